#include "compat/core/stacktrace/StackTrace.hpp"

namespace System::Core
{
    void StackTrace::Capture() noexcept {}

    String StackTrace::Text() const
    {
        return nullptr;
    }
}
