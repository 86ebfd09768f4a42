// The .NET class ThreadLocal<T>.
#pragma once
#include <System/Collections/Generic/List.hpp>
#include <System/Detail/ThreadValues.hpp>

namespace System::Threading
{
    /// A variable that each thread has for itself; zero or null, or what a function makes, when a thread asks for the first time.
    /// Follows api/system.threading.threadlocal-1.
    template <class T>
    class ThreadLocal : public Handle
    {
        using Data = System::Detail::ThreadLocalData<T>;

        SYSTEMNET_HANDLE(ThreadLocal, Handle)

        ThreadLocal() : ThreadLocal(System::Detail::Adopt, new Data(Type(), nullptr, false)) {}
        /// @param trackAllValues whether Values may be asked for
        explicit ThreadLocal(bool trackAllValues) : ThreadLocal(System::Detail::Adopt, new Data(Type(), nullptr, trackAllValues)) {}
        /// @throws ArgumentNullException valueFactory is null
        explicit ThreadLocal(const Func<T>& valueFactory) : ThreadLocal(valueFactory, false) {}
        ThreadLocal(const Func<T>& valueFactory, bool trackAllValues)
            : ThreadLocal(System::Detail::Adopt, (System::Detail::CheckNull(valueFactory == nullptr, "valueFactory"),
                                                  new Data(Type(), valueFactory, trackAllValues)))
        {
        }
        template <class F>
            requires(std::is_invocable_r_v<T, F&> && !std::derived_from<F, ThreadLocal> && !std::same_as<F, Func<T>>)
        explicit ThreadLocal(F valueFactory, bool trackAllValues = false) : ThreadLocal(Func<T>(std::move(valueFactory)), trackAllValues)
        {
        }

        /// This thread's value.
        /// @throws ObjectDisposedException this was disposed
        [[nodiscard]] T Value() const { return Self<Data>().Value(); }
        void Value(const T& value) const { Self<Data>().Value(value); }
        [[nodiscard]] bool IsValueCreated() const { return Self<Data>().IsValueCreated(); }
        /// The values of all threads, also of those that have ended.
        /// @throws InvalidOperationException values are not tracked
        [[nodiscard]] Collections::Generic::IList<T> Values() const
        {
            Collections::Generic::List<T> values;
            Self<Data>().ForEach([&](const T& value) { values.Add(value); });
            return values;
        }
        void Dispose() const { Self<Data>().Dispose(); }
        String ToString() const { return System::ToString(Value()); }
    };

    template <class T>
    const System::Detail::TypeInfo& ThreadLocal<T>::Type() noexcept
    {
        static const System::Detail::TypeInfo info{"System.Threading.ThreadLocal`1", typeid(ThreadLocal), nullptr, &IDisposable::Type()};
        return info;
    }
}
