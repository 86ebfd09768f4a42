// Reads a pattern of .NET and writes one of PCRE2.
#include "compat/core/regex/RegexSyntax.hpp"
#include "compat/core/uri/UriEscape.hpp"
#include <System/NotSupportedException.hpp>
#include <System/Text/RegularExpressions/RegexParseException.hpp>
#include <algorithm>
#include <map>
#include <utility>

namespace System::Core
{
    namespace
    {
        constexpr int MostRepeats = 65535; // PCRE2's limit

        bool IsPatternBlank(char c) noexcept
        {
            return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
        }

        /// Errors that .NET finds while it looks for groups, before all others.
        bool IsOfCharacters(RegexParseError error) noexcept
        {
            switch (error)
            {
            case RegexParseError::UnterminatedBracket:
            case RegexParseError::UnterminatedComment:
            case RegexParseError::UnrecognizedEscape:
            case RegexParseError::InsufficientOrInvalidHexDigits:
            case RegexParseError::MissingControlCharacter:
            case RegexParseError::UnrecognizedControlCharacter:
                return true;
            default:
                return false;
            }
        }

        /// A group of the pattern while it is read.
        struct OpenGroup
        {
            RegexOptions Outside; ///< the options behind it
            bool IsCondition = false;
            int Alternatives = 1;
        };

        class Translator final : public RegexReader
        {
        public:
            Translator(std::string_view pattern, RegexOptions options) : RegexReader(pattern, options), _first(options) {}

            RegexTranslation Run()
            {
                // The first pass finds the groups, so that the second knows what a reference means.
                try
                {
                    Pass();
                }
                catch (const Text::RegularExpressions::RegexParseException& exception)
                {
                    if (IsOfCharacters(exception.Error()))
                    {
                        throw;
                    }
                    // The second one stops at the first error, which need not be this one.
                }
                NumberNames();
                _isCounting = false;
                Pass();
                RegexTranslation result{std::move(_out), {{0, "0", {0}}}, _usesStart};
                for (auto& [number, group] : _groups)
                {
                    result.Groups.push_back({number, group.Name.empty() ? std::to_string(number) : group.Name, group.Places});
                }
                return result;
            }

        private:
            struct Group
            {
                std::string Name;
                std::vector<int> Places;
            };

            void Pass();
            void Element();
            void CountElement();
            void ReadBackslash();
            void ReadGroup();
            void ReadNamedGroup(char close);
            void ReadCondition();
            void ReadOptions();
            void ReadQuantifier();
            void SkipBlanks();
            void Close();
            void OpenCapture(int number, const std::string& name);
            void NumberNames();

            [[nodiscard]] bool IsAtQuantifier() const;
            [[nodiscard]] bool HasGroup(int number) const { return _isCounting || number == 0 || _groups.contains(number); }
            [[nodiscard]] const int* NumberOf(const std::string& name) const
            {
                const auto found = _names.find(name);
                return found == _names.end() ? nullptr : &found->second;
            }
            [[nodiscard]] std::string Reference(int number) const;
            void Open(std::string_view text, bool isCondition = false)
            {
                _open.push_back({_options, isCondition, 1});
                _out += text;
                _hasUnit = _wasQuantified = false;
            }
            /// Writes something that can be repeated.
            void Unit(const std::string& text)
            {
                _out += text;
                _hasUnit = true;
                _wasQuantified = false;
            }
            [[nodiscard]] std::string WordBoundary(bool isNegative) const
            {
                // Beside a word are no letters that PCRE2 counts and .NET does not.
                const bool isAscii = Has(_options, RegexOptions::ECMAScript);
                const std::string word = "[" + ShorthandSet('w') + (isAscii ? "" : "\\x{200c}\\x{200d}") + "]";
                const std::string start = "(?<!" + word + ")(?=" + word + ")|(?<=" + word + ")(?!" + word + ")";
                return isNegative ? "(?!" + start + ")" : "(?:" + start + ")";
            }

