// The .NET class Console.
#include "compat/core/io/StreamData.hpp"
#include "compat/core/io/TextData.hpp"
#include "ports/Port.hpp"
#include <System/Console.hpp>
#include <System/InvalidOperationException.hpp>
#include <atomic>
#include <mutex>

namespace System
{
    namespace
    {
        /// What readers of the standard input share. The lock is held while waiting for input, as .NET's reader does: a line is one
        /// reader's. Never destroyed, for threads that still read when the program ends.
        struct InputState
        {
            std::mutex Mutex;
            bool SkipsLineFeed = false; ///< the last byte was the CR of what may be a CR LF
            int Ahead = NoByte;         ///< what Peek saw

            static constexpr int NoByte = -2;
        };

        InputState& Input()
        {
            static auto* const state = new InputState;
            return *state;
        }

        int NextByte(InputState& state) noexcept
        {
            if (state.Ahead != InputState::NoByte)
            {
                return std::exchange(state.Ahead, InputState::NoByte);
            }
            const bool skips = std::exchange(state.SkipsLineFeed, false);
            const int byte = Port::ReadByte();
            return skips && byte == '\n' ? Port::ReadByte() : byte;
        }

        class ConsoleReaderData final : public Core::TextReaderData
        {
        public:
            int Peek() override
            {
                auto& input = Input();
                const std::lock_guard guard(input.Mutex);
                input.Ahead = NextByte(input);
                return input.Ahead;
            }
            int Read() override
            {
                auto& input = Input();
                const std::lock_guard guard(input.Mutex);
                return NextByte(input);
            }
            String ReadLine() override
            {
                auto& input = Input();
                const std::lock_guard guard(input.Mutex);
                std::string line;
                for (;;)
                {
                    const int byte = NextByte(input);
                    if (byte < 0 && line.empty())
                    {
                        return nullptr;
                    }
                    if (byte < 0 || byte == '\n' || byte == '\r')
                    {
                        // Looking for the LF now would wait for input that may never come.
                        input.SkipsLineFeed = byte == '\r';
                        return line;
                    }
                    line += static_cast<char>(byte);
                }
            }
            String ReadToEnd() override
            {
                auto& input = Input();
                const std::lock_guard guard(input.Mutex);
                std::string text;
                for (int byte = NextByte(input); byte >= 0; byte = NextByte(input))
                {
                    text += static_cast<char>(byte);
                }
                return text;
            }
        };

        class ConsoleWriterData final : public Core::TextWriterData
        {
        public:
            explicit ConsoleWriterData(Port::StandardStream stream) noexcept : _stream(stream) {}
            void SystemnetWrite(std::string_view text, bool endLine) override
            {
                if (!endLine)
                {
                    Port::WriteText(_stream, text);
                    return;
                }
                const std::string_view end(LineEnd);
                std::string line;
                line.reserve(text.size() + end.size());
                line += text;
                line += end;
                Port::WriteText(_stream, line);
            }

        private:
            Port::StandardStream _stream;
        };

        /// The bytes of a standard stream.
        class ConsoleStreamData final : public Core::StreamData
        {
        public:
            explicit ConsoleStreamData(Port::StandardStream stream) noexcept : _stream(stream), _reads(false) {}
            ConsoleStreamData() noexcept : _stream(Port::StandardStream::Output), _reads(true) {}

            bool CanRead() override { return _reads && !_isClosed; }
            bool CanWrite() override { return !_reads && !_isClosed; }
            void Close() override { _isClosed = true; }
            void Dispose(bool) override { _isClosed = true; }
            using StreamData::Dispose;
            void Flush() override {}
            int Read(const Array<Byte>& buffer, int offset, int count) override
            {
                Core::Streams::CheckBuffer(buffer, offset, count);
                return Read(Core::Streams::Part(buffer, offset, count));
            }
            /// What is there, which for a terminal is a line.
            int Read(Span<Byte> buffer) override
            {
                if (!CanRead())
                {
                    Core::Streams::ThrowNotReadable();
                }
                const std::span<Byte> into = buffer;
                auto& input = Input();
                const std::lock_guard guard(input.Mutex);
                std::size_t read = 0;
                while (read != into.size())
                {
                    const int byte = NextByte(input);
                    if (byte < 0)
                    {
                        break;
                    }
                    into[read++] = static_cast<Byte>(byte);
                    if (byte == '\n')
                    {
                        break;
                    }
                }
                return static_cast<int>(read);
            }
            void Write(const Array<Byte>& buffer, int offset, int count) override
            {
                Core::Streams::CheckBuffer(buffer, offset, count);
                Write(std::span<const Byte>(Core::Streams::Part(buffer, offset, count)));
            }
            void Write(ReadOnlySpan<Byte> buffer) override
            {
                if (!CanWrite())
                {
                    Core::Streams::ThrowNotWritable();
                }
                const std::span<const Byte> bytes = buffer;
                Port::WriteText(_stream, std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
            }

        private:
            Port::StandardStream _stream;
            bool _reads;
            bool _isClosed = false;
        };

