// In a network of its own, which has nothing but a loopback interface that is down: brings it up, and is told of its addresses. There, this
// process may also send echo requests. Where the system gives no such network, it says so and ends with 0.
#include "tests/Support/os/linux/OwnNetwork.hpp"
#include <System/Console.hpp>
#include <System/Net/NetworkInformation.hpp>
#include <System/Threading/ManualResetEvent.hpp>
#include <cstdlib>

using namespace System;
using namespace System::Net;
using namespace System::Net::NetworkInformation;
using namespace System::Threading;

namespace
{
    constexpr int Limit = 60000; ///< ms

    void Require(bool holds, const char* what)
    {
        if (!holds)
        {
            Console::WriteLine("FAILED: {0}", what);
            std::_Exit(1);
        }
    }
}

int main()
{
    if (!OwnNetwork::Enter())
    {
        Console::WriteLine("skipped: this process may make no network of its own");
        return 0;
    }
    Require(NetworkInterface::GetAllNetworkInterfaces().Length() >= 1, "there is a loopback interface");
    Require(!NetworkInterface::GetIsNetworkAvailable(), "no network is available");

    ManualResetEvent changed(false);
    const NetworkAddressChangedEventHandler handler = [&](Object sender, EventArgs e)
    {
        Require(sender == nullptr, "the sender is null");
        Require(e == EventArgs::Empty, "nothing comes with the event");
        changed.Set();
    };
    NetworkChange::NetworkAddressChanged() += handler;
    NetworkChange::NetworkAvailabilityChanged() +=
        [](Object, NetworkAvailabilityEventArgs) { Require(false, "loopback is no network that becomes available"); };
    if (!OwnNetwork::SetLoopback(true))
    {
        Console::WriteLine("skipped: this process may not change its network");
        return 0;
    }
    Require(changed.WaitOne(Limit), "the new address is told");
    bool found = false;
    for (UnicastIPAddressInformation each : IPGlobalProperties::GetIPGlobalProperties().GetUnicastAddresses())
    {
        found = found || each.Address() == IPAddress::Loopback;
    }
    Require(found, "the address is there");

    changed.Reset();
    Require(OwnNetwork::SetLoopback(false), "the interface goes down");
    Require(changed.WaitOne(Limit), "the lost address is told");
    NetworkChange::NetworkAddressChanged() -= handler;

    Require(OwnNetwork::SetLoopback(true), "the interface comes up again");
    try
    {
        Require(Ping().Send(IPAddress::Loopback, Limit).Status() == IPStatus::Success, "it answers");
    }
    catch (const PingException& e)
    {
        Console::WriteLine("no echo: {0}", e.InnerException()->Message());
    }
    Console::WriteLine("passed");
}
