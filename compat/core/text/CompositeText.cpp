#include "compat/core/text/CompositeText.hpp"
#include "compat/core/text/UnicodeText.hpp"
#include <algorithm>
#include <utility>

namespace System::Core
{
    namespace
    {
        constexpr std::string_view EndsPrematurely = "Format item ends prematurely.";
        constexpr std::string_view NoDigit = "Expected an ASCII digit.";
        constexpr std::string_view UnexpectedBrace = "Unexpected closing brace without a corresponding opening brace.";
        constexpr std::string_view IndexOutOfRange =
            "Index (zero based) must be greater than or equal to zero and less than the size of the argument list.";

        /// Reads a composite format. The first mistake is kept, and nothing that is read after it counts.
        class CompositeReader
        {
        public:
            explicit CompositeReader(std::string_view format) : _format(format) {}

            [[nodiscard]] bool Good() const { return !_message; }
            [[nodiscard]] bool AtEnd() const { return _position >= _format.size(); }
            [[nodiscard]] const std::optional<std::string>& Message() const { return _message; }

            /// The text up to the next brace, or the one brace for which two are written.
            /// Empty if an item follows, whose opening brace is read then.
            std::string_view Literal()
            {
                const std::size_t begin = _position;
                _position = std::min(_format.find_first_of("{}", begin), _format.size());
                if (_position > begin || AtEnd())
                    return _format.substr(begin, _position - begin);
                const char brace = _format[_position++];
                if (Current() == brace)
                    return _format.substr(_position++, 1);
                if (Good() && brace == '}')
                    Fail(UnexpectedBrace);
                return {};
            }

            /// The rest of an item, up to and with its closing brace.
            CompositeItem Item()
            {
                CompositeItem item;
                item.Index = Number();
                SkipSpaces();
                if (Good() && Current() == ',')
                {
                    ++_position;
                    SkipSpaces();
                    const bool left = Current() == '-';
                    _position += left ? 1 : 0;
                    item.Alignment = left ? -Number() : Number();
                    SkipSpaces();
                }
                if (Good() && Current() == ':')
                    item.Format = ItemFormat();
                if (Good() && Current() != '}')
                    Fail(EndsPrematurely);
                ++_position;
                return item;
            }

            void Fail(std::string_view reason)
            {
                // .NET counts in UTF-16 units.
                const auto offset = Utf16Length(_format.substr(0, std::min(_position, _format.size())));
                FailWith("Input string was not in a correct format. Failure to parse near offset " + std::to_string(offset) + ". " +
                         std::string(reason));
            }

            void FailWith(std::string message)
            {
                if (Good())
                    _message = std::move(message);
            }

        private:
            /// The character to be read next, which inside an item must exist.
            char Current()
            {
                if (!AtEnd())
                    return _format[_position];
                Fail(EndsPrematurely);
                return '\0';
            }

            bool AtDigit()
            {
                const char c = Current();
                return c >= '0' && c <= '9';
            }

            void SkipSpaces()
            {
                while (Good() && Current() == ' ')
                    ++_position;
            }

            int Number()
            {
                // .NET stops reading digits here, and then stumbles over the next one.
                constexpr int Limit = 1'000'000;
                if (Good() && !AtDigit())
                    Fail(NoDigit);
                int number = 0;
                for (; Good() && number < Limit && AtDigit(); ++_position)
                    number = number * 10 + (_format[_position] - '0');
                return number;
            }

            std::string_view ItemFormat()
            {
                const std::size_t begin = ++_position;
                while (Good() && Current() != '}' && Current() != '{')
                    ++_position;
                return _format.substr(begin, _position - begin);
            }

            std::string_view _format;
            std::size_t _position = 0;
            std::optional<std::string> _message;
        };
    }

    std::optional<std::string> ScanComposite(std::string_view format, std::size_t argumentCount,
                                             const std::function<void(std::string_view)>& literal,
                                             const std::function<void(const CompositeItem&)>& item)
    {
        CompositeReader reader(format);
        while (!reader.AtEnd())
        {
            const auto text = reader.Literal();
            if (!reader.Good())
                break;
            if (!text.empty())
            {
                literal(text);
                continue;
            }
            const CompositeItem found = reader.Item();
            if (static_cast<std::size_t>(found.Index) >= argumentCount)
                reader.FailWith(std::string(IndexOutOfRange));
            if (!reader.Good())
                break;
            item(found);
        }
        return reader.Message();
    }

    void AppendAligned(std::string& out, std::string_view text, int alignment)
    {
        const auto width = static_cast<std::size_t>(alignment < 0 ? -alignment : alignment);
        const std::size_t places = CountPoints(text);
        const std::size_t missing = width > places ? width - places : 0;
        out.append(alignment < 0 ? 0 : missing, ' ');
        out += text;
        out.append(alignment < 0 ? missing : 0, ' ');
    }
}