            RegexOptions _first;
            std::string _out;
            std::vector<OpenGroup> _open;
            std::map<int, Group> _groups;
            std::map<std::string, int> _names;
            std::vector<std::string> _nameOrder;
            int _nextNumber = 1;
            int _places = 0;
            bool _isCounting = true;
            bool _usesStart = false;
            bool _hasUnit = false;
            bool _wasQuantified = false;
            bool _isTest = false; ///< the next parenthesis is that of a condition
        };

        void Translator::NumberNames()
        {
            for (const std::string& name : _nameOrder)
            {
                while (_groups.contains(_nextNumber))
                {
                    ++_nextNumber;
                }
                _groups[_nextNumber].Name = name;
                _names[name] = _nextNumber++;
            }
        }

        std::string Translator::Reference(int number) const
        {
            // Groups have names, since a reference may stand before its group and several groups may have one number. The whole match is
            // not there before its end.
            return number == 0 ? "(?!)" : "\\k<g" + std::to_string(number) + ">";
        }

        void Translator::OpenCapture(int number, const std::string& name)
        {
            if (_isCounting)
            {
                if (!name.empty())
                {
                    if (_names[name]++ == 0)
                    {
                        _nameOrder.push_back(name);
                    }
                }
                else
                {
                    _groups[number]; // is there
                }
                Open("(");
                return;
            }
            const int slot = name.empty() ? number : _names[name];
            _groups[slot].Places.push_back(++_places);
            Open("(?<g" + std::to_string(slot) + ">");
        }

        void Translator::SkipBlanks()
        {
            for (;;)
            {
                if (Has(_options, RegexOptions::IgnorePatternWhitespace))
                {
                    while (!IsAtEnd() && IsPatternBlank(Peek()))
                    {
                        ++_at;
                    }
                    if (Peek() == '#')
                    {
                        _at = (std::min)(_pattern.find('\n', _at), _pattern.size());
                        continue;
                    }
                }
                if (!Looks("(?#"))
                {
                    return;
                }
                const std::size_t end = _pattern.find(')', _at);
                _at = (std::min)(end, _pattern.size());
                if (IsAtEnd())
                {
                    Fail(RegexParseError::UnterminatedComment, "Unterminated (?#...) comment.");
                }
                ++_at;
            }
        }

        bool Translator::IsAtQuantifier() const
        {
            const char c = Peek();
            if (c == '*' || c == '+' || c == '?')
            {
                return true;
            }
            if (c != '{')
            {
                return false;
            }
            std::size_t i = 1;
            while (IsAsciiDigit(Peek(i)))
            {
                ++i;
            }
            if (i == 1)
            {
                return false;
            }
            if (Peek(i) == ',')
            {
                ++i;
                while (IsAsciiDigit(Peek(i)))
                {
                    ++i;
                }
            }
            return Peek(i) == '}';
        }

        void Translator::Pass()
        {
            _at = 0;
            _options = _first;
            _out.clear();
            _open.clear();
            _places = 0;
            _nextNumber = 1;
            _hasUnit = _wasQuantified = _isTest = false;
            SkipBlanks();
            while (!IsAtEnd())
            {
                _isCounting ? CountElement() : Element();
                SkipBlanks();
            }
            if (!_open.empty())
            {
                Fail(RegexParseError::InsufficientClosingParentheses, "Not enough )'s.");
            }
        }

        /// What is wrong does not keep the first pass from finding more groups.
        void Translator::CountElement()
        {
            const std::size_t before = _at;
            try
            {
                Element();
            }
            catch (const Text::RegularExpressions::RegexParseException& exception)
            {
                if (IsOfCharacters(exception.Error()))
                {
                    throw;
                }
                _at = (std::max)(_at, before + 1);
            }
        }

        void Translator::Element()
        {
            if (IsAtQuantifier())
            {
                ReadQuantifier();
                return;
            }
            const char c = Peek();
            switch (c)
            {
            case '[':
                ++_at;
                Unit(TakeSet());
                return;
            case '(':
                ++_at;
                ReadGroup();
                return;
            case '|':
                ++_at;
                _out += '|';
                _hasUnit = _wasQuantified = false;
                if (!_open.empty())
                {
                    ++_open.back().Alternatives;
                }
                return;
            case ')':
                ++_at;
                Close();
                return;
            case '\\':
                ++_at;
                ReadBackslash();
                return;
            case '^':
            case '$':
                ++_at;
                Unit(std::string("(?:") + c + ")");
                return;
            case '.':
                ++_at;
                Unit(".");
                return;
            default:
                Unit(Literal(TakeCharacter(), false));
            }
        }

