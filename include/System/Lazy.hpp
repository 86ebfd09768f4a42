// The .NET class Lazy<T>.
#pragma once
#include <System/Delegate.hpp>
#include <System/Detail/LazyData.hpp>

namespace System
{
    /// A value that is made when it is first asked for. `Lazy<T>()` and `Lazy<T> x;` make T by its default constructor.
    /// Follows api/system.lazy-1.
    template <class T>
    class Lazy : public Handle
    {
        using Mode = Threading::LazyThreadSafetyMode;

        SYSTEMNET_HANDLE(Lazy, Handle)

        Lazy() : Lazy(Mode::ExecutionAndPublication) {}
        explicit Lazy(Mode mode) : Lazy(Detail::Adopt, new Detail::LazyData<T>(Type(), nullptr, mode)) {}
        explicit Lazy(bool isThreadSafe) : Lazy(ModeOf(isThreadSafe)) {}
        /// @param valueFactory makes the value; what it throws is kept and thrown each time, unless the mode is PublicationOnly
        /// @throws ArgumentNullException valueFactory is null
        Lazy(const Func<T>& valueFactory) : Lazy(valueFactory, Mode::ExecutionAndPublication) {}
        Lazy(const Func<T>& valueFactory, bool isThreadSafe) : Lazy(valueFactory, ModeOf(isThreadSafe)) {}
        Lazy(const Func<T>& valueFactory, Mode mode)
            : Lazy(Detail::Adopt,
                   (Detail::CheckNull(valueFactory == nullptr, "valueFactory"), new Detail::LazyData<T>(Type(), valueFactory, mode)))
        {
        }
        template <class F>
            requires(std::is_invocable_r_v<T, F&> && !std::derived_from<F, Lazy> && !std::same_as<F, Func<T>> &&
                     !std::same_as<F, std::nullptr_t>)
        Lazy(F valueFactory) : Lazy(Func<T>(std::move(valueFactory)))
        {
        }
        /// Has its value already.
        template <class V>
            requires(std::convertible_to<V, T> && !std::is_invocable_r_v<T, V&> && !std::derived_from<V, Lazy> && !std::same_as<V, bool> &&
                     !std::same_as<V, Mode> && !std::same_as<V, std::nullptr_t>)
        explicit Lazy(const V& value) : Lazy(Detail::Adopt, new Detail::LazyData<T>(Type(), T(value)))
        {
        }

        /// The value, made now if it is not there yet.
        /// @throws InvalidOperationException valueFactory asks for the value itself
        [[nodiscard]] T Value() const { return Self<Detail::LazyData<T>>().Value(); }
        [[nodiscard]] bool IsValueCreated() const { return Self<Detail::LazyData<T>>().IsValueCreated(); }
        /// The value's text, if it is there.
        String ToString() const { return String(Self<Detail::LazyData<T>>().ToText({})); }

    private:
        static constexpr Mode ModeOf(bool isThreadSafe) noexcept { return isThreadSafe ? Mode::ExecutionAndPublication : Mode::None; }
    };

    template <class T>
    const Detail::TypeInfo& Lazy<T>::Type() noexcept
    {
        static const Detail::TypeInfo info{"System.Lazy`1", typeid(Lazy)};
        return info;
    }
}
