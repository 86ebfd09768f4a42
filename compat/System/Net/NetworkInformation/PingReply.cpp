// The answers to echo requests, and how those are sent.
#include "compat/core/net/PingReplyData.hpp"
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Detail/Checks.hpp>

namespace System::Net::NetworkInformation
{
    namespace
    {
        class OptionsData final : public System::Detail::ObjectData
        {
        public:
            OptionsData(int ttl, bool dontFragment) noexcept : Ttl(ttl), DontFragment(dontFragment) {}
            const System::Detail::TypeInfo& GetType() const noexcept override { return PingOptions::Type(); }

            int Ttl;
            bool DontFragment;
        };

        int Checked(int ttl, const char* parameter)
        {
            if (ttl <= 0)
            {
                System::Detail::ThrowNotPositive(parameter, ttl);
            }
            return ttl;
        }
    }

    const System::Detail::TypeInfo& PingOptions::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Net.NetworkInformation.PingOptions", typeid(PingOptions)};
        return type;
    }
    PingOptions::PingOptions() : PingOptions(128, false) {}
    PingOptions::PingOptions(int ttl, bool dontFragment)
        : PingOptions(System::Detail::Adopt, new OptionsData(Checked(ttl, "ttl"), dontFragment))
    {
    }
    int PingOptions::Ttl() const
    {
        return Self<OptionsData>().Ttl;
    }
    void PingOptions::Ttl(int value) const
    {
        Self<OptionsData>().Ttl = Checked(value, "value");
    }
    bool PingOptions::DontFragment() const
    {
        return Self<OptionsData>().DontFragment;
    }
    void PingOptions::DontFragment(bool value) const
    {
        Self<OptionsData>().DontFragment = value;
    }

    const System::Detail::TypeInfo& PingReply::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Net.NetworkInformation.PingReply", typeid(PingReply)};
        return type;
    }
    IPStatus PingReply::Status() const
    {
        return Self<Core::PingReplyData>().Status;
    }
    IPAddress PingReply::Address() const
    {
        return Self<Core::PingReplyData>().Address;
    }
    Int64 PingReply::RoundtripTime() const
    {
        return Self<Core::PingReplyData>().RoundtripTime;
    }
    PingOptions PingReply::Options() const
    {
        return Self<Core::PingReplyData>().Options;
    }
    Array<Byte> PingReply::Buffer() const
    {
        return Self<Core::PingReplyData>().Buffer;
    }

    const System::Detail::TypeInfo& PingCompletedEventArgs::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Net.NetworkInformation.PingCompletedEventArgs", typeid(PingCompletedEventArgs),
                                                   &AsyncCompletedEventArgs::Type()};
        return type;
    }
    PingReply PingCompletedEventArgs::Reply() const
    {
        return Self<Core::PingCompletedData>().Reply;
    }
}
