// What a program's own SocketAsyncEventArgs may override.
#pragma once
#include <System/Export.hpp>

namespace System::Net::Sockets
{
    class SocketAsyncEventArgs;
}

namespace System::Detail
{
    /// OnCompleted in all forms that a program may write, as StreamMembers has a stream's members: the first is called, each calls the
    /// next, and the last raises the event.
    class SYSTEMNET_API EventArgsMembers
    {
    protected:
        virtual void OnCompleted(const Net::Sockets::SocketAsyncEventArgs& e);
        virtual void OnCompleted(Net::Sockets::SocketAsyncEventArgs e);
        virtual void OnCompleted(Net::Sockets::SocketAsyncEventArgs e) const;
        virtual void OnCompleted(const Net::Sockets::SocketAsyncEventArgs& e) const;

        /// The first form, which cannot be told from the others in a call.
        void EnterOnCompleted(const Net::Sockets::SocketAsyncEventArgs& e);

        constexpr EventArgsMembers() noexcept = default;
        EventArgsMembers(const EventArgsMembers&) = default;
        EventArgsMembers(EventArgsMembers&&) = default;
        EventArgsMembers& operator=(const EventArgsMembers&) = default;
        EventArgsMembers& operator=(EventArgsMembers&&) = default;
        ~EventArgsMembers() = default;
    };
}
