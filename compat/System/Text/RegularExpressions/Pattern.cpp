#include "compat/System/Text/RegularExpressions/Pattern.hpp"
#include "compat/core/CaseMapping.hpp"
#include "compat/core/UnicodeText.hpp"
#include <System/ArgumentException.hpp>
#include <System/NotSupportedException.hpp>
#include <algorithm>
#include <limits>
#include <vector>

namespace System::Text::RegularExpressions
{
    namespace
    {
        constexpr bool IsUtf16 = sizeof(wchar_t) == 2;
        constexpr char32_t LastPoint = IsUtf16 ? 0xFFFD : 0x10FFFF;
        // What stands for \r, and for \n unless Multiline: no characters.
        constexpr wchar_t CarriageReturn = static_cast<wchar_t>(LastPoint + 1);
        constexpr wchar_t LineFeed = static_cast<wchar_t>(LastPoint + 2);

        bool Has(RegexOptions options, RegexOptions option) noexcept
        {
            return (options & option) == option;
        }

        struct Range
        {
            char32_t First;
            char32_t Last;
        };
        using Set = std::vector<Range>;

        const Set Digits = {{'0', '9'}};
        const Set Words = {{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}};
        const Set Spaces = {{9, 13},          {' ', ' '},       {0x85, 0x85},     {0xA0, 0xA0},     {0x1680, 0x1680},
                            {0x2000, 0x200A}, {0x2028, 0x2029}, {0x202F, 0x202F}, {0x205F, 0x205F}, {0x3000, 0x3000}};

        // Of a set in rising order.
        Set Complement(const Set& set)
        {
            Set rest;
            char32_t next = 0;
            for (const Range& range : set)
            {
                if (range.First > next)
                {
                    rest.push_back({next, range.First - 1});
                }
                next = range.Last + 1;
            }
            rest.push_back({next, LastPoint});
            return rest;
        }

        Set ShorthandSet(char32_t letter)
        {
            switch (letter)
            {
            case 'd':
                return Digits;
            case 'D':
                return Complement(Digits);
            case 'w':
                return Words;
            case 'W':
                return Complement(Words);
            case 's':
                return Spaces;
            default:
                return Complement(Spaces);
            }
        }

        bool IsShorthand(char32_t letter) noexcept
        {
            return std::u32string_view(U"dDwWsS").find(letter) != std::u32string_view::npos;
        }

        bool IsDigit(char32_t c) noexcept
        {
            return c >= '0' && c <= '9';
        }
        bool IsOctal(char32_t c) noexcept
        {
            return c >= '0' && c <= '7';
        }
        bool IsLetter(char32_t c) noexcept
        {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }

        class Translator
        {
        public:
            Translator(std::string_view pattern, RegexOptions options) : _text(pattern), _options(options)
            {
                for (std::string_view rest = pattern; !rest.empty();)
                {
                    _pattern += Core::TakePoint(rest);
                }
                _groupsInAll = Has(options, RegexOptions::ExplicitCapture) ? 0 : CountGroups();
            }

            Pattern Run()
            {
                while (!AtEnd())
                {
                    Step(Take());
                }
                if (!_closers.empty())
                {
                    Fail("Not enough )'s.");
                }
                return {std::move(_out), _groups};
            }

        private:
            // What a quantifier would apply to.
            enum class Last
            {
                Nothing,
                Atom,
                Quantifier
            };

            [[noreturn]] void Fail(const std::string& reason) const
            {
                throw ArgumentException(
                    String("Invalid pattern '" + std::string(_text) + "' at offset " + std::to_string(_at) + ". " + reason), "pattern");
            }
            [[noreturn]] static void Refuse(const char* what)
            {
                throw NotSupportedException(String(std::string("This library's regular expressions have no ") + what + "."));
            }

            [[nodiscard]] bool AtEnd() const noexcept { return _at == _pattern.size(); }
            // The next character, 0 at the end.
            [[nodiscard]] char32_t Peek(std::size_t ahead = 0) const noexcept
            {
                return _at + ahead < _pattern.size() ? _pattern[_at + ahead] : U'\0';
            }
            char32_t Take() noexcept { return _pattern[_at++]; }
            bool TakeIf(char32_t c) noexcept
            {
                const bool is = !AtEnd() && Peek() == c;
                _at += is ? 1 : 0;
                return is;
            }

