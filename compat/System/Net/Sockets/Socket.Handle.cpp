// Sockets of the program's own handles, and of other processes.
#include "compat/core/handover/HandOver.hpp"
#include "compat/core/sockets/Call.hpp"
#include "compat/core/sockets/Guard.hpp"
#include "compat/core/sockets/OwnedHandle.hpp"
#include "compat/core/sockets/SafeHandleData.hpp"
#include <System/InvalidOperationException.hpp>
#include <System/Net/Sockets/SocketInformation.hpp>

namespace System::Net::Sockets
{
    using Core::SafeHandleData;
    using Core::SocketState;

    namespace
    {
        Core::SocketReference Adopt(const SafeSocketHandle& handle)
        {
            if (handle == nullptr)
            {
                Detail::ThrowArgumentNull("handle");
            }
            return static_cast<SafeHandleData&>(*handle.Data()).Adopt();
        }

        SafeSocketHandle Take(const SocketInformation& information)
        {
            Core::OwnedHandle taken(Core::HandOver::Take(information.ProtocolInformation()));
            const SafeSocketHandle handle(taken.Native(), true);
            (void)taken.Release();
            return handle;
        }

        bool Has(SocketInformationOptions options, SocketInformationOptions option)
        {
            return (options & option) == option;
        }
    }

    Socket::Socket(const SafeSocketHandle& handle) : System::Handle(Detail::Adopt, Share(Adopt(handle).Data())) {}

    Socket::Socket(const SocketInformation& socketInformation) : Socket(Take(socketInformation))
    {
        if (Has(socketInformation.Options(), SocketInformationOptions::NonBlocking))
        {
            Blocking(false);
        }
        UseOnlyOverlappedIO(Has(socketInformation.Options(), SocketInformationOptions::UseOnlyOverlappedIO));
    }

    SafeSocketHandle Socket::SafeHandle() const
    {
        return SafeHandleData::Of(Self<SocketState>());
    }

    SocketInformation Socket::DuplicateAndClose(int targetProcessId) const
    {
        const Core::Call call(*this, "DuplicateAndClose");
        SocketState& state = call.State();
        if (state.IsUsedByOthers())
        {
            // To end their calls would end the connection, which the other process is to have.
            throw InvalidOperationException("A call on this socket is in progress in another thread.");
        }
        SocketInformation information;
        information.ProtocolInformation(Core::HandOver::Offer(call.Native(), targetProcessId));
        const auto option = [&](SocketState::Flag flag, SocketInformationOptions value)
        { return state.Has(flag) ? value : SocketInformationOptions{}; };
        information.Options(option(SocketState::NonBlocking, SocketInformationOptions::NonBlocking) |
                            option(SocketState::Connected, SocketInformationOptions::Connected) |
                            option(SocketState::Listening, SocketInformationOptions::Listening) |
                            option(SocketState::OverlappedOnly, SocketInformationOptions::UseOnlyOverlappedIO));
        state.CloseForOther();
        return information;
    }
}
