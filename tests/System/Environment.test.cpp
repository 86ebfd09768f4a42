#include "tests/Support/Caught.hpp"
#include "tests/Support/Print.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/Environment.hpp>
#include <System/IO/DirectoryNotFoundException.hpp>
#include <System/Runtime/InteropServices.hpp>
#include <cstdlib>
#include <filesystem>
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

BOOST_AUTO_TEST_CASE(variables_are_set_for_this_process)
{
    constexpr const char* name = "SYSTEMNET_TEST_VARIABLE";
    Environment::SetEnvironmentVariable(name, "v\u00E4lue");
    BOOST_TEST((Environment::GetEnvironmentVariable(name) == "v\u00E4lue"));
    BOOST_TEST((Environment::ExpandEnvironmentVariables("a%SYSTEMNET_TEST_VARIABLE%b%no such%c%") == "av\u00E4lueb%no such%c%"));
    Environment::SetEnvironmentVariable(name, nullptr);
    BOOST_TEST((Environment::GetEnvironmentVariable(name) == nullptr));
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Environment::SetEnvironmentVariable(nullptr, "x"), 0; }) == "variable");
    BOOST_TEST(MessageOf<ArgumentException>([] { return Environment::SetEnvironmentVariable("", "x"), 0; }) ==
               "The value cannot be an empty string. (Parameter 'variable')");
    BOOST_TEST(MessageOf<ArgumentException>([] { return Environment::SetEnvironmentVariable("a=b", "x"), 0; }) ==
               "Environment variable name cannot contain equal character. (Parameter 'variable')");
}

BOOST_AUTO_TEST_CASE(the_current_directory_changes)
{
    const String before = Environment::CurrentDirectory();
    const std::filesystem::path parent = std::filesystem::current_path().parent_path();
    Environment::CurrentDirectory("..");
    BOOST_TEST((std::filesystem::current_path() == parent));
    BOOST_TEST(MessageOf<IO::DirectoryNotFoundException>([] { return Environment::CurrentDirectory("no such folder"), 0; }) ==
               "Could not find a part of the path 'no such folder'.");
    Environment::CurrentDirectory(before);
    BOOST_TEST((Environment::CurrentDirectory() == before));
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return Environment::CurrentDirectory(nullptr), 0; }) == "value");
}

BOOST_AUTO_TEST_CASE(the_system_is_told)
{
    using namespace Runtime::InteropServices;
    const OperatingSystem system = Environment::OSVersion();
    BOOST_TEST((system.Version().Major() > 0 && system.VersionString() == system.ToString()));
    BOOST_TEST((OperatingSystem::IsWindows() + OperatingSystem::IsLinux() + OperatingSystem::IsMacOS() == 1));
    BOOST_TEST((OperatingSystem::IsWindows() == (system.Platform() == PlatformID::Win32NT)));
    BOOST_TEST((RuntimeInformation::IsOSPlatform(OSPlatform::Linux()) == OperatingSystem::IsLinux()));
    BOOST_TEST((RuntimeInformation::IsOSPlatform(OSPlatform::Create("windows")) == OperatingSystem::IsWindows()));
    BOOST_TEST((OSPlatform::Linux() == OSPlatform::Create("linux") && OSPlatform::OSX() != OSPlatform::Windows()));
    BOOST_TEST((OperatingSystem::IsOSPlatform("macOS") == OperatingSystem::IsMacOS() && OSPlatform::Linux().ToString() == "LINUX"));
    BOOST_TEST((RuntimeInformation::OSDescription().Length() > 0 && RuntimeInformation::RuntimeIdentifier().Contains("-")));
    BOOST_TEST((Environment::Is64BitProcess() == (sizeof(void*) == 8) && Environment::SystemPageSize() >= 4096));
    BOOST_TEST((Environment::CommandLine().Length() > 0 && Environment::Version().Major() == 10));
    BOOST_TEST((OperatingSystem(PlatformID::Unix, Version(1, 2)).VersionString() == "Unix 1.2"));
    BOOST_TEST(ParameterOf<ArgumentNullException>([] { return OperatingSystem(PlatformID::Unix, nullptr); }) == "version");
}

BOOST_AUTO_TEST_CASE(folders_are_told)
{
    using Folder = Environment::SpecialFolder;
    BOOST_TEST((Environment::GetFolderPath(Folder::CommonApplicationData).Length() > 0));
    BOOST_TEST((Environment::GetFolderPath(Folder::CDBurning) == ""));
    BOOST_TEST((Environment::GetFolderPath(Folder::UserProfile, Environment::SpecialFolderOption::DoNotVerify) ==
                std::string(Environment::GetEnvironmentVariable(OperatingSystem::IsWindows() ? "USERPROFILE" : "HOME"))));
}
