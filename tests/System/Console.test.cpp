// Console, through standard streams that lead into files.
#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Console.hpp>
#include <System/Environment.hpp>
#include <System/FormatException.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/Net/Sockets/SocketError.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace System;
using namespace System::Net::Sockets;

namespace
{
    const std::string NewLine = Environment::NewLine();

    /// A file of this test's own, gone with it.
    struct TemporaryFile
    {
        std::filesystem::path Path =
            std::filesystem::temp_directory_path() / ("systemnet-console-" + std::to_string(::getpid()) + "-" + std::to_string(++Count));
        ~TemporaryFile() { std::filesystem::remove(Path); }
        static inline int Count = 0;
    };

    /// Leads a descriptor elsewhere while it lives.
    class Redirection
    {
    public:
        Redirection(std::FILE* stream, const std::filesystem::path& path, const char* mode)
            : _stream(stream), _saved(::dup(::fileno(stream)))
        {
            std::fflush(_stream);
            std::FILE* file = std::fopen(path.string().c_str(), mode);
            ::dup2(::fileno(file), ::fileno(_stream));
            std::fclose(file);
            std::clearerr(_stream);
        }
        Redirection(const Redirection&) = delete;
        Redirection& operator=(const Redirection&) = delete;
        ~Redirection()
        {
            // Nothing is flushed here: what the console wrote must be in the file without it.
            ::dup2(_saved, ::fileno(_stream));
            ::close(_saved);
            std::clearerr(_stream);
        }

    private:
        std::FILE* _stream;
        int _saved;
    };