            int CountGroups() const noexcept
            {
                int count = 0;
                bool inSet = false;
                for (std::size_t i = 0; i != _pattern.size(); ++i)
                {
                    const char32_t c = _pattern[i];
                    if (c == '\\' && i + 1 != _pattern.size())
                    {
                        ++i;
                    }
                    else if (inSet)
                    {
                        inSet = c != ']';
                    }
                    else if (c == '[')
                    {
                        inSet = true;
                        // The first ] in a set is a member.
                        i += i + 1 != _pattern.size() && _pattern[i + 1] == '^' ? 1U : 0U;
                        i += i + 1 != _pattern.size() && _pattern[i + 1] == ']' ? 1U : 0U;
                    }
                    else if (c == '(' && (i + 1 == _pattern.size() || _pattern[i + 1] != '?'))
                    {
                        ++count;
                    }
                }
                return count;
            }

            void Step(char32_t c)
            {
                switch (c)
                {
                case '(':
                    return Open();
                case ')':
                    return Close();
                case '|':
                    _out += L'|';
                    _last = Last::Nothing;
                    return;
                case '^':
                    return Atom(L"(?:^)");
                case '$':
                    return Atom(Has(_options, RegexOptions::Multiline) ? L"(?:(?=\n)|" + TextEnd() + L")" : LastLineEnd());
                case '.':
                    return Atom(Has(_options, RegexOptions::Singleline) ? std::wstring(AnyCharacter)
                                                                        : std::wstring(L"[^") + Wide('\n') + L']');
                case '[':
                    return SetAtom();
                case '\\':
                    return Escape();
                case '*':
                case '+':
                case '?':
                    return Quantify(c, std::wstring(1, static_cast<wchar_t>(c)));
                case '{':
                    if (IsBounds())
                    {
                        return Bounds();
                    }
                    break;
                default:
                    break;
                }
                Literal(c);
            }

            static constexpr const wchar_t* AnyCharacter = L"(?:.|\n)";
            static std::wstring TextEnd() { return std::wstring(L"(?!") + AnyCharacter + L")"; }
            // Before a line end that is the text's last character, or at the end.
            std::wstring LastLineEnd() const { return std::wstring(L"(?:(?=") + Wide('\n') + TextEnd() + L")|" + TextEnd() + L")"; }

            [[nodiscard]] wchar_t Wide(char32_t point) const noexcept { return WideOf(point, _options); }

            void Atom(const std::wstring& text)
            {
                _out += text;
                _last = Last::Atom;
            }

            void Literal(char32_t c)
            {
                if (IsUtf16 && c > 0xFFFF)
                {
                    const char32_t bits = c - 0x10000;
                    const wchar_t pair[] = {static_cast<wchar_t>(0xD800 + (bits >> 10)), static_cast<wchar_t>(0xDC00 + (bits & 0x3FF))};
                    return Atom(L"(?:" + std::wstring(pair, 2) + L")");
                }
                Atom(Quoted(Wide(c), L"^$\\.*+?()[]{}|"));
            }

            static std::wstring Quoted(wchar_t c, std::wstring_view special)
            {
                // A zero would end the standard library's table of special characters.
                if (c == 0)
                {
                    return L"\\x00";
                }
                return special.find(c) != std::wstring_view::npos ? std::wstring(L"\\") + c : std::wstring(1, c);
            }

