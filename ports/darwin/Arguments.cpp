// The command line of this process.
#include "ports/Port.hpp"
#include <crt_externs.h>

namespace System::Port
{
    std::vector<std::string> Arguments()
    {
        return std::vector<std::string>(*::_NSGetArgv(), *::_NSGetArgv() + *::_NSGetArgc());
    }
}
