// Sending files, and what stands before, between and behind them.
#pragma once
#include "compat/core/io/OpenFile.hpp"
#include "compat/core/sockets/Operations.hpp"
#include <System/Net/Sockets/TransmitFileOptions.hpp>
#include <memory>
#include <vector>

namespace System::Core
{
    /// A piece of memory, or a range of a file.
    struct SendPart
    {
        /// @param buffer kept alive by its owner, or by whoever waits for the operation
        explicit SendPart(BufferView buffer) noexcept : Memory(std::move(buffer)), Count(static_cast<std::int64_t>(Memory.Size)) {}
        /// All of a file.
        explicit SendPart(std::shared_ptr<const OpenFile> file) noexcept : File(std::move(file)), Count(File->Size) {}
        /// @param offset where the range begins in the file
        /// @param count  bytes; the range ends where the file ends, if that is before
        SendPart(std::shared_ptr<const OpenFile> file, std::int64_t offset, std::int64_t count) noexcept
            : File(std::move(file)), Offset(offset), Count(count)
        {
        }

        BufferView Memory;
        std::shared_ptr<const OpenFile> File; ///< null if this is memory
        std::int64_t Offset = 0;
        std::int64_t Count;
    };

    /// Sends parts one after another on a stream; Result's value is the number of bytes. What the system can send without copying it does.
    /// An attempt may wait for a disk.
    class SendFileOperation : public Operation
    {
    public:
        static constexpr auto Method = BeginMethod::SendFile;
        explicit SendFileOperation(SocketState& socket) noexcept : SendFileOperation(socket, {}, {}) {}
        SendFileOperation(SocketState& socket, std::vector<SendPart> parts, TransmitFileOptions options) noexcept;
        Port::Outcome Attempt(Port::NativeHandle handle) noexcept override;
        bool Finish(const Port::Outcome& outcome) noexcept override;
        WorkItem* Elsewhere() noexcept override { return &_elsewhere; }

        /// The parts of a SendFile: the buffers and, unless its name is null or empty, a file between them.
        /// @throws as OpenFile::Open
        static std::vector<SendPart> PartsOf(const String& fileName, BufferView preBuffer, BufferView postBuffer);

        std::vector<SendPart> Parts;
        /// Disconnect and ReuseSocket end the connection when all is sent; the others are hints, and without effect.
        TransmitFileOptions Options;

    protected:
        ~SendFileOperation() = default;

    private:
        struct Attempts final : WorkItem
        {
            explicit Attempts(SendFileOperation& operation) noexcept : _operation(operation) {}
            void Run() noexcept override { _operation.Resume(); }

        private:
            SendFileOperation& _operation;
        };

        Port::Outcome SendSome(Port::NativeHandle handle, const SendPart& part) noexcept;
        Port::Outcome SendByReading(Port::NativeHandle handle, const SendPart& part, std::size_t size) noexcept;

        Attempts _elsewhere{*this};
        std::size_t _part = 0; ///< of Parts, the one that is being sent
        std::int64_t _sentOfPart = 0;
        std::int64_t _sent = 0;
    };
}
