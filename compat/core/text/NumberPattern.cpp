#include "compat/core/text/NumberPattern.hpp"
#include <algorithm>
#include <utility>

namespace System::Core
{
    void DecimalDigits::Round(int count, bool alreadyRounded)
    {
        const int kept = std::clamp(count, 0, Count());
        // A negative count lies left of the first digit, so nothing can be rounded up.
        const bool up = !alreadyRounded && kept == count && kept < Count() && At(kept) >= '5';
        Digits.resize(static_cast<std::size_t>(kept));
        if (up)
        {
            while (!Digits.empty() && Digits.back() == '9')
                Digits.pop_back();
            if (Digits.empty())
            {
                Digits = "1";
                ++Scale;
            }
            else
                ++Digits.back();
        }
        while (!Digits.empty() && Digits.back() == '0')
            Digits.pop_back();
        if (Digits.empty())
        {
            Scale = 0;
            Negative = Negative && Floating;
        }
    }

    void AppendExponent(std::string& out, int exponent, char letter, int minimumDigits, bool plus)
    {
        out += letter;
        if (exponent < 0)
            out += '-';
        else if (plus)
            out += '+';
        const std::string digits = std::to_string(exponent < 0 ? -exponent : exponent);
        const auto width = static_cast<std::size_t>(minimumDigits);
        out.append(width > digits.size() ? width - digits.size() : 0, '0');
        out += digits;
    }

    namespace
    {
        constexpr std::string_view PerMille = "\xE2\x80\xB0";

        /// Reads a format from one position; NUL stands for its end, as an embedded NUL does in .NET.
        struct Reader
        {
            std::string_view Format;
            std::size_t Position;

            [[nodiscard]] char Peek(std::size_t ahead = 0) const
            {
                return Position + ahead < Format.size() ? Format[Position + ahead] : '\0';
            }

            /// The rest of a quoted text, the opening quote being read already.
            std::string_view Quoted(char quote)
            {
                const std::size_t begin = Position;
                while (Peek() != '\0' && Peek() != quote)
                    ++Position;
                const auto text = Format.substr(begin, Position - begin);
                if (Peek() != '\0')
                    ++Position;
                return text;
            }

            std::string_view Escaped() { return Peek() == '\0' ? std::string_view() : Format.substr(Position++, 1); }

            /// Whether an exponent's digits follow the letter just read, and whether behind a sign.
            [[nodiscard]] bool AtExponent() const { return Peek() == '0' || ((Peek() == '+' || Peek() == '-') && Peek(1) == '0'); }

            /// Reads the exponent at which the reader is; gives its digits and whether a plus is wanted.
            std::pair<int, bool> Exponent()
            {
                const bool plus = Peek() == '+';
                Position += Peek() == '0' ? 0 : 1;
                int digits = 0;
                for (; Peek() == '0'; ++Position)
                    ++digits;
                return {std::min(digits, 10), plus};
            }
        };

        /// Where a section of a format begins: the one asked for, or the first if that is empty or missing.
        std::size_t FindSection(std::string_view format, int section)
        {
            if (section == 0)
                return 0;
            Reader reader{format, 0};
            while (reader.Peek() != '\0')
            {
                const char c = reader.Format[reader.Position++];
                if (c == '\'' || c == '"')
                    reader.Quoted(c);
                else if (c == '\\')
                    reader.Escaped();
                else if (c == ';' && --section == 0)
                    return reader.Peek() == '\0' || reader.Peek() == ';' ? 0 : reader.Position;
            }
            return 0;
        }

        /// What must be known of a whole section before its first character can be written.
        struct Layout
        {
            int Places = 0;     ///< # and 0
            int Point = -1;     ///< places before the decimal point
            int FirstZero = -1; ///< places before the first 0
            int LastZero = 0;   ///< places up to the last 0
            int Shift = 0;      ///< powers of ten to multiply by: percent, and commas before the point
            bool Grouped = false;
            bool Scientific = false;
        };

        class LayoutReader
        {
        public:
            LayoutReader(std::string_view format, std::size_t section) : _reader{format, section} {}

            Layout Read()
            {
                while (_reader.Peek() != '\0' && _reader.Peek() != ';')
                    Take(_reader.Format[_reader.Position++]);
                if (_layout.Point < 0)
                    _layout.Point = _layout.Places;
                if (_commaPlace == _layout.Point)
                    _layout.Shift -= 3 * _commas;
                else if (_commaPlace >= 0)
                    _layout.Grouped = true;
                return _layout;
            }

        private:
            void Take(char c)
            {
                switch (c)
                {
                case '0':
                    if (_layout.FirstZero < 0)
                        _layout.FirstZero = _layout.Places;
                    _layout.LastZero = ++_layout.Places;
                    break;
                case '#':
                    ++_layout.Places;
                    break;
                case '.':
                    if (_layout.Point < 0)
                        _layout.Point = _layout.Places;
                    break;
                case ',':
                    TakeComma();
                    break;
                case '%':
                    _layout.Shift += 2;
                    break;
                case '\xE2':
                    if (_reader.Format.substr(_reader.Position - 1, PerMille.size()) == PerMille)
                        _layout.Shift += 3;
                    break;
                case '\'':
                case '"':
                    _reader.Quoted(c);
                    break;
                case '\\':
                    _reader.Escaped();
                    break;
                case 'E':
                case 'e':
                    if (_reader.AtExponent())
                    {
                        _reader.Exponent();
                        _layout.Scientific = true;
                    }
                    break;
                default:
                    break;
                }
            }

