// Calls whose names <windows.h> has macros for, and one connection through the whole library; for either order of inclusion.
#pragma once

namespace WindowsTests
{
    using namespace System;
    using namespace System::Net;
    using namespace System::Net::Sockets;

    inline void UseNamesThatWindowsHasToo()
    {
        BOOST_TEST((Environment::GetEnvironmentVariable("PATH") != nullptr));
        Environment::SetEnvironmentVariable("SYSTEMNET_TEST_VARIABLE", "x");
        BOOST_TEST((Environment::GetEnvironmentVariable("SYSTEMNET_TEST_VARIABLE") == "x"));
        Environment::SetEnvironmentVariable("SYSTEMNET_TEST_VARIABLE", nullptr);
        BOOST_TEST(Math::Min(1, 2) == 1);
        BOOST_TEST(Math::Max(1, 2) == 2);
        BOOST_TEST(MaxValue<Int32> == 2147483647);
        (Threading::Thread::Yield)(); // Yield() is an empty macro
        static_cast<void>((Threading::Tasks::Task<>::Yield)());
        int value = 1;
        BOOST_TEST(Threading::Interlocked::Increment(value) == 2);
        BOOST_TEST(Threading::Interlocked::CompareExchange(value, 5, 2) == 2);
        BOOST_TEST(Text::Encoding::UTF8().GetBytes("x").Length() == 1);
    }

    inline void UseWinsockBesideTheLibrary()
    {
        // The program starts and stops Winsock by itself, around the library's use of it.
        WSADATA data;
        BOOST_TEST(::WSAStartup(MAKEWORD(2, 2), &data) == 0);
        Socket listener(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
        listener.Bind(IPEndPoint(IPAddress::Loopback, 0));
        listener.Listen(1);
        BOOST_TEST(::WSACleanup() == 0);

        Socket client(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
        client.Connect(listener.LocalEndPoint());
        const Socket server = listener.Accept();
        BOOST_TEST(client.Send(Text::Encoding::ASCII().GetBytes("hello")) == 5);
        Array<Byte> buffer(5);
        BOOST_TEST(server.Receive(buffer) == 5);
    }
}
