// Windows tells of changes by a callback, which sets what is waited for.
#include "ports/windows/Network.hpp"
#include <atomic>
#include <netioapi.h>

namespace System::Port
{
    using namespace Windows;

    namespace
    {
        /// What has changed since it was last asked.
        struct Changes
        {
            HANDLE Event;
            std::atomic<unsigned> Kinds{0};
        };

        void Note(void* context, unsigned kind) noexcept
        {
            auto& changes = *static_cast<Changes*>(context);
            changes.Kinds.fetch_or(kind);
            ::SetEvent(changes.Event);
        }
        VOID NETIOAPI_API_ OnAddress(PVOID context, PMIB_UNICASTIPADDRESS_ROW, MIB_NOTIFICATION_TYPE)
        {
            Note(context, AddressesChanged);
        }
        VOID NETIOAPI_API_ OnInterface(PVOID context, PMIB_IPINTERFACE_ROW, MIB_NOTIFICATION_TYPE)
        {
            Note(context, LinksChanged);
        }
    }

    Outcome OpenChanges() noexcept
    {
        auto* const changes = new (std::nothrow) Changes;
        if (changes == nullptr)
        {
            return Fail(SocketError::NoBufferSpaceAvailable);
        }
        changes->Event = ::CreateEventW(nullptr, FALSE, FALSE, nullptr);
        HANDLE addresses = nullptr;
        HANDLE interfaces = nullptr;
        DWORD error = changes->Event != nullptr ? NO_ERROR : ::GetLastError();
        if (error == NO_ERROR)
        {
            error = ::NotifyUnicastIpAddressChange(AF_UNSPEC, &OnAddress, changes, FALSE, &addresses);
        }
        if (error == NO_ERROR)
        {
            error = ::NotifyIpInterfaceChange(AF_UNSPEC, &OnInterface, changes, FALSE, &interfaces);
        }
        if (error != NO_ERROR)
        {
            // Once the callback is taken back it runs no more.
            if (addresses != nullptr)
            {
                ::CancelMibChangeNotify2(addresses);
            }
            if (changes->Event != nullptr)
            {
                ::CloseHandle(changes->Event);
            }
            delete changes;
            return Fail(static_cast<int>(error));
        }
        return Done(reinterpret_cast<std::intptr_t>(changes));
    }

    Outcome AwaitChange(NativeHandle changes, int milliseconds) noexcept
    {
        auto& watched = *reinterpret_cast<Changes*>(changes);
        ::WaitForSingleObject(watched.Event, milliseconds < 0 ? INFINITE : static_cast<DWORD>(milliseconds));
        return Done(watched.Kinds.exchange(0));
    }
}