            void Open()
            {
                _last = Last::Nothing;
                if (!TakeIf('?'))
                {
                    const bool captures = !Has(_options, RegexOptions::ExplicitCapture);
                    _groups += captures ? 1 : 0;
                    return Open(captures ? L"(" : L"(?:", L")");
                }
                switch (Peek())
                {
                case ':':
                    ++_at;
                    return Open(L"(?:", L")");
                case '=':
                case '!':
                    // In a group, since an assertion by itself takes no quantifier in ECMAScript.
                    return Open(Take() == '=' ? L"(?:(?=" : L"(?:(?!", L"))");
                case '#':
                    return Comment();
                case '>':
                    Refuse("atomic groups (?>)");
                case '(':
                    Refuse("conditions (?())");
                case '\'':
                    Refuse("named groups (?'')");
                case '<':
                    if (Peek(1) == '=' || Peek(1) == '!')
                    {
                        Refuse("lookbehind (?<= and (?<!");
                    }
                    if (IsLetter(Peek(1)) || IsDigit(Peek(1)) || Peek(1) == '_' || Peek(1) == '-' || Peek(1) >= 0x80)
                    {
                        Refuse("named groups (?<>)");
                    }
                    ++_at;
                    break;
                default:
                    if (std::u32string_view(U"imnsxIMNSX-+").find(Peek()) != std::u32string_view::npos)
                    {
                        Refuse("options inside the pattern, such as (?i)");
                    }
                    _at += AtEnd() ? 0 : 1;
                    break;
                }
                Fail("Unrecognized grouping construct.");
            }

            void Open(const wchar_t* opener, const wchar_t* closer)
            {
                _out += opener;
                _closers.push_back(closer);
            }

            void Close()
            {
                if (_closers.empty())
                {
                    Fail("Too many )'s.");
                }
                Atom(_closers.back());
                _closers.pop_back();
            }

            void Comment()
            {
                const std::size_t end = _pattern.find(U')', _at);
                if (end == std::u32string::npos)
                {
                    Fail("Unterminated (?#...) comment.");
                }
                _at = end + 1;
                _last = Last::Atom;
                _out += L"(?:)";
            }

            void Quantify(char32_t sign, const std::wstring& quantifier)
            {
                const std::string name(1, static_cast<char>(sign));
                if (_last != Last::Atom)
                {
                    Fail(_last == Last::Nothing ? "Quantifier '" + name + "' following nothing." : "Nested quantifier '" + name + "'.");
                }
                _out += quantifier;
                _out += TakeIf('?') ? L"?" : L"";
                _last = Last::Quantifier;
            }

            // Whether {n}, {n,} or {n,m} is ahead; any other brace is a character.
            [[nodiscard]] bool IsBounds() const noexcept
            {
                std::size_t ahead = 0;
                const auto skipDigits = [&]
                {
                    const std::size_t start = ahead;
                    while (IsDigit(Peek(ahead)))
                    {
                        ++ahead;
                    }
                    return ahead != start;
                };
                if (!skipDigits())
                {
                    return false;
                }
                if (Peek(ahead) == ',')
                {
                    ++ahead;
                    skipDigits();
                }
                return Peek(ahead) == '}';
            }

            int TakeNumber()
            {
                Int64 number = 0;
                while (IsDigit(Peek()))
                {
                    number = 10 * number + static_cast<Int64>(Take() - U'0');
                    if (number > std::numeric_limits<int>::max())
                    {
                        Fail("Quantifier and capture group numbers must be less than or equal to Int32.MaxValue.");
                    }
                }
                return static_cast<int>(number);
            }

            void Bounds()
            {
                if (_last != Last::Atom)
                {
                    return Quantify('{', {});
                }
                const int least = TakeNumber();
                std::wstring text = L"{" + std::to_wstring(least);
                if (TakeIf(','))
                {
                    text += L',';
                    if (IsDigit(Peek()))
                    {
                        const int most = TakeNumber();
                        text += std::to_wstring(most);
                        if (most < least)
                        {
                            ++_at;
                            Fail("Illegal {x,y} with x > y.");
                        }
                    }
                }
                ++_at;
                Quantify('{', text + L"}");
            }

