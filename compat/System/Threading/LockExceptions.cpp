#include <System/Threading/BarrierPostPhaseException.hpp>
#include <System/Threading/LockRecursionException.hpp>

namespace System::Threading
{
    namespace
    {
        constexpr const char* PostPhaseText = "The postPhaseAction failed with an exception.";
    }

    LockRecursionException::LockRecursionException() = default;
    LockRecursionException::LockRecursionException(const String& message) : Exception(message) {}
    LockRecursionException::LockRecursionException(const String& message, const Exception& innerException)
        : Exception(message, innerException)
    {
    }
    LockRecursionException::~LockRecursionException() = default;

    BarrierPostPhaseException::BarrierPostPhaseException() : Exception(PostPhaseText) {}
    BarrierPostPhaseException::BarrierPostPhaseException(const Exception& innerException) : Exception(PostPhaseText, innerException) {}
    BarrierPostPhaseException::BarrierPostPhaseException(const String& message)
        : Exception(message != nullptr ? message : String(PostPhaseText))
    {
    }
    BarrierPostPhaseException::BarrierPostPhaseException(const String& message, const Exception& innerException)
        : Exception(message != nullptr ? message : String(PostPhaseText), innerException)
    {
    }
    BarrierPostPhaseException::~BarrierPostPhaseException() = default;
}
