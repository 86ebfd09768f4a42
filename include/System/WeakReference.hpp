// The .NET classes WeakReference and WeakReference<T>.
#pragma once
#include <System/Detail/WeakTarget.hpp>
#include <functional>
#include <mutex>

namespace System
{
    namespace Detail
    {
        /// What stands behind WeakReference: how the target, if it still is there, is had.
        template <class T>
        class WeakReferenceData final : public ObjectData
        {
        public:
            explicit WeakReferenceData(const TypeInfo& type) noexcept : _type(type) {}
            const TypeInfo& GetType() const noexcept override { return _type; }
            std::string ToText(std::string_view) const override { return _type.Name; }

            [[nodiscard]] T Target() const
            {
                const std::lock_guard lock(_mutex);
                return _target ? _target() : T(nullptr);
            }
            template <class S>
            void SetTarget(const S& target)
            {
                std::function<T()> next;
                if (target != nullptr)
                {
                    next = [weak = WeakTarget<S>(target)]() -> T { return T(weak.Lock()); };
                }
                const std::lock_guard lock(_mutex);
                _target.swap(next);
            }

        private:
            const TypeInfo& _type;
            mutable std::mutex _mutex; ///< guards the target
            std::function<T()> _target;
        };

        template <class T>
        concept WeaklyReferable = std::derived_from<T, Handle> || IsSharedPointer<T>;
    }

    /// Refers to a handle's object, or a std::shared_ptr's, without keeping it alive.
    /// Follows api/system.weakreference-1.
    template <class T = void>
    class WeakReference : public Handle
    {
        static_assert(Detail::WeaklyReferable<T>, "what is referred to must be a handle or a std::shared_ptr");
        SYSTEMNET_HANDLE(WeakReference, Handle)
        WeakReference() noexcept = default;
        explicit WeakReference(const T& target) : WeakReference(Detail::Adopt, new Detail::WeakReferenceData<T>(Type()))
        {
            SetTarget(target);
        }
        WeakReference(const T& target, bool) : WeakReference(target) {}

        /// @param target the object, or null
        /// @return whether the object still is there
        bool TryGetTarget(T& target) const
        {
            target = Self<Detail::WeakReferenceData<T>>().Target();
            return target != nullptr;
        }
        void SetTarget(const T& target) const { Self<Detail::WeakReferenceData<T>>().SetTarget(target); }
    };

    template <class T>
    const Detail::TypeInfo& WeakReference<T>::Type() noexcept
    {
        static const Detail::TypeInfo info{"System.WeakReference`1", typeid(WeakReference)};
        return info;
    }

    /// `WeakReference<>`: the object is an Object.
    /// Follows api/system.weakreference.
    template <>
    class SYSTEMNET_API WeakReference<void> : public Handle
    {
        SYSTEMNET_HANDLE(WeakReference, Handle)
        WeakReference() noexcept = default;
        template <Detail::WeaklyReferable T>
            requires(!std::derived_from<T, WeakReference>)
        explicit WeakReference(const T& target) : WeakReference(Detail::Adopt, new Detail::WeakReferenceData<Object>(Type()))
        {
            Target(target);
        }
        template <Detail::WeaklyReferable T>
        WeakReference(const T& target, bool) : WeakReference(target)
        {
        }

        /// The object, or null if it is gone.
        [[nodiscard]] Object Target() const { return Self<Detail::WeakReferenceData<Object>>().Target(); }
        template <Detail::WeaklyReferable T>
        void Target(const T& value) const
        {
            Self<Detail::WeakReferenceData<Object>>().SetTarget(value);
        }
        [[nodiscard]] bool IsAlive() const { return Target() != nullptr; }
        [[nodiscard]] bool TrackResurrection() const { return (void)Target(), false; }
    };
}
