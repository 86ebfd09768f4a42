// Running the programs that stand beside the tests (*.child.cpp).
#pragma once
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <filesystem>
#include <string>

/// Runs a program to its end; 0 if it ended by itself and with success.
/// @param name the path of its source below tests/, with dots for slashes, without .child.cpp
inline int RunProgram(const std::string& name, const std::string& argument = "")
{
    const auto folder = std::filesystem::absolute(boost::unit_test::framework::master_test_suite().argv[0]).parent_path();
    return std::system(("\"" + (folder / (name + ".child")).string() + "\" " + argument).c_str());
}
