// A sample that runs: what it prints is read line by line, what it reads can be written, and it is gone when the test is.
#pragma once
#include "tests/Support/Programs.hpp"
#include <boost/asio/io_context.hpp>
#include <boost/test/unit_test.hpp>
#include <boost/version.hpp>
#include <chrono>
#include <string>
#include <vector>
// The first version of Boost.Process, which is all there was before 1.80; from 1.88 on it is not the default.
#define BOOST_PROCESS_VERSION 1
#if BOOST_VERSION >= 108800
#include <boost/process/v1/args.hpp>
#include <boost/process/v1/async.hpp>
#include <boost/process/v1/child.hpp>
#include <boost/process/v1/exe.hpp>
#include <boost/process/v1/io.hpp>
#include <boost/process/v1/pipe.hpp>
#else
#include <boost/process.hpp>
#endif

namespace SampleTests
{
    /// One sample of the build. Every wait ends after a generous limit, which fails the test.
    class Program
    {
    public:
        explicit Program(const std::string& name, const std::vector<std::string>& arguments = {})
            : Program(CommandFor(SYSTEMNET_SAMPLES_FOLDER "/" + name + SYSTEMNET_EXECUTABLE_SUFFIX, arguments), name)
        {
        }
        Program(const Program&) = delete;
        Program& operator=(const Program&) = delete;
        ~Program()
        {
            if (_child.valid() && _child.running())
            {
                _child.terminate();
            }
        }

        void WriteLine(const std::string& line) { _input << line << std::endl; }
        /// The end of its input.
        void CloseInput() { _input.pipe().close(); }

        /// The rest of the first line that comes and contains this; lines before it are passed over.
        std::string Await(const std::string& text)
        {
            for (;;)
            {
                const std::size_t end = _text.find('\n', _read);
                if (end == std::string::npos)
                {
                    if (!ReadMore())
                    {
                        BOOST_FAIL(_name << " did not print \"" << text << "\" but:\n" << _text);
                    }
                    continue;
                }
                std::string line = _text.substr(_read, end - _read);
                _read = end + 1;
                if (!line.empty() && line.back() == '\r')
                {
                    line.pop_back();
                }
                if (const std::size_t at = line.find(text); at != std::string::npos)
                {
                    return line.substr(at + text.size());
                }
            }
        }

        /// The port of the address that the sample says it listens on.
        std::string Port()
        {
            const std::string address = Await("Listening on ");
            return address.substr(address.rfind(':') + 1);
        }

        /// Waits for its end, which must be a good one.
        /// @return all it printed, with lines ended by \n
        std::string End()
        {
            while (ReadMore())
            {
            }
            // Its output ends only with the process itself, so this does not wait for long.
            _child.wait();
            BOOST_TEST(_child.exit_code() == 0, _name << " ended with " << _child.exit_code());
            std::string text;
            for (const char c : _text)
            {
                if (c != '\r')
                {
                    text += c;
                }
            }
            return text;
        }

    private:
        Program(const std::vector<std::string>& command, const std::string& name)
            : _name(name), _output(_service), _child(boost::process::exe = command.front(),
                                                     boost::process::args = std::vector<std::string>(command.begin() + 1, command.end()),
                                                     boost::process::std_in<_input, boost::process::std_out> _output)
        {
        }

        static constexpr std::chrono::seconds Limit{30};

        /// Some more output; false at its end.
        bool ReadMore()
        {
            char buffer[4096];
            bool isOver = false;
            bool isThere = false;
            _output.async_read_some(boost::asio::buffer(buffer),
                                    [&](const boost::system::error_code& error, std::size_t size)
                                    {
                                        isThere = true;
                                        isOver = static_cast<bool>(error);
                                        _text.append(buffer, size);
                                    });
            _service.restart();
            _service.run_for(Limit);
            if (!isThere)
            {
                _child.terminate();
                _output.close();
                _service.restart();
                _service.run();
                BOOST_FAIL(_name << " hangs; it printed:\n" << _text);
            }
            return !isOver;
        }

        std::string _name;
        boost::asio::io_context _service;
        boost::process::async_pipe _output;
        boost::process::opstream _input;
        boost::process::child _child;
        std::string _text;
        std::size_t _read = 0;
    };

    /// Runs a sample to its end, with these lines as its input.
    inline std::string Run(const std::string& name, const std::vector<std::string>& arguments = {},
                           const std::vector<std::string>& input = {})
    {
        Program program(name, arguments);
        for (const std::string& line : input)
        {
            program.WriteLine(line);
        }
        program.CloseInput();
        return program.End();
    }

    inline bool Contains(const std::string& text, const std::string& part)
    {
        return text.find(part) != std::string::npos;
    }
}
