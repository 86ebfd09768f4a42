#include "compat/core/io/ProgramCall.hpp"

namespace System::Core
{
    namespace
    {
        thread_local ProgramCall* Innermost = nullptr;
    }

    ProgramCall::ProgramCall(const void* object, int member) noexcept
        : _object(object), _member(member),
          _isFromOverride(Innermost != nullptr && Innermost->_object == object && Innermost->_member == member), _outer(Innermost)
    {
        Innermost = this;
    }

    ProgramCall::~ProgramCall()
    {
        Innermost = _outer;
    }
}
