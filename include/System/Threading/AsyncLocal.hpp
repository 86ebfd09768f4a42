// The .NET class AsyncLocal<T>.
#pragma once
#include <System/Delegate.hpp>
#include <System/Object.hpp>
#include <System/Threading/AsyncLocalValueChangedArgs.hpp>

namespace System
{
    namespace Detail
    {
        /// What the calling thread's execution context holds for a key; null for nothing.
        SYSTEMNET_API Object ContextValue(UInt64 key);
        SYSTEMNET_API void ContextValue(UInt64 key, const Object& value);
        SYSTEMNET_API UInt64 NewContextKey() noexcept;

        template <class T>
        class AsyncLocalData final : public ObjectData
        {
        public:
            AsyncLocalData(const TypeInfo& type, const Action<Threading::AsyncLocalValueChangedArgs<T>>& handler)
                : _type(type), _handler(handler), _key(NewContextKey())
            {
            }
            const TypeInfo& GetType() const noexcept override { return _type; }

            [[nodiscard]] T Value() const
            {
                const Object value = ContextValue(_key);
                return value != nullptr ? static_cast<T>(value) : DefaultValue();
            }
            void Value(const T& value) const
            {
                const T before = Value();
                ContextValue(_key, Object(value));
                if (_handler != nullptr)
                {
                    _handler(Threading::AsyncLocalValueChangedArgs<T>(before, value, false));
                }
            }

        private:
            static T DefaultValue()
            {
                if constexpr (std::convertible_to<std::nullptr_t, T>)
                {
                    return T(nullptr);
                }
                else
                {
                    return T();
                }
            }

            const TypeInfo& _type;
            const Action<Threading::AsyncLocalValueChangedArgs<T>> _handler;
            const UInt64 _key;
        };
    }
}

namespace System::Threading
{
    /// A variable that belongs to a flow of work: tasks, callbacks and threads that are started begin with its value, and what they set
    /// does not come back. Follows api/system.threading.asynclocal-1.
    template <class T>
    class AsyncLocal : public Handle
    {
        using Data = System::Detail::AsyncLocalData<T>;
        SYSTEMNET_HANDLE(AsyncLocal, Handle)

        AsyncLocal() : AsyncLocal(System::Detail::Adopt, new Data(Type(), nullptr)) {}
        /// @param valueChangedHandler is told when Value is set
        explicit AsyncLocal(const Action<AsyncLocalValueChangedArgs<T>>& valueChangedHandler)
            : AsyncLocal(System::Detail::Adopt, new Data(Type(), valueChangedHandler))
        {
        }

        [[nodiscard]] T Value() const { return Self<Data>().Value(); }
        void Value(const T& value) const { Self<Data>().Value(value); }
    };

    template <class T>
    const System::Detail::TypeInfo& AsyncLocal<T>::Type() noexcept
    {
        static const System::Detail::TypeInfo info{"System.Threading.AsyncLocal`1", typeid(AsyncLocal)};
        return info;
    }
}
