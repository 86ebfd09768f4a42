// The .NET enumeration TransmitFileOptions.
#pragma once
#include <System/Detail/EnumNames.hpp>
#include <System/Net/Sockets/FlagOperators.hpp>

namespace System::Net::Sockets
{
    /// How a file transfer is carried out; the values combine as flags.
    /// Follows api/system.net.sockets.transmitfileoptions.
    enum class TransmitFileOptions : int
    {
        UseDefaultWorkerThread = 0,
        Disconnect = 1,
        ReuseSocket = 2,
        WriteBehind = 4,
        UseSystemThread = 16,
        UseKernelApc = 32
    };
}

template <>
struct System::Detail::EnumTraits<System::Net::Sockets::TransmitFileOptions>
{
    static constexpr bool Flags = true;
    SYSTEMNET_API static const EnumNames Names;
};
