// The .NET class BarrierPostPhaseException.
#pragma once
#include <System/Exception.hpp>

namespace System::Threading
{
    /// The post-phase action of a Barrier threw, or used the barrier.
    /// Follows api/system.threading.barrierpostphaseexception.
    class SYSTEMNET_API BarrierPostPhaseException : public Exception
    {
    public:
        BarrierPostPhaseException();
        BarrierPostPhaseException(const Exception& innerException);
        BarrierPostPhaseException(const String& message);
        BarrierPostPhaseException(const String& message, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        BarrierPostPhaseException(Null) noexcept : Exception(nullptr)
        {
        }
        ~BarrierPostPhaseException() override;
        const BarrierPostPhaseException* operator->() const noexcept { return this; }
    };
}
