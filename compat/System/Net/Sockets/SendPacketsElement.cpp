#include "compat/core/objects/RangeChecks.hpp"
#include "compat/core/sockets/PacketElements.hpp"
#include <System/ArgumentException.hpp>
#include <System/ArgumentNullException.hpp>
#include <System/Net/Sockets/SendPacketsElement.hpp>

namespace System::Net::Sockets
{
    using Core::SendPacketsElementData;

    namespace
    {
        template <class Value>
        const Value& NotNull(const char* parameter, const Value& value)
        {
            if (value == nullptr)
            {
                throw ArgumentNullException(parameter);
            }
            return value;
        }

        SendPacketsElementData* MakeOfFile(const String& path, const IO::FileStream& stream, Int64 offset, int count, bool endOfPacket)
        {
            Core::Range::NotNegative("offset", offset);
            Core::Range::NotNegative("count", count);
            auto* const data = new SendPacketsElementData;
            data->Path = path;
            data->Stream = stream;
            data->Offset = offset;
            data->Count = count;
            data->EndOfPacket = endOfPacket;
            return data;
        }

        SendPacketsElementData* Make(const String& filepath, Int64 offset, int count, bool endOfPacket)
        {
            return MakeOfFile(NotNull("filepath", filepath), nullptr, offset, count, endOfPacket);
        }

        SendPacketsElementData* Make(const IO::FileStream& fileStream, Int64 offset, int count, bool endOfPacket)
        {
            if (!NotNull("fileStream", fileStream).IsAsync())
            {
                throw ArgumentException("The FileStream must have been opened for asynchronous reading and writing.", "fileStream");
            }
            return MakeOfFile(nullptr, fileStream, offset, count, endOfPacket);
        }

        SendPacketsElementData* Make(const Array<Byte>& buffer, const ReadOnlyMemory<Byte>& memory, bool endOfPacket)
        {
            auto* const data = new SendPacketsElementData;
            data->Buffer = buffer;
            data->Memory = memory;
            data->Offset = buffer != nullptr ? memory.Start() : 0;
            data->Count = memory.Length();
            data->EndOfPacket = endOfPacket;
            return data;
        }

        ReadOnlyMemory<Byte> PartOf(const Array<Byte>& buffer, int offset, int count)
        {
            // Negative numbers are found as .NET finds them, being too large.
            const auto length = static_cast<unsigned>(NotNull("buffer", buffer).Length());
            Core::Range::AtMost("offset", static_cast<unsigned>(offset), length);
            Core::Range::AtMost("count", static_cast<unsigned>(count), length - static_cast<unsigned>(offset));
            return ReadOnlyMemory<Byte>(buffer, offset, count);
        }
    }

    const Detail::TypeInfo& SendPacketsElement::Type() noexcept
    {
        static const Detail::TypeInfo info{"System.Net.Sockets.SendPacketsElement", typeid(SendPacketsElement)};
        return info;
    }

    SendPacketsElement::SendPacketsElement(const String& filepath) : SendPacketsElement(filepath, Int64{0}, 0, false) {}
    SendPacketsElement::SendPacketsElement(const String& filepath, int offset, int count)
        : SendPacketsElement(filepath, Int64{offset}, count, false)
    {
    }
    SendPacketsElement::SendPacketsElement(const String& filepath, int offset, int count, bool endOfPacket)
        : SendPacketsElement(filepath, Int64{offset}, count, endOfPacket)
    {
    }
    SendPacketsElement::SendPacketsElement(const String& filepath, Int64 offset, int count)
        : SendPacketsElement(filepath, offset, count, false)
    {
    }
    SendPacketsElement::SendPacketsElement(const String& filepath, Int64 offset, int count, bool endOfPacket)
        : SendPacketsElement(Detail::Adopt, Make(filepath, offset, count, endOfPacket))
    {
    }
    SendPacketsElement::SendPacketsElement(const IO::FileStream& fileStream) : SendPacketsElement(fileStream, 0, 0, false) {}
    SendPacketsElement::SendPacketsElement(const IO::FileStream& fileStream, Int64 offset, int count)
        : SendPacketsElement(fileStream, offset, count, false)
    {
    }
    SendPacketsElement::SendPacketsElement(const IO::FileStream& fileStream, Int64 offset, int count, bool endOfPacket)
        : SendPacketsElement(Detail::Adopt, Make(fileStream, offset, count, endOfPacket))
    {
    }
    SendPacketsElement::SendPacketsElement(const Array<Byte>& buffer)
        : SendPacketsElement(buffer, 0, buffer != nullptr ? buffer.Length() : 0, false)
    {
    }
    SendPacketsElement::SendPacketsElement(const Array<Byte>& buffer, int offset, int count)
        : SendPacketsElement(buffer, offset, count, false)
    {
    }
    SendPacketsElement::SendPacketsElement(const Array<Byte>& buffer, int offset, int count, bool endOfPacket)
        : SendPacketsElement(Detail::Adopt, Make(buffer, PartOf(buffer, offset, count), endOfPacket))
    {
    }
    SendPacketsElement::SendPacketsElement(const ReadOnlyMemory<Byte>& buffer) : SendPacketsElement(buffer, false) {}
    SendPacketsElement::SendPacketsElement(const ReadOnlyMemory<Byte>& buffer, bool endOfPacket)
        : SendPacketsElement(Detail::Adopt, Make(nullptr, buffer, endOfPacket))
    {
    }

    String SendPacketsElement::FilePath() const
    {
        return Self<SendPacketsElementData>().Path;
    }
    IO::FileStream SendPacketsElement::FileStream() const
    {
        return Self<SendPacketsElementData>().Stream;
    }
    Array<Byte> SendPacketsElement::Buffer() const
    {
        return Self<SendPacketsElementData>().Buffer;
    }
    int SendPacketsElement::Count() const
    {
        return Self<SendPacketsElementData>().Count;
    }
    std::optional<ReadOnlyMemory<Byte>> SendPacketsElement::MemoryBuffer() const
    {
        const auto& data = Self<SendPacketsElementData>();
        return data.IsFile() ? std::nullopt : std::optional(data.Memory);
    }
    int SendPacketsElement::Offset() const
    {
        const Int64 offset = OffsetLong();
        if (offset > MaxValue<int>)
        {
            Detail::ThrowOverflow();
        }
        return static_cast<int>(offset);
    }
    Int64 SendPacketsElement::OffsetLong() const
    {
        return Self<SendPacketsElementData>().Offset;
    }
    bool SendPacketsElement::EndOfPacket() const
    {
        return Self<SendPacketsElementData>().EndOfPacket;
    }
}
