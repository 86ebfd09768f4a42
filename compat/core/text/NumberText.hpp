#pragma once
#include <cstdint>
#include <string>
#include <string_view>

/// Numbers to text and back, as .NET does it in the invariant culture. Nothing here throws a .NET exception:
/// the façades choose it from what is returned.
namespace System::Core
{
    enum class ParseOutcome
    {
        Parsed,
        BadFormat,
        Overflow
    };

    /// Formats an integer by a standard or custom .NET format; empty means "G".
    /// @param value      the integer, sign-extended; an unsigned one by its bits
    /// @param bits       8, 16, 32 or 64: what a negative number fills in hexadecimal and binary
    /// @param text       set to the text, on success only
    /// @return false where .NET throws FormatException: "Format specifier was invalid."
    bool FormatInteger(std::int64_t value, int bits, bool isUnsigned, std::string_view format, std::string& text);

    /// Formats a floating-point number; empty means the shortest text that gives the same number when parsed.
    /// @return false where .NET throws FormatException: "Format specifier was invalid."
    bool FormatDouble(double value, std::string_view format, std::string& text);
    bool FormatSingle(float value, std::string_view format, std::string& text);

    /// Parses a decimal integer as NumberStyles.Integer: white space around it, one leading sign.
    /// @param value the integer, sign-extended or (unsigned) by its bits; 0 unless it is parsed
    ParseOutcome ParseInteger(std::string_view text, int bits, bool isUnsigned, std::int64_t& value);

    /// Parses as NumberStyles.HexNumber: white space around digits, neither sign nor prefix; a signed integer by its bits.
    ParseOutcome ParseHexadecimal(std::string_view text, int bits, bool isUnsigned, std::int64_t& value);

    /// Parses as NumberStyles.Float | NumberStyles.AllowThousands; too large is infinity, so Overflow never happens.
    /// @param value the nearest number (ties to even); 0 unless it is parsed
    ParseOutcome ParseDouble(std::string_view text, double& value);
    ParseOutcome ParseSingle(std::string_view text, float& value);

    /// Parses by the bits of NumberStyles, which must be a combination that .NET allows for the kind of number.
    ParseOutcome ParseInteger(std::string_view text, int styles, int bits, bool isUnsigned, std::int64_t& value);
    ParseOutcome ParseDouble(std::string_view text, int styles, double& value);
    ParseOutcome ParseSingle(std::string_view text, int styles, float& value);

    /// Parses "True" or "False" in any case, with white space or NULs around.
    /// @param value false unless it is parsed
    ParseOutcome ParseBoolean(std::string_view text, bool& value);
}
