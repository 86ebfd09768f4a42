// Regular expressions; the twin of Regexes.cs.
#include "Areas.hpp"
#include "TextCases.hpp"
#include <System/Text/RegularExpressions.hpp>

namespace Fuzz
{
    namespace
    {
        using System::String;
        using namespace System::Text::RegularExpressions;

        // clang-format off
        const Fragments Parts = {
            "a", "b", "c", "ab", "\xC3\xA9", ".", "^", "$", "\\b", "\\B", "\\A", "\\Z", "\\z", "\\G", "\\w", "\\W", "\\d", "\\D", "\\s", "\\S", "\\p{L}", "\\P{Lu}", "\\p{IsGreek}", "\\x41", "\\u00e9", "\\t",
            "\\n", "\\.", "\\(", "\\1", "\\2", "\\k<n>", "\\12", "\\07", "\\e", "\\cA", "\\j", "\\-", "(", "(", ")", ")", ")", "(?:", "(?<n>", "(?'m'", "(?<1>", "(?=", "(?!", "(?>", "(?<=a)", "(?<!b)", "(?<=[ab]c)",
            "(?i)", "(?-i)", "(?i:", "(?s)", "(?m)", "(?x)", "(?n)", "(?x: a #c\n)", "(?#note)", "(?(1)a|b)", "(?(n)a|b)", "(?(a)ab|c)", "(?(?=b)b|a)", "|", "*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{1,}?", "{,2}", "{", "}",
            "[", "]", "[abc]", "[^ab]", "[a-c]", "[]a]", "[^]a]", "[a-z-[b]]", "[\\w-[a]]", "[\\W\\d]", "[^\\s\\W]", "[a\\-c]", "[-a]", "[a-]", "[\\d-a]", "[b-a]", "[a-\\d]", "[\xC3\xA0-\xC3\xAF]", "[\\p{Lu}a]", " ", "#", "\\", "A", "B", "_", "1"};
        const Fragments Texts = {"a", "b", "c", "ab", "A", "B", "\xC3\xA9", "\xC3\x89", " ", "\n", "1", "_", ".", "(", "\t", "\xCE\xB1", "-", "\r"};
        const Fragments Replacements = {"$1", "$2", "${n}", "${1}", "$&", "$`", "$'", "$+", "$_", "$$", "$", "x", "${zz}", "$9", "${", "}", "\xC3\xA9"};
        // clang-format on

        std::string Told(const Match& match)
        {
            std::string line = Shown(match.Value());
            for (const Group& group : match.Groups())
            {
                line += "[" + Plain(group.Name()) + (group.Success() ? Shown(group.Value()) : "-") + "]";
            }
            return line;
        }
    }

    std::string Regexes(Prng& random)
    {
        const Text pattern = Join(random, Parts, 7);
        const Text text = Join(random, Texts, 10);
        const Text replacement = Join(random, Replacements, 4);
        const auto options = static_cast<RegexOptions>(random.Below(32) & ~8);
        std::string line = Shown(std::string_view(pattern)) + " " + Shown(std::string_view(text)) + " " +
                           Shown(std::string_view(replacement)) + " " + std::to_string(static_cast<int>(options)) + " ";
        Regex regex = nullptr;
        try
        {
            regex = Regex(pattern, options);
        }
        catch (const RegexParseException& exception)
        {
            return line + Plain(System::ToString(exception.Error()));
        }
        line += Plain(String::Join(",", regex.GetGroupNames())) + " " + Plain(String::Join(",", regex.GetGroupNumbers())) + " ";
        for (const Match& match : regex.Matches(text))
        {
            line += Told(match);
        }
        return line + " " + Shown(regex.Replace(text, replacement)) + " " + Shown(String::Join("|", regex.Split(text)));
    }
}
