#include "compat/core/sockets/PacketElements.hpp"
#include "ports/Files.hpp"
#include <algorithm>

namespace System::Core
{
    namespace
    {
        // No datagram holds more: one byte beyond it makes the system say so.
        constexpr std::int64_t MostOfDatagram = 65536;

        Array<Byte> Read(const SendPart& part)
        {
            Array<Byte> bytes(static_cast<std::size_t>(std::min(part.Count, MostOfDatagram)));
            std::size_t read = 0;
            while (read != bytes.size())
            {
                const Port::Outcome outcome = Port::ReadFile(part.File->Handle, part.Offset + static_cast<std::int64_t>(read),
                                                             {bytes.data() + read, bytes.size() - read});
                if (Errors::Check(outcome) == 0)
                {
                    break; // the file has become shorter
                }
                read += static_cast<std::size_t>(outcome.Value);
            }
            return read == bytes.size() ? bytes : Array<Byte>(std::span<const Byte>(bytes.data(), read));
        }
    }

    PacketElements::PacketElements(const Array<SendPacketsElement>& elements)
    {
        for (int i = 0; i != elements.Length(); ++i)
        {
            const SendPacketsElement element = elements[i]; // read once: the program may change the array meanwhile
            if (element == nullptr)
            {
                continue;
            }
            const auto& data = static_cast<const SendPacketsElementData&>(*element.Data());
            if (!data.IsFile())
            {
                const auto bytes = data.Memory.Span();
                _parts.emplace_back(BufferView{data.Memory.Owner(), const_cast<Byte*>(bytes.data()), bytes.size()});
            }
            else
            {
                if (data.Stream != nullptr)
                {
                    data.Stream.Flush(false);
                }
                auto file = OpenFile::Open(data.Stream != nullptr ? data.Stream.Name() : data.Path);
                const std::int64_t size = file->Size;
                _areInRange = _areInRange && data.Offset <= size && data.Count <= size - data.Offset;
                _parts.emplace_back(std::move(file), data.Offset, data.Count != 0 ? data.Count : size - data.Offset);
            }
            _ends.push_back(data.EndOfPacket);
        }
    }

    std::vector<OwnedSegments> PacketElements::Datagrams() const
    {
        std::vector<OwnedSegments> datagrams;
        bool isNew = true;
        for (std::size_t i = 0; i != _parts.size(); ++i)
        {
            const SendPart& part = _parts[i];
            if (isNew)
            {
                datagrams.emplace_back();
            }
            OwnedSegments& datagram = datagrams.back();
            if (part.File == nullptr)
            {
                datagram.Segments.Add(part.Memory.Segment());
                datagram.Owners.push_back(part.Memory.Owner);
            }
            else
            {
                const Array<Byte> bytes = Read(part);
                datagram.Segments.Add({bytes.data(), bytes.size()});
                datagram.Owners.push_back(bytes);
            }
            isNew = _ends[i];
        }
        return datagrams;
    }
}
