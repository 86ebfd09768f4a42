#include <System/Net/Sockets.hpp>

int main()
{
    return System::Net::Sockets::Socket::OSSupportsIPv4() ? 0 : 1;
}
