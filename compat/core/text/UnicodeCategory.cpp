#include "compat/core/text/UnicodeCategory.hpp"
#include <boost/spirit/home/support/char_encoding/unicode/query.hpp>

namespace System::Core
{
    Globalization::UnicodeCategory CategoryOf(char32_t point) noexcept
    {
        using enum Globalization::UnicodeCategory;
        using Of = boost::spirit::ucd::properties;
        if (point > 0x10FFFF)
        {
            return OtherNotAssigned;
        }
        switch (boost::spirit::ucd::get_category(point))
        {
        case Of::uppercase_letter:
            return UppercaseLetter;
        case Of::lowercase_letter:
            return LowercaseLetter;
        case Of::titlecase_letter:
            return TitlecaseLetter;
        case Of::modifier_letter:
            return ModifierLetter;
        case Of::other_letter:
            return OtherLetter;
        case Of::nonspacing_mark:
            return NonSpacingMark;
        case Of::enclosing_mark:
            return EnclosingMark;
        case Of::spacing_mark:
            return SpacingCombiningMark;
        case Of::decimal_number:
            return DecimalDigitNumber;
        case Of::letter_number:
            return LetterNumber;
        case Of::other_number:
            return OtherNumber;
        case Of::space_separator:
            return SpaceSeparator;
        case Of::line_separator:
            return LineSeparator;
        case Of::paragraph_separator:
            return ParagraphSeparator;
        case Of::control:
            return Control;
        case Of::format:
            return Format;
        case Of::private_use:
            return PrivateUse;
        case Of::surrogate:
            return Surrogate;
        case Of::dash_punctuation:
            return DashPunctuation;
        case Of::open_punctuation:
            return OpenPunctuation;
        case Of::close_punctuation:
            return ClosePunctuation;
        case Of::connector_punctuation:
            return ConnectorPunctuation;
        case Of::other_punctuation:
            return OtherPunctuation;
        case Of::initial_punctuation:
            return InitialQuotePunctuation;
        case Of::final_punctuation:
            return FinalQuotePunctuation;
        case Of::math_symbol:
            return MathSymbol;
        case Of::currency_symbol:
            return CurrencySymbol;
        case Of::modifier_symbol:
            return ModifierSymbol;
        case Of::other_symbol:
            return OtherSymbol;
        default:
            return OtherNotAssigned;
        }
    }
}
