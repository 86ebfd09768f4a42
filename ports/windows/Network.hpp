// What the files about network interfaces share, and their headers in the order that Windows wants.
#pragma once
#include "ports/Network.hpp"
#include "ports/windows/Windows.hpp"
// clang-format off
#include <iphlpapi.h>
// clang-format on
#include <exception>
#include <memory>

namespace System::Port::Windows
{
    /// Makes a call that allocates.
    template <class Call>
    Outcome WithMemory(const Call& call) noexcept
    {
        try
        {
            return call();
        }
        catch (const std::exception&)
        {
            return Fail(SocketError::NoBufferSpaceAvailable);
        }
    }
}