    std::string Content(const std::filesystem::path& path)
    {
        std::ifstream file(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    }

    template <class Action>
    std::string Printed(Action action, std::FILE* stream = stdout)
    {
        const TemporaryFile file;
        {
            const Redirection redirection(stream, file.Path, "w");
            action();
        }
        return Content(file.Path);
    }

    template <class Action>
    void WithInput(const std::string& input, Action action)
    {
        const TemporaryFile file;
        std::ofstream(file.Path, std::ios::binary) << input;
        const Redirection redirection(stdin, file.Path, "r");
        action();
    }
}

BOOST_AUTO_TEST_CASE(values_are_written)
{
    BOOST_TEST(Printed([] { Console::WriteLine(); }) == NewLine);
    BOOST_TEST(Printed([] { Console::WriteLine("x"); }) == "x" + NewLine);
    BOOST_TEST(Printed([] { Console::Write(5); }) == "5");
    BOOST_TEST(Printed([] { Console::Write(Byte{65}); }) == "65");
    BOOST_TEST(Printed([] { Console::Write(true); }) == "True");
    BOOST_TEST(Printed([] { Console::Write('c'); }) == "c");
    BOOST_TEST(Printed([] { Console::WriteLine(2.5); }) == "2.5" + NewLine);
    BOOST_TEST(Printed([] { Console::WriteLine(SocketError::TimedOut); }) == "TimedOut" + NewLine);
    BOOST_TEST(Printed([] { Console::WriteLine(std::string("a") + "b"); }) == "ab" + NewLine);
    BOOST_TEST(Printed([] { Console::WriteLine(Object(7)); }) == "7" + NewLine);
    BOOST_TEST(Printed([] { Console::WriteLine(Exception("m")); }) == "System.Exception: m" + NewLine);
    BOOST_TEST(Printed([] { Console::WriteLine(Array<Byte>(1)); }) == "System.Byte[]" + NewLine);
}

BOOST_AUTO_TEST_CASE(null_writes_an_empty_line)
{
    BOOST_TEST(Printed([] { Console::WriteLine(String(nullptr)); }) == NewLine);
    BOOST_TEST(Printed([] { Console::WriteLine(Object(nullptr)); }) == NewLine);
    BOOST_TEST(Printed([] { Console::WriteLine(static_cast<const char*>(nullptr)); }) == NewLine);
    BOOST_TEST(Printed([] { Console::WriteLine(Array<char>(nullptr)); }) == NewLine);
}

BOOST_AUTO_TEST_CASE(formats_are_applied_when_there_are_arguments)
{
    BOOST_TEST(Printed([] { Console::WriteLine("{0} {1,4}|", 1, "x"); }) == "1    x|" + NewLine);
    BOOST_TEST(Printed([] { Console::WriteLine("{0} {"); }) == "{0} {" + NewLine);
    BOOST_TEST(Printed([] { Console::Write("{1}{0}", Array<Object>{1, 2}); }) == "21");
    BOOST_TEST(Printed([] { Console::Write(String("{0}"), Exception("m")); }) == "System.Exception: m");
    BOOST_TEST(Printed([] { Caught<FormatException>([] { return Console::WriteLine("{1}", 1), 0; }); }) == "");
}

BOOST_AUTO_TEST_CASE(characters_are_written_as_text)
{
    const Array<char> characters{'a', 'b', 'c'};
    BOOST_TEST(Printed([&] { Console::WriteLine(characters); }) == "abc" + NewLine);
    BOOST_TEST(Printed([&] { Console::Write(characters, 1, 2); }) == "bc");
}

BOOST_AUTO_TEST_CASE(the_writers_lead_to_output_and_error)
{
    BOOST_TEST(Printed([] { Console::Error().WriteLine("{0}", 1); }, stderr) == "1" + NewLine);
    BOOST_TEST(Printed([] { Printed([] { Console::Error().WriteLine("x"); }, stderr); }) == "");
    BOOST_TEST(Printed(
                   []
                   {
                       auto out = Console::Out();
                       out->Write("a");
                       out.Flush();
                       out.WriteLine();
                   }) == "a" + NewLine);
}

BOOST_AUTO_TEST_CASE(output_keeps_its_order_with_the_standard_librarys)
{
    BOOST_TEST(Printed(
                   []
                   {
                       std::printf("1");
                       Console::Write(2);
                       std::cout << 3;
                       Console::Write(4);
                   }) == "1234");
}

BOOST_AUTO_TEST_CASE(lines_of_threads_do_not_mix)
{
    const std::string printed = Printed(
        []
        {
            std::vector<std::thread> threads;
            for (int t = 0; t != 4; ++t)
            {
                threads.emplace_back(
                    [t]
                    {
                        for (int i = 0; i != 100; ++i)
                        {
                            Console::WriteLine(String(static_cast<char>('a' + t), 50));
                        }
                    });
            }
            for (auto& thread : threads)
            {
                thread.join();
            }
        });
    const String text = printed;
    const Array<String> lines = text.Split(Environment::NewLine(), StringSplitOptions::RemoveEmptyEntries);
    BOOST_TEST(lines.Length() == 400);
    for (const String& line : lines)
    {
        BOOST_TEST(line == String(line[0], 50));
    }
}

BOOST_AUTO_TEST_CASE(lines_are_read_whatever_ends_them)
{
    WithInput("one\ntwo\r\nthree\r\rfive ä\n\nlast",
              []
              {
                  BOOST_TEST(Console::ReadLine() == "one");
                  BOOST_TEST(Console::ReadLine() == "two");
                  BOOST_TEST(Console::ReadLine() == "three");
                  BOOST_TEST(Console::ReadLine() == "");
                  BOOST_TEST(Console::In().ReadLine() == "five ä");
                  BOOST_TEST((Console::ReadLine() == "" && Console::ReadLine() == "last"));
                  BOOST_TEST((Console::ReadLine() == nullptr && Console::ReadLine() == nullptr));
              });
}

BOOST_AUTO_TEST_CASE(bytes_are_read_to_the_end)
{
    WithInput("ab",
              []
              {
                  BOOST_TEST(Console::Read() == 'a');
                  BOOST_TEST(Console::Read() == 'b');
                  BOOST_TEST(Console::Read() == -1);
              });
    WithInput("a\nb", [] { BOOST_TEST(Console::In().ReadToEnd() == "a\nb"); });
}

BOOST_AUTO_TEST_CASE(no_key_is_read_without_a_terminal)
{
    WithInput("a", [] { Caught<InvalidOperationException>([] { return Console::ReadKey().KeyChar(); }); });
}

BOOST_AUTO_TEST_CASE(the_terminal_is_left_alone_where_there_is_none)
{
    if (Console::IsInputRedirected())
    {
        BOOST_CHECK_THROW((void)Console::KeyAvailable(), InvalidOperationException);
    }
    BOOST_TEST(static_cast<int>(Console::ForegroundColor()) == -1);
    Console::ForegroundColor(ConsoleColor::Red);
    Console::BackgroundColor(ConsoleColor::Black);
    BOOST_TEST((Console::ForegroundColor() == ConsoleColor::Red && Console::BackgroundColor() == ConsoleColor::Black));
    Console::ResetColor();
    BOOST_TEST(static_cast<int>(Console::BackgroundColor()) == -1);
    BOOST_TEST((Console::WindowWidth() > 0 && Console::WindowHeight() > 0));
    BOOST_TEST(ParameterOf<ArgumentException>([] { return Console::ForegroundColor(static_cast<ConsoleColor>(16)), 0; }) == "value");
    BOOST_TEST(ParameterOf<ArgumentOutOfRangeException>([] { return Console::SetCursorPosition(-1, 0), 0; }) == "left");
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Console::Title(nullptr), 0; }) == "value");
    BOOST_TEST((ToString(ConsoleColor::DarkYellow) == "DarkYellow"));
}
