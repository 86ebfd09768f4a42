// What a failed assertion does to a program that has not said otherwise.
#include "tests/Support/Programs.hpp"
#include <System/Environment.hpp>
#include <fstream>

BOOST_AUTO_TEST_CASE(a_failed_assertion_ends_the_program_with_its_text)
{
    const auto file = std::filesystem::temp_directory_path() /
                      ("systemnet-asserts-" + std::to_string(System::Environment::ProcessId()) + ".txt");
    BOOST_TEST(RunProgram("System.Diagnostics.Asserts", "2> " + file.string()) != 0);
    std::ifstream stream(file);
    std::string text((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
    BOOST_TEST(text == "Process terminated.\nAssertion Failed\nThe sum is wrong\nIt is 2\n");
    stream.close();
    std::filesystem::remove(file);
}
