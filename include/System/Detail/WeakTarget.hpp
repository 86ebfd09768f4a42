// A reference that does not keep its object alive.
#pragma once
#include <System/Object.hpp>
#include <memory>

namespace System::Detail
{
    struct WeakEntry;

    /// Refers to the object behind a handle. Thread-safe but for assignments.
    class SYSTEMNET_API WeakObject
    {
    public:
        constexpr WeakObject() noexcept = default;
        explicit WeakObject(const ObjectData* object);
        WeakObject(const WeakObject& other) noexcept;
        WeakObject& operator=(const WeakObject& other) noexcept;
        ~WeakObject();

        /// The object with a reference of the caller's own; null if it is gone.
        [[nodiscard]] ObjectData* Lock() const noexcept;

    private:
        WeakEntry* _entry = nullptr;
    };

    /// Refers weakly to what a T refers to: a handle's object, or a shared_ptr's.
    template <class T>
    class WeakTarget
    {
    public:
        WeakTarget() = default;
        explicit WeakTarget(const T& target) : _object(target.Data()) {}
        [[nodiscard]] T Lock() const
        {
            ObjectData* const object = _object.Lock();
            return object != nullptr ? T(Adopt, object) : T(nullptr);
        }

    private:
        WeakObject _object;
    };

    template <class T>
    class WeakTarget<std::shared_ptr<T>>
    {
    public:
        WeakTarget() = default;
        explicit WeakTarget(const std::shared_ptr<T>& target) noexcept : _object(target) {}
        [[nodiscard]] std::shared_ptr<T> Lock() const noexcept { return _object.lock(); }

    private:
        std::weak_ptr<T> _object;
    };
}
