#include "compat/core/handover/HandOver.hpp"
#include <System/ArgumentException.hpp>

namespace System::Core::HandOver
{
    void ThrowInvalidInformation()
    {
        throw ArgumentException("The specified value for the socket information is invalid.", "socketInformation");
    }
}