            void Escape()
            {
                if (AtEnd())
                {
                    Fail("Illegal \\ at end of pattern.");
                }
                const char32_t c = Peek();
                if (IsShorthand(c))
                {
                    return Atom(TextOf(ShorthandSet(Take()), false));
                }
                switch (c)
                {
                case 'b':
                case 'B':
                    ++_at;
                    return Atom(c == 'b' ? L"(?:\\b)" : L"(?:\\B)");
                case 'A':
                    if (Has(_options, RegexOptions::Multiline))
                    {
                        Refuse("\\A together with RegexOptions.Multiline");
                    }
                    ++_at;
                    return Atom(L"(?:^)");
                case 'Z':
                    ++_at;
                    return Atom(LastLineEnd());
                case 'z':
                    ++_at;
                    return Atom(L"(?:" + TextEnd() + L")");
                case 'G':
                    Refuse("\\G");
                case 'k':
                    Refuse("named groups \\k<>");
                case 'p':
                case 'P':
                    Refuse("Unicode categories \\p{}");
                default:
                    break;
                }
                if (IsDigit(c) && c != '0')
                {
                    return BackReference();
                }
                Literal(EscapedCharacter());
            }

            void BackReference()
            {
                const std::size_t start = _at;
                const int group = TakeNumber();
                if (group <= _groupsInAll)
                {
                    return Atom(L"(?:\\" + std::to_wstring(group) + L")");
                }
                if (_at == start + 1 || !IsOctal(_pattern[start]))
                {
                    Fail("Reference to undefined group number " + std::to_string(group) + ".");
                }
                _at = start;
                Literal(Octal());
            }

            char32_t Octal() noexcept
            {
                char32_t value = 0;
                for (int digits = 0; digits != 3 && IsOctal(Peek()); ++digits)
                {
                    value = 8 * value + (Take() - U'0');
                }
                return value & 0xFF;
            }

            char32_t Hexadecimal(int digits)
            {
                char32_t value = 0;
                for (; digits != 0; --digits)
                {
                    const char32_t c = Peek();
                    const char32_t lower = c | 0x20;
                    if (!IsDigit(c) && !(lower >= 'a' && lower <= 'f'))
                    {
                        Fail("Insufficient or invalid hexadecimal digits.");
                    }
                    ++_at;
                    value = 16 * value + (IsDigit(c) ? c - U'0' : lower - U'a' + 10);
                }
                return value;
            }

            // What follows a backslash, in a set or not.
            char32_t EscapedCharacter()
            {
                const char32_t c = Peek();
                if (IsOctal(c))
                {
                    return Octal();
                }
                ++_at;
                switch (c)
                {
                case 'a':
                    return 7;
                case 'e':
                    return 27;
                case 'f':
                    return '\f';
                case 'n':
                    return '\n';
                case 'r':
                    return '\r';
                case 't':
                    return '\t';
                case 'v':
                    return '\v';
                case 'x':
                    return Hexadecimal(2);
                case 'u':
                    return Hexadecimal(4);
                case 'c':
                    return Control();
                default:
                    if (IsLetter(c) || IsDigit(c) || c == '_')
                    {
                        Fail(std::string("Unrecognized escape sequence \\") + static_cast<char>(c) + ".");
                    }
                    return c;
                }
            }

            char32_t Control()
            {
                if (AtEnd())
                {
                    Fail("Missing control character.");
                }
                const char32_t upper = IsLetter(Peek()) ? Take() & ~char32_t{0x20} : Take();
                if (upper < '@' || upper > '_')
                {
                    Fail("Unrecognized control character.");
                }
                return upper - U'@';
            }

            void SetAtom()
            {
                const bool isNegated = TakeIf('^');
                Set set;
                for (bool isFirst = true; isFirst || Peek() != ']'; isFirst = false)
                {
                    RequireSetGoesOn();
                    AddMember(set, isFirst);
                }
                ++_at;
                Atom(TextOf(set, isNegated));
            }

            void RequireSetGoesOn() const
            {
                if (AtEnd())
                {
                    Fail("Unterminated [] set.");
                }
            }

