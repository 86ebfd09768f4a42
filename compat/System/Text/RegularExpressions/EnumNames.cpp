// The names that ToString gives the values of RegexOptions.
#include <System/Text/RegularExpressions/RegexOptions.hpp>

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
    }

    const EnumNames EnumTraits<RegexOptions>::Names = {"System.Text.RegularExpressions.RegexOptions", RegexOptionsNames,
                                                       EnumTraits<RegexOptions>::Flags};
}