        void Translator::ReadQuantifier()
        {
            const char c = _pattern[_at++];
            if (!_hasUnit)
            {
                Fail(_wasQuantified ? RegexParseError::NestedQuantifiersNotParenthesized : RegexParseError::QuantifierAfterNothing,
                     _wasQuantified ? std::string("Nested quantifier '") + c + "'."
                                    : std::string("Quantifier '") + c + "' following nothing.");
            }
            std::string text(1, c);
            int least = 0, most = 1;
            if (c == '{')
            {
                least = most = TakeNumber();
                text += std::to_string(least);
                if (Peek() == ',')
                {
                    ++_at;
                    text += ',';
                    most = least;
                    if (Peek() != '}')
                    {
                        most = TakeNumber();
                        text += std::to_string(most);
                    }
                }
                ++_at;
                text += '}';
            }
            SkipBlanks();
            if (Peek() == '?')
            {
                ++_at;
                text += '?';
            }
            if (c == '{' && least > most)
            {
                Fail(RegexParseError::ReversedQuantifierRange, "Illegal {x,y} with x > y.");
            }
            if ((std::max)(least, most) > MostRepeats)
            {
                throw NotSupportedException("This library's regular expressions repeat no more than 65535 times.");
            }
            _out += text;
            _hasUnit = false;
            _wasQuantified = true;
        }

        void Translator::ReadBackslash()
        {
            if (IsAtEnd())
            {
                Fail(RegexParseError::UnescapedEndingBackslash, "Illegal \\ at end of pattern.");
            }
            const char c = Peek();
            switch (c)
            {
            case 'b':
            case 'B':
                ++_at;
                Unit(WordBoundary(c == 'B'));
                return;
            case 'G':
                _usesStart = true;
                [[fallthrough]];
            case 'A':
            case 'Z':
            case 'z':
                ++_at;
                Unit(std::string("(?:\\") + c + ")");
                return;
            case 'w':
            case 's':
            case 'd':
                ++_at;
                Unit("[" + ShorthandSet(c) + "]");
                return;
            case 'W':
            case 'S':
            case 'D':
                ++_at;
                Unit("[^" + ShorthandSet(c) + "]");
                return;
            case 'p':
            case 'P':
                ++_at;
                Unit("[" + TakeProperty(c == 'P') + "]");
                return;
            default:
                break;
            }
            const std::size_t before = _at;
            char close = '\0';
            if (c == 'k')
            {
                if (_at + 1 < _pattern.size())
                {
                    ++_at;
                    const char open = _pattern[_at++];
                    close = open == '<' ? '>' : open == '\'' ? '\'' : '\0';
                }
                if (close == '\0' || IsAtEnd())
                {
                    Fail(RegexParseError::MalformedNamedReference, "Malformed \\k<...> named back reference.");
                }
            }
            else if ((c == '<' || c == '\'') && _at + 1 < _pattern.size())
            {
                close = c == '<' ? '>' : '\'';
                ++_at;
            }
            const auto isClosed = [&] { return !IsAtEnd() && _pattern[_at++] == close; };
            const auto undefined = [this](int number)
            { Fail(RegexParseError::UndefinedNumberedReference, "Reference to undefined group number " + std::to_string(number) + "."); };
            if (IsAsciiDigit(Peek()) && (close != '\0' || Peek() != '0'))
            {
                int number = TakeNumber();
                if (close != '\0' && isClosed())
                {
                    if (!HasGroup(number))
                    {
                        undefined(number);
                    }
                    Unit(Reference(number));
                    return;
                }
                if (close == '\0')
                {
                    // ECMAScript takes as many digits as make the number of a group.
                    while (Has(_options, RegexOptions::ECMAScript) && !HasGroup(number) && number > 9)
                    {
                        number /= 10;
                        --_at;
                    }
                    if (HasGroup(number))
                    {
                        Unit(Reference(number));
                        return;
                    }
                    if (number <= 9 && !Has(_options, RegexOptions::ECMAScript))
                    {
                        undefined(number);
                    }
                }
            }
            else if (close != '\0' && IsAtWord())
            {
                const std::string name = TakeName();
                if (isClosed())
                {
                    const int* const number = NumberOf(name);
                    if (number == nullptr && !_isCounting)
                    {
                        Fail(RegexParseError::UndefinedNamedReference, "Reference to undefined group name '" + name + "'.");
                    }
                    Unit(number == nullptr ? std::string() : Reference(*number));
                    return;
                }
            }
            _at = before;
            Unit(Literal(TakeEscapedCharacter(), false));
        }

