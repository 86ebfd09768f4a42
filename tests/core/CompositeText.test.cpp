// Expectations come from real .NET 10.
#include "compat/core/text/CompositeText.hpp"
#include <boost/test/unit_test.hpp>
#include <vector>

using namespace System::Core;

namespace
{
    /// Formats with these arguments, to which an item's format is appended; or gives the message.
    std::string Format(std::string_view format, const std::vector<std::string>& arguments = {"a", "bc", "\xC3\xA9"})
    {
        std::string text;
        const auto message = ScanComposite(
            format, arguments.size(), [&](std::string_view literal) { text += literal; },
            [&](const CompositeItem& item)
            { AppendAligned(text, arguments[static_cast<std::size_t>(item.Index)] + std::string(item.Format), item.Alignment); });
        return message.value_or(text);
    }

    std::string Failure(int offset, const std::string& reason)
    {
        return "Input string was not in a correct format. Failure to parse near offset " + std::to_string(offset) + ". " + reason;
    }
}

BOOST_AUTO_TEST_CASE(items_are_replaced_and_text_is_kept)
{
    BOOST_TEST(Format("") == "");
    BOOST_TEST(Format("plain") == "plain");
    BOOST_TEST(Format("{0}") == "a");
    BOOST_TEST(Format("<{1}|{0}|{1}>") == "<bc|a|bc>");
    BOOST_TEST(Format("{{{0}}}") == "{a}");
    BOOST_TEST(Format("{0:X2} {1: y }") == "aX2 bc y ");
    BOOST_TEST(Format("{0:}") == "a");
}

BOOST_AUTO_TEST_CASE(items_are_aligned_by_code_points)
{
    BOOST_TEST(Format("[{0,4}|{0,-4}|{1,1}|{2,3}]") == "[   a|a   |bc|  \xC3\xA9]");
    BOOST_TEST(Format("[{0 , - 4 }]") == Failure(7, "Expected an ASCII digit."));
    BOOST_TEST(Format("[{0  ,  -4  :X}]") == "[aX  ]");
}

BOOST_AUTO_TEST_CASE(a_mistake_is_reported_where_dotnet_reports_it)
{
    const std::string premature = "Format item ends prematurely.";
    const std::string noDigit = "Expected an ASCII digit.";
    BOOST_TEST(Format("{") == Failure(1, premature));
    BOOST_TEST(Format("}") == Failure(1, premature));
    BOOST_TEST(Format("{0") == Failure(2, premature));
    BOOST_TEST(Format("{0:") == Failure(3, premature));
    BOOST_TEST(Format("{0:{") == Failure(3, premature));
    BOOST_TEST(Format("{0 x}") == Failure(3, premature));
    BOOST_TEST(Format("{a}") == Failure(1, noDigit));
    BOOST_TEST(Format("{-1}") == Failure(1, noDigit));
    BOOST_TEST(Format("{0,a}") == Failure(3, noDigit));
    BOOST_TEST(Format("} ") == Failure(1, "Unexpected closing brace without a corresponding opening brace."));
    BOOST_TEST(Format("{12345678}") == Failure(8, premature));
    BOOST_TEST(Format("{0,12345678}") == Failure(10, premature));
}

BOOST_AUTO_TEST_CASE(offsets_count_utf16_units)
{
    BOOST_TEST(Format("\xC3\xA9{") == Failure(2, "Format item ends prematurely."));
    BOOST_TEST(Format("\xF0\x9F\x98\x80{") == Failure(3, "Format item ends prematurely."));
}

BOOST_AUTO_TEST_CASE(an_index_beyond_the_arguments_is_refused_before_what_follows)
{
    const std::string message = "Index (zero based) must be greater than or equal to zero and less than the size of the argument list.";
    BOOST_TEST(Format("{3}") == message);
    BOOST_TEST(Format("{3}{") == message);
    BOOST_TEST(Format("{0}", {}) == message);
    BOOST_TEST(Format("{3") == Failure(2, "Format item ends prematurely."));
}
