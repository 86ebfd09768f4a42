#include "compat/core/diagnostics/NetworkTrace.hpp"
#include "compat/core/diagnostics/NetworkSources.hpp"
#include "compat/core/diagnostics/TraceGate.hpp"
#include "compat/core/faces/AsyncResult.hpp"
#include "compat/core/sockets/SocketState.hpp"
#include "ports/Diagnostics.hpp"
#include <System/Net/IPEndPoint.hpp>
#include <System/Net/Sockets/Socket.hpp>
#include <System/Net/Sockets/SocketException.hpp>
#include <algorithm>
#include <charconv>
#include <cstdio>

namespace System::Core::NetworkTrace
{
    using Diagnostics::TraceEventCache;
    using Diagnostics::TraceEventType;
    using Diagnostics::TraceListener;

    namespace
    {
        TraceSourceData& Source()
        {
            return NetworkSources::Get(NetworkSources::Sockets);
        }

        bool Wanted(TraceEventType level)
        {
            return Source().Switch().ShouldTrace(level);
        }

        /// Makes lines and has them written together, so that those of one call do not mix with another thread's.
        template <class Make>
        void Write(TraceEventType level, const Make& make) noexcept
        {
            if (Observation::IsInListener())
            {
                return;
            }
            struct Inside
            {
                Inside() noexcept { Observation::IsInListener() = true; }
                ~Inside() { Observation::IsInListener() = false; }
            } const inside;
            try
            {
                if (!Wanted(level))
                {
                    return;
                }
                char thread[16];
                (void)std::snprintf(thread, sizeof thread, "[%04u] ", Port::ThreadNumber());
                const std::lock_guard lock(TraceGate::Lock());
                make(
                    [&](std::string_view text)
                    {
                        const TraceEventCache cache;
                        const String line(std::string(thread).append(text));
                        for (TraceListener listener : Source().Listeners)
                        {
                            try
                            {
                                listener.TraceEvent(cache, Source().Name, level, 0, line);
                                if (TraceGate::AutoFlush())
                                {
                                    listener.Flush();
                                }
                            }
                            catch (...)
                            {
                                // One that throws, whatever it is, keeps neither the others nor the call from going on.
                            }
                        }
                    });
            }
            catch (...)
            {
                // No memory, or a switch that cannot be read: the line is lost.
            }
        }

        std::string Member(std::string_view object, const char* member)
        {
            return object.empty() ? std::string(member) : std::string(object).append("::").append(member);
        }
    }

    // ---- Names ----

    namespace
    {
        /// The classes that .NET Framework's results of BeginX are of.
        const char* ClassOfResult(const AsyncResult& result)
        {
            constexpr int Accept = 1;
            constexpr int Connect = 2;
            constexpr int Disconnect = 3;
            if (result.Owner() == 0)
            {
                return "ResolveAsyncResult";
            }
            switch (result.Family())
            {
            case Accept:
                return "AcceptOverlappedAsyncResult";
            case Connect:
                return "ConnectOverlappedAsyncResult";
            case Disconnect:
                return "DisconnectOverlappedAsyncResult";
            default:
                return "OverlappedAsyncResult";
            }
        }
    }

    std::string NameOf(const Detail::ObjectData& object)
    {
        const Detail::TypeInfo& type = object.GetType();
        const std::string hash = "#" + std::to_string(object.HashCode());
        if (type.IsA(Net::IPEndPoint::Type()))
        {
            return object.ToText({}) + hash;
        }
        if (&type == &AsyncResult::Info())
        {
            return ClassOfResult(static_cast<const AsyncResult&>(object)) + hash;
        }
        const std::string name = type.Name != nullptr ? std::string(type.Name) : Detail::TextOfType(type.Id);
        return name.substr(name.rfind('.') + 1) + hash;
    }

    std::string NameOfEnum(std::int64_t value, const Detail::EnumNames& names)
    {
        const std::string_view name = names.TypeName;
        return std::string(name.substr(name.rfind('.') + 1)) + "#" + std::to_string(value);
    }

    // ---- Lines ----

    void Enter(std::string_view object, const char* member, std::string_view parameter) noexcept
    {
        Write(TraceEventType::Verbose,
              [&](const auto& line) { line("Entering " + Member(object, member).append("(").append(parameter).append(")")); });
    }

    void Exit(std::string_view object, const char* member, std::string_view result) noexcept
    {
        Write(TraceEventType::Verbose,
              [&](const auto& line)
              {
                  std::string text = "Exiting " + Member(object, member).append("() ");
                  if (!result.empty())
                  {
                      text.append(object.empty() ? "" : "\t-> ").append(result);
                  }
                  line(text);
              });
    }

    void Failed(std::string_view object, const char* member, std::string_view message) noexcept
    {
        Write(TraceEventType::Error,
              [&](const auto& line) { line("Exception in " + Member(object, member).append(" - ").append(message).append(".")); });
    }

    void Failed(std::string_view object, const char* member, const Port::Outcome& outcome) noexcept
    {
        try
        {
            Failed(object, member, std::string_view(Net::Sockets::SocketException(outcome.Error, outcome.Native).what()));
        }
        catch (const std::exception&)
        {
            // No memory for the line.
        }
    }

