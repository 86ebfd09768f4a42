#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/Environment.hpp>
#include <cstdlib>
#include <thread>

using namespace System;

BOOST_AUTO_TEST_CASE(the_surroundings_are_told)
{
    BOOST_TEST((Environment::NewLine() == "\n" || Environment::NewLine() == "\r\n"));
    BOOST_TEST((Environment::MachineName().Length() > 0 && !Environment::MachineName().Contains('.')));
    BOOST_TEST((Environment::ProcessorCount() >= 1 && Environment::ProcessId() > 0 && Environment::UserName() != nullptr));
    const Int64 before = Environment::TickCount64();
    BOOST_TEST((Environment::TickCount64() >= before && Environment::TickCount() >= static_cast<int>(before)));
}

BOOST_AUTO_TEST_CASE(variables_are_read)
{
    BOOST_TEST((Environment::GetEnvironmentVariable("PATH") == std::getenv("PATH")));
    BOOST_TEST((Environment::GetEnvironmentVariable("systemnet no such variable") == nullptr));
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Environment::GetEnvironmentVariable(nullptr); }) == "variable");
}

BOOST_AUTO_TEST_CASE(the_command_line_is_told)
{
    const auto& suite = boost::unit_test::framework::master_test_suite();
    const Array<String> arguments = Environment::GetCommandLineArgs();
    BOOST_TEST((arguments.Length() >= suite.argc && arguments[0] == suite.argv[0]));
}

BOOST_AUTO_TEST_CASE(every_thread_has_its_number)
{
    const int mine = Environment::CurrentManagedThreadId();
    int other = mine;
    std::thread([&] { other = Environment::CurrentManagedThreadId(); }).join();
    BOOST_TEST((mine > 0 && other != mine && Environment::CurrentManagedThreadId() == mine));
}

BOOST_AUTO_TEST_CASE(the_exit_code_is_kept)
{
    Environment::ExitCode(3);
    BOOST_TEST(Environment::ExitCode() == 3);
    Environment::ExitCode(0);
}