            void AddMember(Set& set, bool isFirst)
            {
                if (!isFirst && Peek() == '-' && Peek(1) == '[')
                {
                    Refuse("subtraction of sets");
                }
                if (Peek() == '[' && Peek(1) == ':')
                {
                    Refuse("[: in sets");
                }
                if (Peek() == '\\' && IsShorthand(Peek(1)))
                {
                    ++_at;
                    const Set members = ShorthandSet(Take());
                    set.insert(set.end(), members.begin(), members.end());
                    return;
                }
                const char32_t first = Member();
                if (Peek() != '-' || Peek(1) == ']' || _at + 1 == _pattern.size())
                {
                    return AddRange(set, {first, first});
                }
                ++_at;
                if (Peek() == '[')
                {
                    Refuse("subtraction of sets");
                }
                if (Peek() == '\\' && IsShorthand(Peek(1)))
                {
                    _at += 2;
                    Fail(std::string("Cannot include class \\") + static_cast<char>(_pattern[_at - 1]) + " in character range.");
                }
                const char32_t last = Member();
                if (last < first)
                {
                    Fail("[x-y] range in reverse order.");
                }
                AddRange(set, {first, last});
            }

            char32_t Member()
            {
                if (!TakeIf('\\'))
                {
                    return Take();
                }
                if (AtEnd())
                {
                    Fail("Unterminated [] set.");
                }
                if (Peek() == 'p' || Peek() == 'P')
                {
                    Refuse("Unicode categories \\p{}");
                }
                return TakeIf('b') ? U'\b' : EscapedCharacter();
            }

            void AddRange(Set& set, Range range) const
            {
                set.push_back(range);
                if (Has(_options, RegexOptions::IgnoreCase))
                {
                    // Letters with case are in the first plane, but for a few of dead scripts.
                    for (char32_t c = range.First; c <= std::min<char32_t>(range.Last, 0xFFFF); ++c)
                    {
                        if (const char32_t lower = Core::LowerPoint(c); lower != c && (lower < range.First || lower > range.Last))
                        {
                            set.push_back({lower, lower});
                        }
                    }
                }
            }

            std::wstring TextOf(const Set& set, bool isNegated) const
            {
                constexpr std::u32string_view Special = U"-[\\]^";
                std::wstring text = isNegated ? L"[^" : L"[";
                const auto contains = [&](char32_t c)
                { return std::any_of(set.begin(), set.end(), [c](const Range& range) { return range.First <= c && c <= range.Last; }); };
                for (const char32_t c : {U'\r', U'\n'})
                {
                    if (contains(c))
                    {
                        text += Wide(c);
                    }
                }
                // Special characters stand by themselves, since not every library takes them as the end of a range.
                for (const char32_t c : Special)
                {
                    if (contains(c))
                    {
                        text += L'\\';
                        text += static_cast<wchar_t>(c);
                    }
                }
                for (Range range : set)
                {
                    for (const char32_t c : Special)
                    {
                        if (c >= range.First && c <= range.Last)
                        {
                            Append(text, range.First, c);
                            range.First = c + 1;
                        }
                    }
                    Append(text, range.First, range.Last + 1);
                }
                return text + L"]";
            }

            // The characters from first to before end.
            static void Append(std::wstring& text, char32_t first, char32_t end)
            {
                end = std::min<char32_t>(end, LastPoint + 1);
                if (first >= end)
                {
                    return;
                }
                text += Quoted(static_cast<wchar_t>(first), {});
                if (end - first > 1)
                {
                    text += L'-';
                    text += Quoted(static_cast<wchar_t>(end - 1), {});
                }
            }

            std::string_view _text;
            RegexOptions _options;
            std::u32string _pattern;
            std::size_t _at = 0;
            std::wstring _out;
            std::vector<const wchar_t*> _closers;
            Last _last = Last::Nothing;
            int _groups = 0;
            int _groupsInAll = 0;
        };
    }

    wchar_t WideOf(char32_t point, RegexOptions options) noexcept
    {
        if (point == '\r')
        {
            return CarriageReturn;
        }
        if (point == '\n' && !Has(options, RegexOptions::Multiline))
        {
            return LineFeed;
        }
        return static_cast<wchar_t>(Has(options, RegexOptions::IgnoreCase) ? Core::LowerPoint(point) : point);
    }

    Pattern Translate(std::string_view pattern, RegexOptions options)
    {
        return Translator(pattern, options).Run();
    }
}
