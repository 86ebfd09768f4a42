// Sending files.
#include "compat/core/faces/Apm.hpp"
#include "compat/core/faces/Blocking.hpp"
#include "compat/core/faces/SocketTask.hpp"
#include "compat/core/sockets/Guard.hpp"
#include "compat/core/sockets/SendFileOperation.hpp"
#include <System/InvalidOperationException.hpp>

namespace System::Net::Sockets
{
    using Core::Call;
    using Core::SendFileOperation;
    namespace Guard = Core::Guard;

    namespace
    {
        constexpr auto Plain = TransmitFileOptions::UseDefaultWorkerThread;

        Core::BufferView ViewOf(const Array<Byte>& buffer)
        {
            return buffer == nullptr ? Core::BufferView() : Guard::Whole(buffer);
        }

        Core::BufferView ViewOf(ReadOnlySpan<Byte> buffer) noexcept
        {
            return {nullptr, const_cast<Byte*>(buffer.data()), buffer.size()};
        }

        Core::BufferView ViewOf(const ReadOnlyMemory<Byte>& buffer)
        {
            Core::BufferView view;
            Core::Lend(view, buffer);
            view.Owner = buffer.Owner();
            return view;
        }

        template <class Buffer>
        void SendNow(const Socket& socket, const String& fileName, const Buffer& preBuffer, const Buffer& postBuffer,
                     TransmitFileOptions flags)
        {
            const Call call(socket, "SendFile");
            Core::SocketState& state = call.State();
            Guard::CanSendFile(state);
            if (state.Has(Core::SocketState::NonBlocking))
            {
                throw InvalidOperationException("The operation cannot be performed on a socket that is not in blocking mode.");
            }
            Core::Blocking<SendFileOperation> operation(call, SendFileOperation::PartsOf(fileName, ViewOf(preBuffer), ViewOf(postBuffer)),
                                                        flags);
            Core::Errors::Check(operation.Run(call, state.SendTimeout.load(std::memory_order_relaxed)));
        }
    }

    void Socket::SendFile(const String& fileName) const
    {
        SendNow(*this, fileName, ReadOnlySpan<Byte>(), ReadOnlySpan<Byte>(), Plain);
    }

    void Socket::SendFile(const String& fileName, const Array<Byte>& preBuffer, const Array<Byte>& postBuffer,
                          TransmitFileOptions flags) const
    {
        SendNow(*this, fileName, preBuffer, postBuffer, flags);
    }

    void Socket::SendFile(const String& fileName, ReadOnlySpan<Byte> preBuffer, ReadOnlySpan<Byte> postBuffer,
                          TransmitFileOptions flags) const
    {
        SendNow(*this, fileName, preBuffer, postBuffer, flags);
    }

    IAsyncResult Socket::BeginSendFile(const String& fileName, const AsyncCallback& callback, const Object& state) const
    {
        return BeginSendFile(fileName, nullptr, nullptr, Plain, callback, state);
    }

    IAsyncResult Socket::BeginSendFile(const String& fileName, const Array<Byte>& preBuffer, const Array<Byte>& postBuffer,
                                       TransmitFileOptions flags, const AsyncCallback& callback, const Object& state) const
    {
        const Call call(*this, "BeginSendFile");
        Core::SocketState& socket = call.State();
        Guard::CanSendFile(socket);
        return call.Returns(Core::Apm<SendFileOperation>::Begin(
            callback, state, socket, SendFileOperation::PartsOf(fileName, ViewOf(preBuffer), ViewOf(postBuffer)), flags));
    }

    void Socket::EndSendFile(const IAsyncResult& asyncResult) const
    {
        const Core::TracedCall traced(Data(), "EndSendFile", asyncResult);
        auto& socket = Guard::OpenToEnd(*this, asyncResult);
        Guard::Check(socket, Core::Apm<SendFileOperation>::End(asyncResult, socket, "EndSendFile").Result);
    }

    // ---- Tasks ----

    Threading::Tasks::ValueTask<void> Socket::SendFileAsync(const String& fileName,
                                                            const Threading::CancellationToken& cancellationToken) const
    {
        return SendFileAsync(fileName, {}, {}, Plain, cancellationToken);
    }

    Threading::Tasks::ValueTask<void> Socket::SendFileAsync(const String& fileName, const ReadOnlyMemory<Byte>& preBuffer,
                                                            const ReadOnlyMemory<Byte>& postBuffer, TransmitFileOptions flags,
                                                            const Threading::CancellationToken& cancellationToken) const
    {
        if (cancellationToken.IsCancellationRequested())
        {
            return Core::Tasks::Canceled<void>(*this, cancellationToken);
        }
        const Call call(*this, "SendFileAsync");
        Guard::CanSendFile(call.State());
        std::vector<Core::SendPart> parts = SendFileOperation::PartsOf(fileName, ViewOf(preBuffer), ViewOf(postBuffer));
        Core::TaskCall<Core::PlainTask<SendFileOperation>> task(call.State());
        task->Parts = std::move(parts);
        task->Options = flags;
        return task.Start(cancellationToken);
    }
}