    void Inform(std::string_view object, std::string_view text) noexcept
    {
        Write(TraceEventType::Information, [&](const auto& line) { line(std::string(object).append(" - ").append(text)); });
    }

    namespace
    {
        std::size_t LongestDump()
        {
            constexpr std::size_t Default = 1024;
            const String value = Source().Attributes["maxdatasize"];
            const std::string_view text = value;
            int most = 0;
            const auto read = std::from_chars(text.data(), text.data() + text.size(), most);
            return read.ec == std::errc() && read.ptr == text.data() + text.size() && most >= 0 ? static_cast<std::size_t>(most) : Default;
        }

        /// 00000010 : 54 50 2F 31 2E 31 0D 0A-48 6F 73 74 3A 20 69 74 : TP/1.1..Host: it
        std::string HexLine(std::span<const Port::Byte> bytes, std::size_t offset)
        {
            constexpr std::size_t Width = 16;
            char number[32];
            (void)std::snprintf(number, sizeof number, "%08zX : ", offset);
            std::string text = number;
            for (std::size_t i = 0; i != Width; ++i)
            {
                if (i < bytes.size())
                {
                    (void)std::snprintf(number, sizeof number, "%02X%c", bytes[i], i == Width / 2 - 1 ? '-' : ' ');
                    text += number;
                }
                else
                {
                    text += "   ";
                }
            }
            text += ": ";
            for (const Port::Byte byte : bytes)
            {
                text += byte < 0x20 || byte > 0x7E ? '.' : static_cast<char>(byte);
            }
            return text;
        }

        /// Bytes as characters of Latin-1, which is what protocols' text is read as, in UTF-8.
        std::string Latin1(std::span<const Port::Byte> bytes)
        {
            std::string text;
            for (const Port::Byte byte : bytes)
            {
                if (byte < 0x80)
                {
                    text += static_cast<char>(byte);
                }
                else
                {
                    text += static_cast<char>(0xC0 | (byte >> 6));
                    text += static_cast<char>(0x80 | (byte & 0x3F));
                }
            }
            return text;
        }
    }

    void Data(std::string_view object, const char* member, std::span<const Port::Byte> bytes, std::size_t offset) noexcept
    {
        Write(TraceEventType::Verbose,
              [&](const auto& line)
              {
                  line("Data from " + Member(object, member));
                  if (const std::size_t most = LongestDump(); bytes.size() > most)
                  {
                      line("(printing " + std::to_string(most) + " out of " + std::to_string(bytes.size()) + ")");
                      bytes = bytes.first(most);
                  }
                  const String mode = Source().Attributes["tracemode"];
                  if (mode == "protocolonly")
                  {
                      line("<<" + Latin1(bytes) + ">>");
                      return;
                  }
                  constexpr std::size_t Width = 16;
                  do
                  {
                      const auto part = bytes.first(std::min(bytes.size(), Width));
                      line(HexLine(part, offset));
                      bytes = bytes.subspan(part.size());
                      offset += part.size();
                  } while (!bytes.empty());
              });
    }

    // ---- What several faces say ----

    namespace
    {
        std::string TextOf(const Net::EndPoint& endPoint)
        {
            return endPoint == nullptr ? std::string() : std::string(std::string_view(endPoint.ToString()));
        }

        Net::Sockets::Socket HandleOf(SocketState& state)
        {
            state.AddReference();
            return Net::Sockets::Socket(Detail::Adopt, &state);
        }
    }

    void Connected(SocketState& state) noexcept
    {
        try
        {
            const Net::Sockets::Socket socket = HandleOf(state);
            Inform(NameOf(state),
                   "Created connection from " + TextOf(socket.LocalEndPoint()) + " to " + TextOf(socket.RemoteEndPoint()) + ".");
        }
        catch (const std::exception&)
        {
            // It was closed meanwhile.
        }
    }

    void FailedOn(SocketState& socket, const char* member, const Port::Outcome& outcome) noexcept
    {
        try
        {
            Failed(NameOf(socket), member, outcome);
        }
        catch (const std::exception&)
        {
            // No memory for the name.
        }
    }

    void Accepted(SocketState& connection) noexcept
    {
        try
        {
            const Net::Sockets::Socket socket = HandleOf(connection);
            Inform(NameOf(connection),
                   "Accepted connection from " + TextOf(socket.RemoteEndPoint()) + " to " + TextOf(socket.LocalEndPoint()) + ".");
        }
        catch (const std::exception&)
        {
            // It was closed meanwhile.
        }
    }

    void DataOfSegments(const char* member, SocketState& socket, std::span<const Port::Segment> segments, std::size_t size) noexcept
    {
        try
        {
            const std::string name = NameOf(socket);
            for (const Port::Segment& segment : segments)
            {
                const std::size_t part = std::min(segment.Size, size);
                Data(name, member, std::span<const Port::Byte>(segment.Data, part), 0);
                size -= part;
                if (size == 0)
                {
                    break;
                }
            }
        }
        catch (const std::exception&)
        {
            // No memory for the name.
        }
    }
}
