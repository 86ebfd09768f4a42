#include "compat/core/net/SocketLibrary.hpp"
#include "compat/core/net/Errors.hpp"
#include "ports/Port.hpp"
#include <cstdlib>

namespace System::Core
{
    void StartSockets()
    {
        static const Port::Outcome started = []
        {
            const Port::Outcome outcome = Port::Start();
            if (outcome.Ok())
            {
                std::atexit(Port::Stop);
            }
            return outcome;
        }();
        Errors::Check(started);
    }
}