            /// Commas between places group digits; those right before the point divide by a thousand.
            void TakeComma()
            {
                if (_layout.Places == 0 || _layout.Point >= 0)
                    return;
                if (_commaPlace == _layout.Places)
                {
                    ++_commas;
                    return;
                }
                _layout.Grouped = _layout.Grouped || _commaPlace >= 0;
                _commaPlace = _layout.Places;
                _commas = 1;
            }

            Reader _reader;
            Layout _layout;
            int _commaPlace = -1;
            int _commas = 0;
        };

        /// Writes the digits of one section in the order of its places.
        class SectionWriter
        {
        public:
            SectionWriter(std::string& out, const DecimalDigits& number, const Layout& layout) : _out(out), _number(number), _layout(layout)
            {
                _place = layout.Scientific ? layout.Point : std::max(number.Scale, layout.Point);
                _surplus = layout.Scientific ? 0 : number.Scale - layout.Point;
                _scientific = layout.Scientific;
                _zerosFrom = layout.FirstZero < 0 ? 0 : std::max(0, layout.Point - layout.FirstZero);
                _zerosTo = std::min(0, layout.Point - layout.LastZero);
                // The groups are laid out for the digits that will be written, so a # that stays empty gets no comma.
                _grouped = std::max(_zerosFrom, _place + std::min(_surplus, 0));
            }

            void Write(std::string_view format, std::size_t section)
            {
                Reader reader{format, section};
                while (reader.Peek() != '\0' && reader.Peek() != ';')
                    WriteOne(reader);
            }

        private:
            void WriteOne(Reader& reader)
            {
                const char c = reader.Format[reader.Position++];
                switch (c)
                {
                case '#':
                case '0':
                    WriteSurplus();
                    WritePlace();
                    break;
                case '.':
                    WriteSurplus();
                    WritePoint();
                    break;
                case ',':
                    break;
                case '\'':
                case '"':
                    _out += reader.Quoted(c);
                    break;
                case '\\':
                    _out += reader.Escaped();
                    break;
                case 'E':
                case 'e':
                    WriteExponent(reader, c);
                    break;
                default:
                    _out += c;
                    break;
                }
            }

            /// The digits for which the format has no place go before its first one.
            void WriteSurplus()
            {
                for (; _surplus > 0; --_surplus)
                {
                    WriteDigit(_number.At(_next++));
                    --_place;
                }
            }

            void WritePlace()
            {
                if (_surplus < 0)
                {
                    ++_surplus;
                    if (_place <= _zerosFrom)
                        WriteDigit('0');
                }
                else if (_next < _number.Count())
                    WriteDigit(_number.At(_next++));
                else if (_place > _zerosTo)
                    WriteDigit('0');
                --_place;
            }

            void WriteDigit(char digit)
            {
                _out += digit;
                if (_layout.Grouped && _place > 1 && _place <= _grouped && (_place - 1) % 3 == 0)
                    _out += ',';
            }

            void WritePoint()
            {
                if (_place != 0 || _pointWritten)
                    return;
                if (_zerosTo < 0 || (_layout.Point < _layout.Places && _next < _number.Count()))
                {
                    _out += '.';
                    _pointWritten = true;
                }
            }

            void WriteExponent(Reader& reader, char letter)
            {
                if (_scientific && reader.AtExponent())
                {
                    const auto [digits, plus] = reader.Exponent();
                    AppendExponent(_out, _number.Digits.empty() ? 0 : _number.Scale - _layout.Point, letter, digits, plus);
                    _scientific = false;
                    return;
                }
                _out += letter;
                if (_scientific)
                    return;
                if (reader.Peek() == '+' || reader.Peek() == '-')
                    _out += reader.Format[reader.Position++];
                while (reader.Peek() == '0')
                    _out += reader.Format[reader.Position++];
            }

            std::string& _out;
            const DecimalDigits& _number;
            const Layout& _layout;
            int _place = 0;     // the place to be written next, counted down to 0 at the decimal point
            int _surplus = 0;   // digits more, or if negative fewer, than places before the point
            int _zerosFrom = 0; // places from which zeros are written before the number begins
            int _zerosTo = 0;   // and down to which they are written after it has ended
            int _grouped = 0;   // digits before the point that are grouped
            int _next = 0;      // digit of the number to be written next
            bool _scientific = false;
            bool _pointWritten = false;
        };
    }

    void AppendPattern(std::string& out, DecimalDigits number, std::string_view format)
    {
        std::size_t section = FindSection(format, number.Digits.empty() ? 2 : number.Negative ? 1 : 0);
        Layout layout = LayoutReader(format, section).Read();
        if (number.Digits.empty())
        {
            number.Negative = number.Negative && number.Floating;
            number.Scale = 0;
        }
        else
        {
            number.Scale += layout.Shift;
            number.Round(layout.Scientific ? layout.Places : number.Scale + layout.Places - layout.Point, false);
            if (number.Digits.empty())
            {
                // What rounds to zero is written by the section for zero.
                section = FindSection(format, 2);
                layout = LayoutReader(format, section).Read();
            }
        }

        std::string text;
        SectionWriter(text, number, layout).Write(format, section);
        // A negative number has its minus only in the first section; the others say themselves what they mean.
        // .NET writes none either where nothing else is written of a number below one.
        if (number.Negative && section == 0 && (number.Scale != 0 || !text.empty()))
            out += '-';
        out += text;
    }
}
