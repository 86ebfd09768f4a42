// The transfers of a SocketAsyncEventArgs.
#include "compat/core/faces/EventArgs.Steps.hpp"
#include "compat/core/sockets/Guard.hpp"
#include "compat/core/sockets/PacketElements.hpp"
#include <System/OutOfMemoryException.hpp>

namespace System::Core
{
    bool SocketAsyncEventArgsData::Receive(SocketState& socket)
    {
        return Transfer<ReceiveOperation, ReceiveListOperation>(SocketAsyncOperation::Receive, socket,
                                                                [&](const auto&) { Guard::CanTransfer(socket); });
    }

    bool SocketAsyncEventArgsData::Send(SocketState& socket)
    {
        return Transfer<SendOperation, SendListOperation>(SocketAsyncOperation::Send, socket,
                                                          [&](const auto&) { Guard::CanTransfer(socket); });
    }

    bool SocketAsyncEventArgsData::SendTo(SocketState& socket)
    {
        return Transfer<SendToOperation, SendToListOperation>(SocketAsyncOperation::SendTo, socket,
                                                              [&](auto& step)
                                                              {
                                                                  step.To = Guard::Address(socket, RemoteEndPoint, "remoteEP");
                                                                  Guard::CanTransfer(socket);
                                                              });
    }

    bool SocketAsyncEventArgsData::ReceiveFrom(SocketState& socket)
    {
        return Transfer<ReceiveFromOperation, ReceiveFromListOperation>(SocketAsyncOperation::ReceiveFrom, socket,
                                                                        [&](const auto&)
                                                                        {
                                                                            Guard::CanTransfer(socket);
                                                                            Guard::CanReceiveFrom(socket);
                                                                        });
    }

    bool SocketAsyncEventArgsData::ReceiveMessageFrom(SocketState& socket)
    {
        return Transfer<ReceiveMessageFromOperation, ReceiveMessageFromListOperation>(SocketAsyncOperation::ReceiveMessageFrom, socket,
                                                                                      [&](const auto&)
                                                                                      {
                                                                                          Guard::CanTransfer(socket);
                                                                                          Guard::CanReceiveFrom(socket);
                                                                                          socket.TellPacketInformation();
                                                                                      });
    }

    SocketAsyncEventArgsData::Course SocketAsyncEventArgsData::SettleFrom() noexcept
    {
        NoteReceived(_step->Result);
        if (Error != SocketError::Success && Error != SocketError::MessageSize)
        {
            return Course::Over;
        }
        const auto noteMessage = [this](const ReceiveMessageFromOperation& step)
        {
            Flags = step.Received;
            Packet = step.Packet();
        };
        try
        {
            if (const auto* one = std::get_if<Step<ReceiveFromOperation>>(&_steps))
            {
                Guard::AssignSender(one->From, RemoteEndPoint);
            }
            else if (const auto* list = std::get_if<Step<ReceiveFromListOperation>>(&_steps))
            {
                Guard::AssignSender(list->From, RemoteEndPoint);
            }
            else if (const auto* message = std::get_if<Step<ReceiveMessageFromOperation>>(&_steps))
            {
                noteMessage(*message);
                Guard::AssignSender(message->From, RemoteEndPoint);
            }
            else if (const auto* messages = std::get_if<Step<ReceiveMessageFromListOperation>>(&_steps))
            {
                noteMessage(*messages);
                Guard::AssignSender(messages->From, RemoteEndPoint);
            }
        }
        catch (const OutOfMemoryException&)
        {
            Error = SocketError::NoBufferSpaceAvailable;
        }
        catch (const std::exception&)
        {
            // As in .NET, where the end point's own Create throws: the data is there, and its sender remains unknown.
        }
        return Course::Over;
    }

    bool SocketAsyncEventArgsData::Disconnect(SocketState& socket)
    {
        Claim claim(*this);
        LastOperation = SocketAsyncOperation::Disconnect;
        auto& step = Prepare<DisconnectOperation>(socket);
        step.Reuse = DisconnectReuseSocket;
        return Begin(claim, step, socket);
    }

    bool SocketAsyncEventArgsData::SendPackets(SocketState& socket)
    {
        Claim claim(*this);
        PacketElements elements(Elements);
        LastOperation = SocketAsyncOperation::SendPackets;
        if (!elements.AreInRange())
        {
            return Fail(claim, socket, SocketError::InvalidArgument);
        }
        if (socket.IsStream())
        {
            auto& step = Prepare<SendFileOperation>(socket);
            step.Parts = elements.Parts();
            step.Options = SendPacketsFlags;
            return Begin(claim, step, socket);
        }
        _datagrams = elements.Datagrams();
        _nextDatagram = 0;
        _sent = 0;
        if (_datagrams.empty())
        {
            return Fail(claim, socket, SocketError::Success);
        }
        auto& step = Prepare<SendListOperation>(socket);
        step.Flags = SocketFlags::None;
        step.Buffers = std::move(_datagrams[_nextDatagram++]);
        return Begin(claim, step, socket);
    }

    SocketAsyncEventArgsData::Course SocketAsyncEventArgsData::SettlePackets() noexcept
    {
        const Port::Outcome outcome = _step->Result;
        if (auto* const stream = std::get_if<Step<SendFileOperation>>(&_steps))
        {
            stream->Parts.clear();
            Note(outcome);
            return Course::Over;
        }
        auto* const datagram = std::get_if<Step<SendListOperation>>(&_steps);
        _sent += outcome.Value;
        if (outcome.Ok() && datagram != nullptr)
        {
            if (_nextDatagram != _datagrams.size())
            {
                datagram->Buffers = std::move(_datagrams[_nextDatagram++]);
                return Follow(*datagram);
            }
            constexpr auto disconnects = TransmitFileOptions::Disconnect | TransmitFileOptions::ReuseSocket;
            if ((SendPacketsFlags & disconnects) != TransmitFileOptions::UseDefaultWorkerThread)
            {
                auto& step = Prepare<DisconnectOperation>(*_socket);
                return Follow(step);
            }
        }
        _datagrams.clear();
        if (datagram != nullptr)
        {
            datagram->Buffers.Owners.clear();
        }
        Note(outcome.Ok() ? Port::Outcome{_sent} : outcome);
        return Course::Over;
    }
}
