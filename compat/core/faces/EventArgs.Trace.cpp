// What network tracing says of an operation of a SocketAsyncEventArgs that is over.
#include "compat/core/faces/EventArgs.hpp"
#include "compat/core/diagnostics/NetworkTrace.hpp"
#include "compat/core/net/Errors.hpp"
#include <System/Enum.hpp>
#include <algorithm>

namespace System::Core
{
    void SocketAsyncEventArgsData::Tell() noexcept
    {
        try
        {
            const std::string member = std::string(std::string_view(Enum::GetName(LastOperation))) + "Async";
            const std::string name = NetworkTrace::NameOf(*_socket);
            if (Error != SocketError::Success)
            {
                NetworkTrace::Failed(name, member.c_str(), Errors::Failure(Error));
                return;
            }
            if (LastOperation == SocketAsyncOperation::Accept)
            {
                NetworkTrace::Accepted(static_cast<SocketState&>(*AcceptSocket.Data()));
            }
            if (LastOperation == SocketAsyncOperation::Connect)
            {
                NetworkTrace::Connected(static_cast<SocketState&>(*ConnectSocket.Data()));
            }
            TellTransfer(name, ("FinishOperation(" + member + ")").c_str());
        }
        catch (const std::exception&)
        {
            // No memory for the lines.
        }
    }

    void SocketAsyncEventArgsData::TellTransfer(const std::string& socket, const char* place)
    {
        auto left = static_cast<std::size_t>(BytesTransferred);
        switch (LastOperation)
        {
        case SocketAsyncOperation::Disconnect:
            return;
        case SocketAsyncOperation::SendPackets:
            for (const SendPacketsElement& element : Elements)
            {
                if (element == nullptr)
                {
                    continue;
                }
                if (const auto memory = element.MemoryBuffer())
                {
                    const std::span<const Byte> bytes = memory->Span();
                    NetworkTrace::Data(socket, place, bytes, static_cast<std::size_t>(element.OffsetLong()));
                }
                else
                {
                    const String path = element.FilePath() != nullptr ? element.FilePath() : element.FileStream().Name();
                    NetworkTrace::Inform(socket, std::string("Not logging data from file: ").append(std::string_view(path)));
                }
            }
            return;
        case SocketAsyncOperation::Accept:
        case SocketAsyncOperation::Connect:
            if (left == 0)
            {
                return;
            }
            break;
        default:
            break;
        }
        if (List == nullptr)
        {
            const BufferView view = View();
            NetworkTrace::Data(socket, place, {view.Data, std::min(view.Size, left)}, static_cast<std::size_t>(Offset));
            return;
        }
        for (const ArraySegment<Byte>& segment : _segments)
        {
            const std::size_t part = std::min<std::size_t>(segment.size(), left);
            NetworkTrace::Data(socket, place, {segment.data(), part}, static_cast<std::size_t>(segment.Offset()));
            left -= part;
            if (left == 0)
            {
                break;
            }
        }
    }
}
