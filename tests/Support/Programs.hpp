// Running the programs that stand beside the tests (*.child.cpp).
#pragma once
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#if !defined(SYSTEMNET_TESTS_EMULATOR)
#define SYSTEMNET_TESTS_EMULATOR "" // the words of the command that runs a program of this target, if the system does not do so by itself
#endif

/// The command that starts a program.
inline std::vector<std::string> CommandFor(const std::string& program, const std::vector<std::string>& arguments = {})
{
    std::vector<std::string> command;
    std::istringstream words(SYSTEMNET_TESTS_EMULATOR);
    for (std::string word; words >> word;)
    {
        command.push_back(word);
    }
    command.push_back(program);
    command.insert(command.end(), arguments.begin(), arguments.end());
    return command;
}

/// Runs a program to its end; 0 if it ended by itself and with success.
/// @param name the path of its source below tests/, with dots for slashes, without .child.cpp
inline int RunProgram(const std::string& name, const std::string& argument = "")
{
    const auto folder = std::filesystem::absolute(boost::unit_test::framework::master_test_suite().argv[0]).parent_path();
    std::string line;
    for (const std::string& word : CommandFor((folder / (name + ".child")).string()))
    {
        line += "\"" + word + "\" ";
    }
    return std::system((line + argument).c_str());
}
