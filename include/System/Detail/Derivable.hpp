// What the handle classes share that a program may derive from and whose members it may override: streams, readers and writers.
#pragma once
#include <System/Handle.hpp>
#include <atomic>
#include <memory>
#include <typeinfo>

namespace System::Detail
{
    class Derivable;

    /// The object behind such a handle. It knows the program's object, if there is one, whose members are to be called instead.
    ///
    /// A program's object that was named (an lvalue) is called where it is while it lives, and after that a copy made when it was given
    /// away; one that was unnamed is moved into `_kept`, and one behind a std::shared_ptr is held by it. A kept object's own reference to
    /// this is not counted, or neither would ever end.
    class SYSTEMNET_API DerivableData : public ObjectData
    {
    public:
        DerivableData() noexcept = default;
        ~DerivableData() override;

        [[nodiscard]] const Derivable* Target() const noexcept { return _target.load(std::memory_order_acquire); }
        /// Whether there is nothing but the program's object.
        [[nodiscard]] virtual bool IsProgramOwned() const noexcept { return false; }

    protected:
        void Destroy() const noexcept override;

    private:
        friend class Derivable;
        /// Exchanges `_kept` and gives the former one; the new one's reference counts no longer.
        std::shared_ptr<const Derivable> Hold(std::shared_ptr<const Derivable> object);
        /// Lets go of one that was kept; its reference counts again. Not under the lock.
        void Release(std::shared_ptr<const Derivable> object) const noexcept;

        std::atomic<const Derivable*> _target{nullptr};
        mutable std::shared_ptr<const Derivable> _kept;
    };

    /// A class that a program derived from a class of ours.
    template <class D, class Root>
    concept ProgramClass = std::derived_from<D, Root> && !std::same_as<typename D::SystemnetClass, D>;

    /// A handle with members that can be overridden, hence two pointers wide. An object of a program's class that derives from it becomes
    /// an object in the sense of handles when it is first converted to its root (Stream, TextReader, TextWriter).
    class SYSTEMNET_API Derivable : public Handle
    {
    public:
        constexpr Derivable() noexcept = default;
        Derivable(const Derivable& other) : Handle(Adopt, Share(other.Shareable())) {}
        // Most are plain handles, whose object has no target.
        Derivable(Derivable&& other) noexcept
        {
            other.IsPlain() ? Swap(other) : Take(std::move(other));
        }
        Derivable& operator=(const Derivable& other) &;
        Derivable& operator=(Derivable&& other) & noexcept;
        virtual ~Derivable()
        {
            if (!IsPlain()) [[unlikely]]
            {
                Leave();
            }
        }

        [[nodiscard]] explicit operator bool() const noexcept { return Handle::Data() != nullptr || IsFresh(); }
        template <std::derived_from<Derivable> D, std::same_as<std::nullptr_t> Null>
        friend bool operator==(const D& handle, Null) noexcept
        {
            return !static_cast<bool>(static_cast<const Derivable&>(handle));
        }
        template <std::derived_from<Derivable> L, std::derived_from<Derivable> R>
        friend bool operator==(const L& left, const R& right)
        {
            return static_cast<const Derivable&>(left).Shareable() == static_cast<const Derivable&>(right).Shareable();
        }
        System::Type GetType() const;

    protected:
        constexpr Derivable(AdoptTag, ObjectData* data) noexcept : Handle(Adopt, data) {}

        /// Whether the whole of this is of a program's class.
        [[nodiscard]] bool IsProgramObject() const noexcept { return typeid(*this) != SystemnetType().Id; }
        /// The object, made first if this is a program's that has none.
        [[nodiscard]] ObjectData* Shareable() const { return Handle::Data() != nullptr || !IsFresh() ? Handle::Data() : OwnData(); }

        /// A reference to the object of a program's object, which is called from now on.
        template <class D>
        static ObjectData* Host(D&& object)
        {
            using Class = std::remove_cvref_t<D>;
            if constexpr (!std::is_reference_v<D> && !std::is_const_v<D> && std::is_move_constructible_v<Class>)
            {
                if (typeid(object) == typeid(Class))
                {
                    return Keep(std::make_shared<Class>(std::move(object)));
                }
            }
            if constexpr (std::is_copy_constructible_v<Class>)
            {
                if (typeid(object) == typeid(Class))
                {
                    return Name(object,
                                [](const Derivable& original) -> std::shared_ptr<const Derivable>
                                { return std::make_shared<Class>(static_cast<const Class&>(original)); });
                }
            }
            return Name(object, nullptr);
        }
        /// The same for one behind a std::shared_ptr; null for null.
        static ObjectData* Keep(const std::shared_ptr<const Derivable>& object);

    private:
        using Copier = std::shared_ptr<const Derivable> (*)(const Derivable& original);
        static ObjectData* Name(const Derivable& object, Copier copier);

        /// The class of ours that the object's class is or derives from. Each class of ours overrides it.
        virtual const TypeInfo& SystemnetType() const noexcept;
        virtual void SystemnetDispose() const;
        /// Whether this is a program's object that no object stands for yet.
        [[nodiscard]] bool IsFresh() const noexcept
        {
            const TypeInfo& ours = SystemnetType();
            return ours.Base == nullptr && typeid(*this) != ours.Id;
        }
        /// Whether this is null, or a handle to an object of the library's that no program's object stands for.
        [[nodiscard]] bool IsPlain() const noexcept
        {
            const auto* data = static_cast<const DerivableData*>(Handle::Data());
            return data == nullptr || data->Target() == nullptr;
        }
        DerivableData* OwnData() const;
        void Take(Derivable&& other) noexcept;
        void Rebind(Derivable&& other) noexcept;
        void Leave() noexcept;

        friend class DerivableData;
        friend class ProgramOwnedData;
    };
}
