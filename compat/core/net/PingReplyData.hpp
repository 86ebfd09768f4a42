// What stands behind the answers to echo requests.
#pragma once
#include "compat/core/objects/AsyncCompletedData.hpp"
#include <System/Net/NetworkInformation/PingCompletedEventArgs.hpp>

namespace System::Core
{
    class PingReplyData final : public Detail::ObjectData
    {
    public:
        const Detail::TypeInfo& GetType() const noexcept override { return Net::NetworkInformation::PingReply::Type(); }

        Net::NetworkInformation::IPStatus Status = Net::NetworkInformation::IPStatus::TimedOut;
        Net::IPAddress Address = Net::IPAddress::Any;
        Int64 RoundtripTime = 0;
        Net::NetworkInformation::PingOptions Options = nullptr;
        Array<Byte> Buffer = Array<Byte>(0);
    };

    class PingCompletedData final : public AsyncCompletedData
    {
    public:
        PingCompletedData(const Net::NetworkInformation::PingReply& reply, const Exception& error, bool cancelled, const Object& userState)
            : AsyncCompletedData(error, cancelled, userState), Reply(reply)
        {
        }
        const Detail::TypeInfo& GetType() const noexcept override { return Net::NetworkInformation::PingCompletedEventArgs::Type(); }

        Net::NetworkInformation::PingReply Reply;
    };
}
