// What stands behind a handle: a reference-counted object that knows its .NET type.
#pragma once
#include <System/Export.hpp>
#include <atomic>
#include <cstddef>
#include <string>
#include <string_view>
#include <typeinfo>

namespace System
{
    class Object;
    class Handle;
    class String;

    namespace Threading::Tasks
    {
        template <class T>
        class ValueTask;
    }
}

namespace System::Detail
{
    /// A projected .NET class or interface. Ids and not addresses tell types apart, since a template's may exist once a module.
    struct TypeInfo
    {
        const char* Name; ///< the .NET full name; null stands for a name derived from Id
        const std::type_info& Id;
        const TypeInfo* Base = nullptr;
        const TypeInfo* Interface = nullptr; ///< one more type that objects of this type can be cast to

        [[nodiscard]] bool operator==(const TypeInfo& other) const noexcept { return this == &other || Id == other.Id; }
        /// True if this is `type` or derives from it.
        bool IsA(const TypeInfo& type) const noexcept
        {
            for (const TypeInfo* t = this; t != nullptr; t = t->Base)
            {
                if (*t == type || (t->Interface != nullptr && t->Interface->IsA(type)))
                {
                    return true;
                }
            }
            return false;
        }
    };

    /// Base of all objects that handles share. Thread-safe: only the count is touched here.
    class SYSTEMNET_API ObjectData
    {
    public:
        constexpr ObjectData() noexcept = default;
        ObjectData(const ObjectData&) = delete;
        ObjectData& operator=(const ObjectData&) = delete;
        virtual ~ObjectData();

        virtual const TypeInfo& GetType() const noexcept;
        /// ToString: the type name unless overridden; an empty format is the plain form.
        virtual std::string ToText(std::string_view format) const;
        /// .NET's Equals: identity unless overridden. Used for IList.Contains and Object::Equals.
        virtual bool EqualTo(const ObjectData& other) const;
        [[nodiscard]] virtual int HashCode() const;
        /// IDisposable.Dispose; does nothing unless overridden.
        virtual void Dispose();
        /// IAsyncDisposable.DisposeAsync: Dispose unless overridden.
        virtual Threading::Tasks::ValueTask<void> DisposeAsync();

        void AddReference() const noexcept { _references.fetch_add(1, std::memory_order_relaxed); }
        /// Takes a reference unless the last one is gone already; the caller must know that the memory still is there.
        bool TryAddReference() const noexcept
        {
            unsigned references = _references.load(std::memory_order_relaxed);
            while ((references & ~WeaklyReferenced) != 0)
            {
                if (_references.compare_exchange_weak(references, references + 1, std::memory_order_acquire, std::memory_order_relaxed))
                {
                    return true;
                }
            }
            return false;
        }
        void ReleaseReference() const noexcept
        {
            const unsigned before = _references.fetch_sub(1, std::memory_order_acq_rel);
            if (before == 1)
            {
                Destroy();
            }
            else if (before == (WeaklyReferenced | 1)) [[unlikely]]
            {
                ForgetWeakReferences();
                Destroy();
            }
        }
        /// From now on WeakReference is told when this object dies.
        void ExpectWeakReferences() const noexcept { _references.fetch_or(WeaklyReferenced, std::memory_order_relaxed); }

    protected:
        /// Called when the last handle is gone; deletes the object unless overridden.
        virtual void Destroy() const noexcept;
        [[nodiscard]] bool IsShared() const noexcept { return (_references.load(std::memory_order_acquire) & ~WeaklyReferenced) != 1; }

    private:
        static constexpr unsigned WeaklyReferenced = 1U << 31;
        void ForgetWeakReferences() const noexcept;

        mutable std::atomic<unsigned> _references{1};
    };

    struct AdoptTag
    {
    };
    inline constexpr AdoptTag Adopt{};

    [[noreturn]] SYSTEMNET_API void ThrowNullReference();
    [[noreturn]] SYSTEMNET_API void ThrowInvalidCast(const char* from, const TypeInfo& to);
    [[noreturn]] SYSTEMNET_API void ThrowIndexOutOfRange();
    /// OutOfMemoryException, without allocating. What every failed allocation throws (compat/core/objects/OutOfMemory.cpp).
    [[noreturn]] SYSTEMNET_API void ThrowOutOfMemory();
    /// `data` if it is null or of the type; else throws InvalidCastException.
    SYSTEMNET_API ObjectData* CheckedCast(ObjectData* data, const TypeInfo& type);
    /// The handle's object held by `object`, likewise.
    SYSTEMNET_API ObjectData* CheckedCast(const Object& object, const TypeInfo& type);
    /// The .NET spelling of a C++ type's name: System.Net.Sockets.Socket.
    SYSTEMNET_API std::string TextOfType(const std::type_info& type);
}
