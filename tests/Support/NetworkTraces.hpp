// Sockets whose network trace a test keeps and looks at.
#pragma once
#include "tests/Support/TraceText.hpp"
#include <System/Diagnostics.hpp>
#include <System/IO/StringWriter.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text/Encoding.hpp>

namespace NetworkTraces
{
    using namespace System;
    using namespace System::Diagnostics;
    using namespace System::Net;
    using namespace System::Net::Sockets;

    /// Keeps the lines that are written while it stands.
    class Lines
    {
    public:
        explicit Lines(SourceLevels level = SourceLevels::Verbose)
        {
            _writer.NewLine("\n");
            _source.Listeners().Clear();
            _source.Listeners().Add(TextWriterTraceListener(_writer, "lines"));
            _source.Switch().Level(level);
        }
        Lines(const Lines&) = delete;
        Lines& operator=(const Lines&) = delete;
        ~Lines()
        {
            _source.Switch().Level(SourceLevels::Off);
            _source.Listeners().Clear();
            _source.Attributes().Clear();
        }

        std::vector<std::string> All() const { return TraceText::Lines(std::string(std::string_view(_writer.ToString()))); }
        std::string Plain() const { return TraceText::Joined(TraceText::Plain(All())); }
        bool Contains(const std::string& text) const { return std::string_view(_writer.ToString()).find(text) != std::string_view::npos; }
        /// Whether a member's beginning and, in some later line of its, the end were written.
        bool Has(const std::string& member) const { return Contains("::" + member + "(") && Contains("::" + member + "() "); }
        const TraceSource& Source() const { return _source; }

    private:
        const TraceSource _source = TraceSource("System.Net.Sockets");
        const IO::StringWriter _writer;
    };

    inline Array<Byte> Bytes(const char* text)
    {
        return Text::Encoding::ASCII().GetBytes(text);
    }

    inline Socket Stream()
    {
        return Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    }
    inline Socket Datagram()
    {
        const Socket socket(AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp);
        socket.Bind(IPEndPoint(IPAddress::Loopback, 0));
        return socket;
    }
    inline Socket Listener()
    {
        const Socket listener = Stream();
        listener.Bind(IPEndPoint(IPAddress::Loopback, 0));
        listener.Listen(10);
        return listener;
    }
    inline int PortOf(const Socket& socket)
    {
        return ((IPEndPoint)socket.LocalEndPoint()).Port();
    }
    struct Pair
    {
        Pair()
        {
            const Socket listener = Listener();
            Client.Connect(listener.LocalEndPoint());
            Server = listener.Accept();
        }
        Socket Client = Stream();
        Socket Server = nullptr;
    };
}
