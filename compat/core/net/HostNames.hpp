// The rules of name resolution that every method of Dns shares.
#pragma once
#include "ports/Port.hpp"
#include <System/Array.hpp>
#include <System/Net/IPAddress.hpp>
#include <System/Net/IPHostEntry.hpp>
#include <string>

namespace System::Core::HostNames
{
    /// Addresses of a name. "" is this machine; this machine's own name falls back to its interfaces where the OS cannot resolve it.
    /// @throws OutOfMemoryException
    Port::Outcome Resolve(const std::string& host, Net::Sockets::AddressFamily family, Port::ResolvedHost& found);
    Array<Net::IPAddress> ToAddresses(const Port::ResolvedHost& found);

    // What the lookups of Dns give; outcome tells whether they did.
    Net::IPHostEntry EntryOfName(const String& host, Net::Sockets::AddressFamily family, Port::Outcome& outcome);
    /// Name by reverse lookup, then the name's addresses; the address itself if the name has none.
    Net::IPHostEntry EntryOfAddress(const Net::IPAddress& address, Net::Sockets::AddressFamily family, Port::Outcome& outcome);
    /// Without any lookup: the address is its own name.
    Net::IPHostEntry EntryOfLiteral(const Net::IPAddress& address);
}
