// The .NET class RegexMatchTimeoutException.
#pragma once
#include <System/TimeSpan.hpp>
#include <System/TimeoutException.hpp>

namespace System::Text::RegularExpressions
{
    /// A search took longer than it was allowed to.
    /// Follows api/system.text.regularexpressions.regexmatchtimeoutexception.
    class SYSTEMNET_API RegexMatchTimeoutException : public TimeoutException
    {
    public:
        RegexMatchTimeoutException();
        RegexMatchTimeoutException(const String& message);
        RegexMatchTimeoutException(const String& message, const Exception& inner);
        RegexMatchTimeoutException(const String& regexInput, const String& regexPattern, TimeSpan matchTimeout);
        template <std::same_as<std::nullptr_t> Null>
        RegexMatchTimeoutException(Null) noexcept : TimeoutException(nullptr)
        {
        }
        ~RegexMatchTimeoutException() override;
        const RegexMatchTimeoutException* operator->() const noexcept { return this; }

        [[nodiscard]] String Input() const { return _input; }
        [[nodiscard]] String Pattern() const { return _pattern; }
        [[nodiscard]] TimeSpan MatchTimeout() const noexcept { return _matchTimeout; }

    private:
        String _input = "";
        String _pattern = "";
        TimeSpan _matchTimeout = TimeSpan(-1);
    };
}
