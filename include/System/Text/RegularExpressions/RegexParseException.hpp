// The .NET class RegexParseException.
#pragma once
#include <System/ArgumentException.hpp>
#include <System/Text/RegularExpressions/RegexParseError.hpp>

namespace System::Text::RegularExpressions
{
    /// A pattern that is malformed.
    /// Follows api/system.text.regularexpressions.regexparseexception.
    class SYSTEMNET_API RegexParseException : public ArgumentException
    {
    public:
        RegexParseException(RegexParseError error, int offset, const String& message);
        template <std::same_as<std::nullptr_t> Null>
        RegexParseException(Null) noexcept : ArgumentException(nullptr)
        {
        }
        ~RegexParseException() override;
        const RegexParseException* operator->() const noexcept { return this; }

        [[nodiscard]] RegexParseError Error() const noexcept { return _error; }
        /// How many bytes of the pattern were read.
        [[nodiscard]] int Offset() const noexcept { return _offset; }

    private:
        RegexParseError _error = RegexParseError::Unknown;
        int _offset = 0;
    };
}
