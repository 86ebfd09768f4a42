#include "compat/core/Library.hpp"
#include "compat/core/Errors.hpp"
#include "ports/Port.hpp"
#include <cstdlib>

namespace System::Core
{
    void UseLibrary()
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
