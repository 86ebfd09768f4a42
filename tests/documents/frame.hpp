// What stands around a part of a program in README.md.
#include <System.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
using namespace System;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;

struct StateObject
{
    static const int BufferSize = 1024;
    Array<Byte> buffer = Array<Byte>(BufferSize);
};
void ReadCallback(IAsyncResult ar);
