// The namespace System.Net.Sockets.
#pragma once
#include <System/Net.hpp>
#include <System/Net/Sockets/IPv6MulticastOption.hpp>
#include <System/Net/Sockets/MulticastOption.hpp>
#include <System/Net/Sockets/NetworkStream.hpp>
#include <System/Net/Sockets/ProtocolFamily.hpp>
#include <System/Net/Sockets/Socket.hpp>
#include <System/Net/Sockets/SocketAsyncOperation.hpp>
#include <System/Net/Sockets/SocketException.hpp>
#include <System/Net/Sockets/SocketInformationOptions.hpp>
#include <System/Net/Sockets/SocketsTelemetry.hpp>
#include <System/Net/Sockets/TcpClient.hpp>
#include <System/Net/Sockets/TcpListener.hpp>
#include <System/Net/Sockets/TransmitFileOptions.hpp>
#include <System/Net/Sockets/UdpClient.hpp>
#include <System/Net/Sockets/UdpReceiveResult.hpp>