        void Translator::ReadGroup()
        {
            const bool isTest = std::exchange(_isTest, false);
            if (Peek() != '?' || Peek(1) == ')')
            {
                if (isTest || Has(_options, RegexOptions::ExplicitCapture))
                {
                    Open("(?:");
                }
                else
                {
                    OpenCapture(_nextNumber++, "");
                }
                return;
            }
            ++_at;
            const char c = Peek();
            const auto fail = [this] { Fail(RegexParseError::InvalidGroupingConstruct, "Unrecognized grouping construct."); };
            if (IsAtEnd())
            {
                fail();
            }
            switch (c)
            {
            case ':':
            case '=':
            case '!':
            case '>':
                ++_at;
                Open(std::string("(?") + c);
                return;
            case '\'':
                ++_at;
                ReadNamedGroup('\'');
                return;
            case '<':
                ++_at;
                if (IsAtEnd())
                {
                    fail();
                }
                if (Peek() == '=' || Peek() == '!')
                {
                    Open(std::string("(?<") + _pattern[_at++]);
                    return;
                }
                ReadNamedGroup('>');
                return;
            case '(':
                ++_at;
                ReadCondition();
                return;
            default:
                ReadOptions();
            }
        }

        void Translator::ReadNamedGroup(char close)
        {
            const auto invalid = [this]
            { Fail(RegexParseError::CaptureGroupNameInvalid, "Invalid group name: Group names must begin with a word character."); };
            int number = -1;
            std::string name;
            if (IsAsciiDigit(Peek()))
            {
                number = TakeNumber();
            }
            else if (IsAtWord())
            {
                name = TakeName();
            }
            else if (Peek() != '-')
            {
                IsAtEnd() ? Fail(RegexParseError::InvalidGroupingConstruct, "Unrecognized grouping construct.") : invalid();
            }
            if (!IsAtEnd() && Peek() != close && Peek() != '-')
            {
                invalid();
            }
            if (number == 0)
            {
                Fail(RegexParseError::CaptureGroupOfZero, "Capture number cannot be zero.");
            }
            if (Peek() == '-')
            {
                ++_at;
                if (!IsAsciiDigit(Peek()) && !IsAtWord())
                {
                    invalid();
                }
                const std::string other = TakeName();
                const bool isNumber = IsAsciiDigit(other[0]);
                if (!_isCounting && (isNumber ? !HasGroup(std::stoi(other)) : NumberOf(other) == nullptr))
                {
                    Fail(isNumber ? RegexParseError::UndefinedNumberedReference : RegexParseError::UndefinedNamedReference,
                         isNumber ? "Reference to undefined group number " + other + "."
                                  : "Reference to undefined group name '" + other + "'.");
                }
                if (!_isCounting)
                {
                    throw NotSupportedException("This library's regular expressions have no balancing groups.");
                }
            }
            if (IsAtEnd() || _pattern[_at++] != close)
            {
                Fail(RegexParseError::InvalidGroupingConstruct, "Unrecognized grouping construct.");
            }
            if (number < 0 && name.empty())
            {
                Open("(?:"); // a balancing group, which the second pass refuses
                return;
            }
            OpenCapture(number, name);
        }

