#include "compat/core/faces/EventArgs.hpp"
#include <System/IDisposable.hpp>
#include <System/Net/Sockets/SocketAsyncEventArgs.hpp>

namespace System::Detail
{
    using Net::Sockets::SocketAsyncEventArgs;

    void EventArgsMembers::OnCompleted(const SocketAsyncEventArgs& e)
    {
        using Next = void (EventArgsMembers::*)(SocketAsyncEventArgs);
        (this->*static_cast<Next>(&EventArgsMembers::OnCompleted))(e);
    }
    void EventArgsMembers::OnCompleted(SocketAsyncEventArgs e)
    {
        using Next = void (EventArgsMembers::*)(SocketAsyncEventArgs) const;
        (this->*static_cast<Next>(&EventArgsMembers::OnCompleted))(std::move(e));
    }
    void EventArgsMembers::OnCompleted(SocketAsyncEventArgs e) const
    {
        using Next = void (EventArgsMembers::*)(const SocketAsyncEventArgs&) const;
        (this->*static_cast<Next>(&EventArgsMembers::OnCompleted))(e);
    }
    void EventArgsMembers::OnCompleted(const SocketAsyncEventArgs& e) const
    {
        SocketAsyncEventArgs::Raise(e);
    }
    void EventArgsMembers::EnterOnCompleted(const SocketAsyncEventArgs& e)
    {
        using First = void (EventArgsMembers::*)(const SocketAsyncEventArgs&);
        (this->*static_cast<First>(&EventArgsMembers::OnCompleted))(e);
    }
}

namespace System::Net::Sockets
{
    using ArgsData = Core::SocketAsyncEventArgsData;
    using Buffers = Collections::Generic::IList<ArraySegment<Byte>>;

    const Detail::TypeInfo& SocketAsyncEventArgs::Type() noexcept
    {
        static const Detail::TypeInfo info{"System.Net.Sockets.SocketAsyncEventArgs", typeid(SocketAsyncEventArgs), &EventArgs::Type(),
                                           &IDisposable::Type()};
        return info;
    }

    SocketAsyncEventArgs::SocketAsyncEventArgs() : SocketAsyncEventArgs(Detail::Adopt, Make(false)) {}

    SocketAsyncEventArgs::SocketAsyncEventArgs(const EventArgs& eventArgs)
        : Derivable(Detail::Adopt, Share(Detail::CheckedCast(eventArgs.Data(), Type())))
    {
    }

    SocketAsyncEventArgs::operator EventArgs() const
    {
        return EventArgs(Detail::Adopt, Share(Handle::Data()));
    }

    Detail::ObjectData* SocketAsyncEventArgs::Make(bool suppressesFlow)
    {
        return new ArgsData(suppressesFlow);
    }

    ArgsData& SocketAsyncEventArgs::SystemnetShared() const
    {
        auto& data = Self<ArgsData>();
        // First by the address, which is quicker.
        if (data.Target() == nullptr && &typeid(*this) != &typeid(SocketAsyncEventArgs) && IsProgramObject()) [[unlikely]]
        {
            const SocketAsyncEventArgs named(Detail::Adopt, Host(*this));
        }
        return data;
    }

    void SocketAsyncEventArgs::Raise(const SocketAsyncEventArgs& e)
    {
        e.Self<ArgsData>().Raise(e);
    }

    EventHandler<SocketAsyncEventArgs>& SocketAsyncEventArgs::Completed() const
    {
        return Self<ArgsData>().Completed;
    }

    // ---- Buffers ----

    Array<Byte> SocketAsyncEventArgs::Buffer() const
    {
        const auto& data = Self<ArgsData>();
        return data.HasArray ? data.Buffer.Owner() : Array<Byte>();
    }
    Memory<Byte> SocketAsyncEventArgs::MemoryBuffer() const
    {
        return Self<ArgsData>().Buffer;
    }
    int SocketAsyncEventArgs::Offset() const
    {
        return Self<ArgsData>().Offset;
    }
    int SocketAsyncEventArgs::Count() const
    {
        return Self<ArgsData>().Count;
    }
    void SocketAsyncEventArgs::SetBuffer(int offset, int count) const
    {
        auto& data = Self<ArgsData>();
        const ArgsData::Claim claim(data);
        data.SetBuffer(offset, count);
    }
    void SocketAsyncEventArgs::SetBuffer(const Array<Byte>& buffer, int offset, int count) const
    {
        auto& data = Self<ArgsData>();
        const ArgsData::Claim claim(data);
        data.SetBuffer(buffer, offset, count);
    }
    void SocketAsyncEventArgs::SetBuffer(const Memory<Byte>& buffer) const
    {
        auto& data = Self<ArgsData>();
        const ArgsData::Claim claim(data);
        data.SetBuffer(buffer);
    }
    Buffers SocketAsyncEventArgs::BufferList() const
    {
        return Self<ArgsData>().List;
    }
    void SocketAsyncEventArgs::BufferList(const Buffers& value) const
    {
        auto& data = Self<ArgsData>();
        const ArgsData::Claim claim(data);
        data.SetList(value);
    }

