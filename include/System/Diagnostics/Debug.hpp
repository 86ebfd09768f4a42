// The .NET class Debug.
#pragma once
#include <System/Detail/TraceCalls.hpp>

namespace System::Detail
{
    /// A condition that is asked only where assertions are checked.
    template <class C>
    concept DebugCondition = std::is_invocable_r_v<bool, const C&>;

    /// Debug, with and without effect. It is a template so that sources compiled with NDEBUG and without it have different functions,
    /// which one program may contain side by side.
    template <bool IsOn>
    class DebugCalls
    {
        template <class T>
        static constexpr bool IsText = std::convertible_to<const T&, String>;

    public:
        DebugCalls() = delete;

        [[nodiscard]] static bool AutoFlush() { return TraceCalls::AutoFlush(); }
        static void AutoFlush(bool value) { TraceCalls::AutoFlush(value); }
        [[nodiscard]] static int IndentLevel() { return TraceCalls::IndentLevel(); }
        static void IndentLevel(int value) { TraceCalls::IndentLevel(value); }
        [[nodiscard]] static int IndentSize() { return TraceCalls::IndentSize(); }
        static void IndentSize(int value) { TraceCalls::IndentSize(value); }
        static void Indent()
        {
            if constexpr (IsOn)
            {
                TraceCalls::IndentLevel(TraceCalls::IndentLevel() + 1);
            }
        }
        static void Unindent()
        {
            if constexpr (IsOn)
            {
                TraceCalls::IndentLevel(TraceCalls::IndentLevel() - 1);
            }
        }
        static void Flush()
        {
            if constexpr (IsOn)
            {
                TraceCalls::Flush();
            }
        }
        static void Close()
        {
            if constexpr (IsOn)
            {
                TraceCalls::Close();
            }
        }

        /// Fails if the condition is false. With NDEBUG the condition is evaluated, as any argument, and nothing else: no text is made. A
        /// condition that costs, or has effects, is given as a lambda, which is then not called.
        static constexpr void Assert([[maybe_unused]] bool condition)
        {
            if constexpr (IsOn)
            {
                if (!condition)
                {
                    TraceCalls::FailWithoutDetail(String::Empty);
                }
            }
        }
        template <class M>
        static constexpr void Assert([[maybe_unused]] bool condition, [[maybe_unused]] const M& message)
        {
            if constexpr (IsOn)
            {
                if (!condition)
                {
                    TraceCalls::FailWithoutDetail(String(message));
                }
            }
        }
        /// @param detail a text, or a composite format with its arguments
        template <class M, class D, class... T>
        static constexpr void Assert([[maybe_unused]] bool condition, [[maybe_unused]] const M& message, [[maybe_unused]] const D& detail,
                                     [[maybe_unused]] const T&... args)
        {
            if constexpr (IsOn)
            {
                if (!condition)
                {
                    TraceCalls::Fail(String(message), TextOfDetail(String(detail), args...));
                }
            }
        }
        template <DebugCondition C, class... T>
        static constexpr void Assert([[maybe_unused]] const C& condition, [[maybe_unused]] const T&... texts)
        {
            if constexpr (IsOn)
            {
                Assert(static_cast<bool>(condition()), texts...);
            }
        }
        template <class M>
        static constexpr void Fail([[maybe_unused]] const M& message)
        {
            if constexpr (IsOn)
            {
                TraceCalls::FailWithoutDetail(String(message));
            }
        }
        template <class M, class D>
        static constexpr void Fail([[maybe_unused]] const M& message, [[maybe_unused]] const D& detailMessage)
        {
            if constexpr (IsOn)
            {
                TraceCalls::Fail(String(message), String(detailMessage));
            }
        }

        /// A text, or any value's.
        template <class T>
        static constexpr void Write([[maybe_unused]] const T& message)
        {
            if constexpr (IsOn)
            {
                TraceCalls::Write(TraceValue(message), false);
            }
        }
        template <class T>
        static constexpr void Write([[maybe_unused]] const T& message, [[maybe_unused]] const String& category)
        {
            if constexpr (IsOn)
            {
                TraceCalls::Write(String(TextOf(message)), category, false);
            }
        }
        template <class T>
        static constexpr void WriteLine([[maybe_unused]] const T& message)
        {
            if constexpr (IsOn)
            {
                TraceCalls::Write(TraceValue(message), true);
            }
        }
        /// A value and a category, or a composite format and its arguments: as in C#, a text in the second place is a category.
        template <class T, class A, class... Rest>
        static constexpr void WriteLine([[maybe_unused]] const T& message, [[maybe_unused]] const A& argument,
                                        [[maybe_unused]] const Rest&... arguments)
        {
            if constexpr (IsOn)
            {
                if constexpr (sizeof...(Rest) == 0 && IsText<A>)
                {
                    TraceCalls::Write(String(TextOf(message)), String(argument), true);
                }
                else
                {
                    TraceCalls::Write(String::Format(String(message), argument, arguments...), true);
                }
            }
        }
        /// As WriteLine, but for the category.
        template <class... T>
        static constexpr void Print([[maybe_unused]] const T&... message)
        {
            if constexpr (IsOn)
            {
                TraceCalls::Write(TextOfDetail(message...), true);
            }
        }
        template <class... T>
        static constexpr void WriteIf([[maybe_unused]] bool condition, [[maybe_unused]] const T&... message)
        {
            if constexpr (IsOn)
            {
                if (condition)
                {
                    Write(message...);
                }
            }
        }
        template <class... T>
        static constexpr void WriteLineIf([[maybe_unused]] bool condition, [[maybe_unused]] const T&... message)
        {
            if constexpr (IsOn)
            {
                if (condition)
                {
                    WriteLine(message...);
                }
            }
        }

    private:
        template <class D, class... T>
        static String TextOfDetail(const D& detail, const T&... args)
        {
            if constexpr (sizeof...(T) == 0)
            {
                return String(detail);
            }
            else
            {
                return String::Format(String(detail), args...);
            }
        }
    };
}

namespace System::Diagnostics
{
    /// Checks and tells while a program is made: without effect in sources that are compiled with NDEBUG.
    /// Follows api/system.diagnostics.debug.
#if defined(NDEBUG)
    using Debug = Detail::DebugCalls<false>;
#else
    using Debug = Detail::DebugCalls<true>;
#endif
}
