#include "compat/core/sockets/SendFileOperation.hpp"
#include "compat/core/sockets/DisconnectOperation.hpp"
#include "ports/Files.hpp"
#include <algorithm>
#include <new>

namespace System::Core
{
    namespace
    {
        // A peer that reads as fast must not keep the thread here.
        constexpr int SendsAtOnce = 16;
        constexpr std::int64_t MostOfFile = std::int64_t{1} << 20;
        constexpr std::int64_t MostRead = 64 * 1024;
    }

    SendFileOperation::SendFileOperation(SocketState& socket, std::vector<SendPart> parts, TransmitFileOptions options) noexcept
        : Operation(socket, Direction::Write), Parts(std::move(parts)), Options(options)
    {
        MayBlock = true;
    }

    std::vector<SendPart> SendFileOperation::PartsOf(const String& fileName, BufferView preBuffer, BufferView postBuffer)
    {
        std::vector<SendPart> parts;
        parts.reserve(3);
        parts.emplace_back(std::move(preBuffer));
        if (!String::IsNullOrEmpty(fileName))
        {
            parts.emplace_back(OpenFile::Open(fileName));
        }
        parts.emplace_back(std::move(postBuffer));
        return parts;
    }

    Port::Outcome SendFileOperation::SendByReading(Port::NativeHandle handle, const SendPart& part, std::size_t size) noexcept
    {
        const std::unique_ptr<Byte[]> buffer(new (std::nothrow) Byte[size]);
        if (buffer == nullptr)
        {
            return Errors::Failure(SocketError::NoBufferSpaceAvailable);
        }
        const Port::Outcome read = Port::ReadFile(part.File->Handle, part.Offset + _sentOfPart, {buffer.get(), size});
        // What was read and could not be sent is read again.
        return read.Ok() && read.Value > 0 ? Port::Send(handle, buffer.get(), static_cast<std::size_t>(read.Value), SocketFlags::None)
                                           : read;
    }

    Port::Outcome SendFileOperation::SendSome(Port::NativeHandle handle, const SendPart& part) noexcept
    {
        const std::int64_t left = part.Count - _sentOfPart;
        if (part.File == nullptr)
        {
            return Port::Send(handle, part.Memory.Data + _sentOfPart, static_cast<std::size_t>(left), SocketFlags::None);
        }
        const Port::Outcome outcome =
            Port::SendFile(handle, part.File->Handle, part.Offset + _sentOfPart, static_cast<std::size_t>(std::min(left, MostOfFile)));
        return outcome.Error == SocketError::OperationNotSupported
                   ? SendByReading(handle, part, static_cast<std::size_t>(std::min(left, MostRead)))
                   : outcome;
    }

    Port::Outcome SendFileOperation::Attempt(Port::NativeHandle handle) noexcept
    {
        for (int sends = 0; _part != Parts.size();)
        {
            const SendPart& part = Parts[_part];
            if (_sentOfPart == part.Count)
            {
                ++_part;
                _sentOfPart = 0;
                continue;
            }
            if (sends++ == SendsAtOnce)
            {
                return Errors::Failure(SocketError::IOPending);
            }
            Port::Outcome outcome = SendSome(handle, part);
            if (!outcome.Ok())
            {
                // An attempt that would block after it has sent something was not fruitless.
                outcome.Value = outcome.Error == SocketError::WouldBlock && sends > 1 ? 1 : 0;
                return outcome;
            }
            _sentOfPart = outcome.Value == 0 ? part.Count : _sentOfPart + outcome.Value; // 0: the file has become shorter
            _sent += outcome.Value;
        }
        constexpr auto disconnects = TransmitFileOptions::Disconnect | TransmitFileOptions::ReuseSocket;
        if ((Options & disconnects) != TransmitFileOptions::UseDefaultWorkerThread)
        {
            const bool reuse = (Options & TransmitFileOptions::ReuseSocket) != TransmitFileOptions::UseDefaultWorkerThread;
            if (const Port::Outcome outcome = DisconnectOperation::Disconnect(*Socket, handle, reuse); !outcome.Ok())
            {
                return outcome;
            }
        }
        return {_sent};
    }

    bool SendFileOperation::Finish(const Port::Outcome& outcome) noexcept
    {
        _part = 0;
        _sentOfPart = 0;
        _sent = 0;
        Socket->NoteError(outcome.Error);
        return Operation::Finish(outcome);
    }
}
