// Fails an assertion; it must not come to the end of main.
#undef NDEBUG
#include <System/Diagnostics/Debug.hpp>
#include <csignal>
#include <cstdlib>

using namespace System::Diagnostics;

int main()
{
    // Without this some systems would ask the user or write a file of the memory.
    std::signal(SIGABRT, [](int) { std::_Exit(3); });
    Debug::Assert(1 + 1 == 2, "not this");
    Debug::Assert(1 + 1 == 3, "The sum is wrong", "It is {0}", 1 + 1);
    return 0;
}
