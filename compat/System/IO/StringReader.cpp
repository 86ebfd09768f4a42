// The .NET classes StringReader and StringWriter.
#include "compat/core/io/TextData.hpp"
#include <System/IO/StringReader.hpp>
#include <System/IO/StringWriter.hpp>
#include <System/ObjectDisposedException.hpp>

namespace System::IO
{
    namespace
    {
        class StringReaderData final : public Core::TextReaderData
        {
        public:
            explicit StringReaderData(const String& text) : _text(text) {}
            const Detail::TypeInfo& GetType() const noexcept override { return StringReader::Type(); }
            void Close() override { Dispose(true); }
            void Dispose(bool) override { _text = nullptr; }
            using TextReaderData::Dispose;

            int Peek() override
            {
                const std::string_view rest = Rest();
                return rest.empty() ? -1 : static_cast<unsigned char>(rest.front());
            }
            int Read() override
            {
                const int next = Peek();
                _at += next == -1 ? 0U : 1U;
                return next;
            }
            int Read(const Array<char>& buffer, int index, int count) override
            {
                Core::TextChecks::Range(buffer, index, count);
                const std::string_view part = Rest().substr(0, static_cast<std::size_t>(count));
                std::copy(part.begin(), part.end(), buffer.begin() + index);
                _at += part.size();
                return static_cast<int>(part.size());
            }
            String ReadLine() override
            {
                const std::string_view rest = Rest();
                if (rest.empty())
                {
                    return nullptr;
                }
                const std::size_t end = rest.find_first_of("\r\n");
                _at += end == std::string_view::npos ? rest.size() : end + (rest.substr(end, 2) == "\r\n" ? 2 : 1);
                return rest.substr(0, end);
            }
            String ReadToEnd() override
            {
                const std::string_view rest = Rest();
                _at += rest.size();
                return rest;
            }

        private:
            [[nodiscard]] std::string_view Rest() const
            {
                if (_text == nullptr)
                {
                    Core::TextChecks::ThrowReaderClosed();
                }
                return std::string_view(_text).substr(_at);
            }

            String _text;
            std::size_t _at = 0;
        };

        class StringWriterData final : public Core::TextWriterData
        {
        public:
            explicit StringWriterData(const System::Text::StringBuilder& builder) : Builder(builder) {}
            const Detail::TypeInfo& GetType() const noexcept override { return StringWriter::Type(); }
            std::string ToText(std::string_view) const override { return std::string(std::string_view(Builder.ToString())); }
            System::Text::Encoding Encoding() override { return System::Text::Encoding::Unicode(); }
            void Close() override { Dispose(true); }
            void Dispose(bool) override { _isClosed = true; }
            using TextWriterData::Dispose;
            void SystemnetWrite(std::string_view text, bool endLine) override
            {
                if (_isClosed)
                {
                    Core::TextChecks::ThrowWriterClosed();
                }
                Builder.Append(text);
                if (endLine)
                {
                    Builder.Append(LineEnd);
                }
            }

            System::Text::StringBuilder Builder;

        private:
            bool _isClosed = false;
        };
    }

    const Detail::TypeInfo& StringReader::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.IO.StringReader", typeid(StringReader), &TextReader::Type()};
        return type;
    }
    const Detail::TypeInfo& StringWriter::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.IO.StringWriter", typeid(StringWriter), &TextWriter::Type()};
        return type;
    }

    StringReader::StringReader(const String& s)
        : StringReader(Detail::Adopt, (Detail::CheckNull(s == nullptr, "s"), new StringReaderData(s)))
    {
    }

    StringWriter::StringWriter() : StringWriter(System::Text::StringBuilder()) {}
    StringWriter::StringWriter(const System::Text::StringBuilder& sb)
        : StringWriter(Detail::Adopt, (Detail::CheckNull(sb == nullptr, "sb"), new StringWriterData(sb)))
    {
    }
    String StringWriter::ToString() const
    {
        return Self<StringWriterData>().Builder.ToString();
    }
    System::Text::StringBuilder StringWriter::GetStringBuilder() const
    {
        return Self<StringWriterData>().Builder;
    }
}
