#include <System/Runtime/InteropServices/Marshal.hpp>
#include "ports/Port.hpp"

namespace System::Runtime::InteropServices
{
    int Marshal::GetLastWin32Error() noexcept
    {
        return Port::LastError();
    }
}
