#include "compat/core/sockets/Call.hpp"

namespace System::Core
{
    std::atomic<const CallObserver*> CallObserver::Present{nullptr};
}
