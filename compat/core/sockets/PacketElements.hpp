// What Socket.SendPacketsAsync sends.
#pragma once
#include "compat/core/sockets/SendFileOperation.hpp"
#include <System/Net/Sockets/SendPacketsElement.hpp>

namespace System::Core
{
    /// The object behind SendPacketsElement; never changes.
    class SendPacketsElementData final : public Detail::ObjectData
    {
    public:
        const Detail::TypeInfo& GetType() const noexcept override { return SendPacketsElement::Type(); }

        String Path = nullptr;
        IO::FileStream Stream;
        Array<Byte> Buffer;          ///< what Memory is all or a part of, if this was made of an array
        ReadOnlyMemory<Byte> Memory; ///< that is sent, if this is of no file
        Int64 Offset = 0;
        int Count = 0;
        bool EndOfPacket = false;

        [[nodiscard]] bool IsFile() const noexcept { return Path != nullptr || Stream != nullptr; }
    };

    /// Elements with their files opened. Those that are null are left out.
    class PacketElements
    {
    public:
        /// @throws as OpenFile::Open
        explicit PacketElements(const Array<SendPacketsElement>& elements);

        /// False if a range is not within its file.
        [[nodiscard]] bool AreInRange() const noexcept { return _areInRange; }
        /// For a stream.
        [[nodiscard]] std::vector<SendPart> Parts() noexcept { return std::move(_parts); }
        /// For a datagram socket: a datagram holds elements up to one that is the end of a packet. Files are read now.
        [[nodiscard]] std::vector<OwnedSegments> Datagrams() const;

    private:
        std::vector<SendPart> _parts;
        std::vector<bool> _ends; ///< whether each part is the end of a packet
        bool _areInRange = true;
    };
}