        /// The readers and writers of now. Never destroyed, for what prints when the program ends.
        struct Writers
        {
            std::mutex Mutex;
            const IO::TextWriter StandardOut = IO::TextWriter(Detail::Adopt, new ConsoleWriterData(Port::StandardStream::Output));
            IO::TextWriter Out = StandardOut;
            IO::TextWriter Error = IO::TextWriter(Detail::Adopt, new ConsoleWriterData(Port::StandardStream::Error));
            IO::TextReader In = IO::TextReader(Detail::Adopt, new ConsoleReaderData);
            std::atomic<bool> IsOutSet{false};

            static Writers& Instance()
            {
                static auto* const writers = new Writers;
                return *writers;
            }
        };

        template <class T>
        T Current(T Writers::*member)
        {
            Writers& writers = Writers::Instance();
            const std::lock_guard guard(writers.Mutex);
            return writers.*member;
        }

        template <class T>
        void Replace(T Writers::*member, T value)
        {
            Writers& writers = Writers::Instance();
            const std::lock_guard guard(writers.Mutex);
            std::swap(writers.*member, value);
            writers.IsOutSet = writers.Out != writers.StandardOut;
        }

        constexpr ConsoleKey KeyOf(int byte) noexcept
        {
            switch (byte)
            {
            case 8:
            case 127:
                return ConsoleKey::Backspace;
            case '\r':
            case '\n':
                return ConsoleKey::Enter;
            case '\t':
            case 27:
            case ' ':
                return static_cast<ConsoleKey>(byte);
            default:
                break;
            }
            if (byte >= 'a' && byte <= 'z')
            {
                return static_cast<ConsoleKey>(byte - 'a' + 'A');
            }
            const bool isNamed = (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
            return isNamed ? static_cast<ConsoleKey>(byte) : ConsoleKey::None;
        }
    }

    void Detail::WriteConsole(std::string_view text, bool endLine)
    {
        Writers& writers = Writers::Instance();
        if (writers.IsOutSet.load(std::memory_order_acquire)) [[unlikely]]
        {
            const IO::TextWriter out = Current(&Writers::Out);
            endLine ? out.WriteLine(text) : out.Write(text);
            return;
        }
        endLine ? writers.StandardOut.WriteLine(text) : writers.StandardOut.Write(text);
    }

    IO::TextWriter Console::Out()
    {
        return Current(&Writers::Out);
    }
    IO::TextWriter Console::Error()
    {
        return Current(&Writers::Error);
    }
    IO::TextReader Console::In()
    {
        return Current(&Writers::In);
    }
    void Console::SetOut(IO::TextWriter newOut)
    {
        Detail::CheckNull(newOut == nullptr, "newOut");
        Replace(&Writers::Out, std::move(newOut));
    }
    void Console::SetError(IO::TextWriter newError)
    {
        Detail::CheckNull(newError == nullptr, "newError");
        Replace(&Writers::Error, std::move(newError));
    }
    void Console::SetIn(IO::TextReader newIn)
    {
        Detail::CheckNull(newIn == nullptr, "newIn");
        Replace(&Writers::In, std::move(newIn));
    }

    IO::Stream Console::OpenStandardInput()
    {
        return IO::Stream(Detail::Adopt, new ConsoleStreamData);
    }
    IO::Stream Console::OpenStandardInput(int bufferSize)
    {
        return bufferSize < 0 ? (Detail::ThrowNegative("bufferSize", bufferSize), nullptr) : OpenStandardInput();
    }
    IO::Stream Console::OpenStandardOutput()
    {
        return IO::Stream(Detail::Adopt, new ConsoleStreamData(Port::StandardStream::Output));
    }
    IO::Stream Console::OpenStandardOutput(int bufferSize)
    {
        return bufferSize < 0 ? (Detail::ThrowNegative("bufferSize", bufferSize), nullptr) : OpenStandardOutput();
    }
    IO::Stream Console::OpenStandardError()
    {
        return IO::Stream(Detail::Adopt, new ConsoleStreamData(Port::StandardStream::Error));
    }
    IO::Stream Console::OpenStandardError(int bufferSize)
    {
        return bufferSize < 0 ? (Detail::ThrowNegative("bufferSize", bufferSize), nullptr) : OpenStandardError();
    }

    ConsoleKeyInfo Console::ReadKey(bool intercept)
    {
        auto& input = Input();
        const std::lock_guard guard(input.Mutex);
        const int byte = Port::ReadKey(!intercept);
        if (byte < 0)
        {
            throw InvalidOperationException("Cannot read keys when either application does not have a console or when console input has "
                                            "been redirected. Try Console.Read.");
        }
        const char character = static_cast<char>(byte == '\n' ? '\r' : byte);
        return ConsoleKeyInfo(character, KeyOf(byte));
    }
}
