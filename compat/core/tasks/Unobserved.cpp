// Tasks that have failed without anybody having looked.
#include "compat/core/tasks/TaskExtra.hpp"

namespace System::Core
{
    void ReportUnobserved(Detail::TaskObject&) noexcept {}
}
