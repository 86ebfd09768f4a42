// What the files of this folder share: every namespace open, as a ported program has them, and a few things of a program's own.
#pragma once
#include <System.hpp>
#include <System/Collections.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
#include <System/Threading.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <unordered_map>
#include <vector>
using namespace System;
using namespace System::Collections;
using namespace System::Collections::Generic;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;
using namespace System::Threading;

struct StateObject
{
    static const int BufferSize = 1024;
    Array<Byte> buffer = Array<Byte>(BufferSize);
    Socket workSocket;
    StringBuilder sb;
};