        void Translator::ReadCondition()
        {
            const std::size_t start = _at;
            if (IsAsciiDigit(Peek()))
            {
                const int number = TakeNumber();
                if (IsAtEnd() || _pattern[_at++] != ')')
                {
                    Fail(RegexParseError::AlternationHasMalformedReference,
                         "Conditional alternation is missing a closing parenthesis after the group number " + std::to_string(number) + ".");
                }
                if (!HasGroup(number))
                {
                    Fail(RegexParseError::AlternationHasUndefinedReference,
                         "Conditional alternation refers to an undefined group number " + std::to_string(number) + ".");
                }
                Open("(?(<g" + std::to_string(number) + ">)", true);
                return;
            }
            if (IsAtWord())
            {
                const std::string name = TakeName();
                const int* const number = NumberOf(name);
                if (number != nullptr && !IsAtEnd() && _pattern[_at++] == ')')
                {
                    Open("(?(<g" + std::to_string(*number) + ">)", true);
                    return;
                }
            }
            _at = start - 1;
            if (Peek(1) == '?' &&
                (Peek(2) == '#' || Peek(2) == '\'' || (Peek(2) == '<' && Peek(3) != '!' && Peek(3) != '=' && Peek(3) != '\0')))
            {
                const bool isComment = Peek(2) == '#';
                Fail(isComment ? RegexParseError::AlternationHasComment : RegexParseError::AlternationHasNamedCapture,
                     isComment ? "Alternation conditions cannot be comments."
                               : "Alternation conditions do not capture and cannot be named.");
            }
            Open("(?", true);
            // The test itself is a group, which looks ahead.
            _open.push_back({_options, false, 1});
            _out += "(?=";
            _isTest = true;
            ++_at;
            const std::size_t depth = _open.size();
            ReadGroup();
            while (!IsAtEnd() && _open.size() > depth)
            {
                SkipBlanks();
                if (!IsAtEnd())
                {
                    Element();
                }
            }
            if (_open.size() > depth)
            {
                Fail(RegexParseError::InsufficientClosingParentheses, "Not enough )'s.");
            }
            _open.pop_back();
            _out += ")";
            _hasUnit = false;
        }

        void Translator::ReadOptions()
        {
            const RegexOptions before = _options;
            std::string on, off;
            bool isOff = false;
            for (; !IsAtEnd(); ++_at)
            {
                const char c = AsciiLower(Peek());
                if (c == '-' || c == '+')
                {
                    isOff = c == '-';
                    continue;
                }
                const RegexOptions option = c == 'i'   ? RegexOptions::IgnoreCase
                                            : c == 'm' ? RegexOptions::Multiline
                                            : c == 'n' ? RegexOptions::ExplicitCapture
                                            : c == 's' ? RegexOptions::Singleline
                                            : c == 'x' ? RegexOptions::IgnorePatternWhitespace
                                                       : RegexOptions::None;
                if (option == RegexOptions::None)
                {
                    break;
                }
                _options = isOff ? _options & ~option : _options | option;
            }
            const RegexOptions inside = _options;
            const char c = Peek();
            _at += IsAtEnd() ? 0 : 1;
            if (c != ')' && c != ':')
            {
                Fail(RegexParseError::InvalidGroupingConstruct, "Unrecognized grouping construct.");
            }
            const std::pair<RegexOptions, char> written[] = {
                {RegexOptions::IgnoreCase, 'i'}, {RegexOptions::Multiline, 'm'}, {RegexOptions::Singleline, 's'}};
            for (const auto& [option, letter] : written)
            {
                (Has(inside, option) ? on : off) += letter;
            }
            const std::string text = "(?" + on + (off.empty() ? "" : "-") + off + c;
            if (c == ')')
            {
                _out += text;
                _hasUnit = false;
                _wasQuantified = false;
                return;
            }
            _options = before;
            Open(text);
            _options = inside;
        }

        void Translator::Close()
        {
            if (_open.empty())
            {
                Fail(RegexParseError::InsufficientOpeningParentheses, "Too many )'s.");
            }
            const OpenGroup group = _open.back();
            _open.pop_back();
            if (group.IsCondition && group.Alternatives > 2)
            {
                Fail(RegexParseError::AlternationHasTooManyConditions, "Too many | in (?()|).");
            }
            _out += ')';
            _options = group.Outside;
            _hasUnit = true;
            _wasQuantified = false;
        }
    }

    RegexTranslation TranslateRegex(std::string_view pattern, RegexOptions options)
    {
        return Translator(pattern, options).Run();
    }
}
