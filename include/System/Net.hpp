// The namespace System::Net.
#pragma once
#include <System/Net/Dns.hpp>
#include <System/Net/DnsEndPoint.hpp>
#include <System/Net/EndPoint.hpp>
#include <System/Net/IPAddress.hpp>
#include <System/Net/IPEndPoint.hpp>
#include <System/Net/IPHostEntry.hpp>
#include <System/Net/ICredentials.hpp>
#include <System/Net/ICredentialsByHost.hpp>
#include <System/Net/IPNetwork.hpp>
#include <System/Net/NetworkCredential.hpp>
#include <System/Net/SocketAddress.hpp>
#include <System/Net/WebUtility.hpp>
