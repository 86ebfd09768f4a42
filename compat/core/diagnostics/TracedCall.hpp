// The one line that has a call traced.
#pragma once
#include "compat/core/diagnostics/NetworkTrace.hpp"

namespace System::Core
{
    /// Writes that a call begins, and that it ends; stands on the stack of the member, never in a coroutine. While nothing is traced it
    /// costs one relaxed load.
    ///
    ///     const Core::TracedCall traced(Data(), "EndReceive", asyncResult);
    ///     return traced.Returns(…);
    ///
    /// Core::Call has one. SocketExceptions are told by Errors::Throw to the innermost call of the thread; then no end is written, but for
    /// those that .NET Framework ends with 0.
    class TracedCall
    {
    public:
        /// Nothing is traced.
        TracedCall() noexcept : _scope(nullptr) {}
        /// @param object     a name, as "DNS", or what a handle stands for
        /// @param member     null: nothing is traced
        /// @param parameter  the one that .NET Framework shows, if any
        template <class Traced, class... Parameter>
        TracedCall(const Traced& object, const char* member, const Parameter&... parameter) noexcept : _scope(nullptr)
        {
            if (member != nullptr && Observation::IsTracing()) [[unlikely]]
            {
                _scope = Begin(object, member, parameter...);
            }
        }
        TracedCall(const TracedCall&) = delete;
        TracedCall& operator=(const TracedCall&) = delete;
        ~TracedCall()
        {
            if (_scope != nullptr) [[unlikely]]
            {
                End(_scope);
            }
        }

        [[nodiscard]] bool IsOn() const noexcept { return _scope != nullptr; }
        /// The end of a call that gives this.
        template <class T>
        T Returns(T value) const
        {
            if (_scope != nullptr) [[unlikely]]
            {
                Exit(*_scope, [&] { return NetworkTrace::NameOf(value); });
            }
            return value;
        }
        /// An error that the call reports without throwing; it ends with 0.
        void Fails(const Port::Outcome& outcome) const noexcept;
        /// Bytes that are sent or have been received.
        /// @param offset where they begin in the buffer that the program gave
        void Data(std::span<const Port::Byte> bytes, std::size_t offset = 0) const noexcept;

        /// A SocketException is being thrown by the thread's innermost call.
        static void Throws(const char* message) noexcept;

    private:
        struct Scope;

        template <class Traced, class... Parameter>
        static Scope* Begin(const Traced& object, const char* member, const Parameter&... parameter) noexcept
        {
            try
            {
                std::string name;
                if constexpr (std::convertible_to<const Traced&, const Detail::ObjectData*>)
                {
                    const Detail::ObjectData* data = object;
                    name = data == nullptr ? "(null)" : NetworkTrace::NameOf(*data);
                }
                else
                {
                    name = object;
                }
                return Enter(std::move(name), member, (std::string() + ... + NetworkTrace::NameOf(parameter)));
            }
            catch (const std::exception&)
            {
                return nullptr; // no memory: the call is not traced
            }
        }
        static Scope* Enter(std::string object, const char* member, const std::string& parameter);
        template <class Result>
        static void Exit(Scope& scope, const Result& result) noexcept
        {
            try
            {
                ExitWith(scope, result());
            }
            catch (const std::exception&)
            {
                // No memory for the line.
            }
        }
        static void ExitWith(Scope& scope, const std::string& result) noexcept;
        static void End(Scope* scope) noexcept;

        Scope* _scope;
    };
}