    // ---- Arguments ----

    Object SocketAsyncEventArgs::UserToken() const
    {
        return Self<ArgsData>().UserToken;
    }
    void SocketAsyncEventArgs::UserToken(const Object& value) const
    {
        Self<ArgsData>().UserToken = value;
    }
    Socket SocketAsyncEventArgs::AcceptSocket() const
    {
        return Self<ArgsData>().AcceptSocket;
    }
    void SocketAsyncEventArgs::AcceptSocket(const Socket& value) const
    {
        Self<ArgsData>().AcceptSocket = value;
    }
    EndPoint SocketAsyncEventArgs::RemoteEndPoint() const
    {
        return Self<ArgsData>().RemoteEndPoint;
    }
    void SocketAsyncEventArgs::RemoteEndPoint(const EndPoint& value) const
    {
        Self<ArgsData>().RemoteEndPoint = value;
    }
    bool SocketAsyncEventArgs::DisconnectReuseSocket() const
    {
        return Self<ArgsData>().DisconnectReuseSocket;
    }
    void SocketAsyncEventArgs::DisconnectReuseSocket(bool value) const
    {
        Self<ArgsData>().DisconnectReuseSocket = value;
    }
    Array<SendPacketsElement> SocketAsyncEventArgs::SendPacketsElements() const
    {
        return Self<ArgsData>().Elements;
    }
    void SocketAsyncEventArgs::SendPacketsElements(const Array<SendPacketsElement>& value) const
    {
        auto& data = Self<ArgsData>();
        const ArgsData::Claim claim(data);
        data.Elements = value;
    }
    TransmitFileOptions SocketAsyncEventArgs::SendPacketsFlags() const
    {
        return Self<ArgsData>().SendPacketsFlags;
    }
    void SocketAsyncEventArgs::SendPacketsFlags(TransmitFileOptions value) const
    {
        Self<ArgsData>().SendPacketsFlags = value;
    }
    int SocketAsyncEventArgs::SendPacketsSendSize() const
    {
        return Self<ArgsData>().SendPacketsSendSize;
    }
    void SocketAsyncEventArgs::SendPacketsSendSize(int value) const
    {
        Self<ArgsData>().SendPacketsSendSize = value;
    }

    // ---- Arguments and results ----

    System::Net::Sockets::SocketFlags SocketAsyncEventArgs::SocketFlags() const
    {
        return Self<ArgsData>().Flags;
    }
    void SocketAsyncEventArgs::SocketFlags(SocketFlagsArgument value) const
    {
        Self<ArgsData>().Flags = value;
    }
    System::Net::Sockets::SocketError SocketAsyncEventArgs::SocketError() const
    {
        return Self<ArgsData>().Error;
    }
    void SocketAsyncEventArgs::SocketError(System::Net::Sockets::SocketError value) const
    {
        Self<ArgsData>().Error = value;
    }

    // ---- Results ----

    int SocketAsyncEventArgs::BytesTransferred() const
    {
        return Self<ArgsData>().BytesTransferred;
    }
    Socket SocketAsyncEventArgs::ConnectSocket() const
    {
        return Self<ArgsData>().ConnectSocket;
    }
    const Exception* SocketAsyncEventArgs::ConnectByNameError() const
    {
        const Exception& error = Self<ArgsData>().ConnectByNameError;
        return error != nullptr ? &error : nullptr;
    }
    SocketAsyncOperation SocketAsyncEventArgs::LastOperation() const
    {
        return Self<ArgsData>().LastOperation;
    }
    IPPacketInformation SocketAsyncEventArgs::ReceiveMessageFromPacketInfo() const
    {
        return Self<ArgsData>().Packet;
    }

    void SocketAsyncEventArgs::Dispose() const
    {
        Self<ArgsData>().Dispose();
    }
}
