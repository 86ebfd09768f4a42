// The names that ToString gives the values of RegexOptions and RegexParseError.
#include <System/Text/RegularExpressions/RegexOptions.hpp>
#include <System/Text/RegularExpressions/RegexParseError.hpp>

using System::Text::RegularExpressions::RegexOptions;

namespace System::Detail
{
    namespace
    {
        constexpr EnumName RegexOptionsNames[] = {
            {0, "None"},         {1, "IgnoreCase"},         {2, "Multiline"},          {4, "ExplicitCapture"},
            {8, "Compiled"},     {16, "Singleline"},        {64, "RightToLeft"},       {32, "IgnorePatternWhitespace"},
            {256, "ECMAScript"}, {512, "CultureInvariant"}, {1024, "NonBacktracking"},
        };
        constexpr EnumName RegexParseErrorNames[] = {
            {0, "Unknown"},
            {1, "AlternationHasTooManyConditions"},
            {2, "AlternationHasMalformedCondition"},
            {3, "InvalidUnicodePropertyEscape"},
            {4, "MalformedUnicodePropertyEscape"},
            {5, "UnrecognizedEscape"},
            {6, "UnrecognizedControlCharacter"},
            {7, "MissingControlCharacter"},
            {8, "InsufficientOrInvalidHexDigits"},
            {9, "QuantifierOrCaptureGroupOutOfRange"},
            {10, "UndefinedNamedReference"},
            {11, "UndefinedNumberedReference"},
            {12, "MalformedNamedReference"},
            {13, "UnescapedEndingBackslash"},
            {14, "UnterminatedComment"},
            {15, "InvalidGroupingConstruct"},
            {16, "AlternationHasNamedCapture"},
            {17, "AlternationHasComment"},
            {18, "AlternationHasMalformedReference"},
            {19, "AlternationHasUndefinedReference"},
            {20, "CaptureGroupNameInvalid"},
            {21, "CaptureGroupOfZero"},
            {22, "UnterminatedBracket"},
            {23, "ExclusionGroupNotLast"},
            {24, "ReversedCharacterRange"},
            {25, "ShorthandClassInCharacterRange"},
            {26, "InsufficientClosingParentheses"},
            {27, "ReversedQuantifierRange"},
            {28, "NestedQuantifiersNotParenthesized"},
            {29, "QuantifierAfterNothing"},
            {30, "InsufficientOpeningParentheses"},
            {31, "UnrecognizedUnicodeProperty"},
        };
    }

    const EnumNames EnumTraits<RegexOptions>::Names = {"System.Text.RegularExpressions.RegexOptions", RegexOptionsNames,
                                                       EnumTraits<RegexOptions>::Flags};
    const EnumNames EnumTraits<System::Text::RegularExpressions::RegexParseError>::Names = {
        "System.Text.RegularExpressions.RegexParseError", RegexParseErrorNames, false};
}
