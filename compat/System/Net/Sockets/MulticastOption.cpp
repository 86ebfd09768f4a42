#include "compat/core/objects/RangeChecks.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/Net/Sockets/IPv6MulticastOption.hpp>
#include <System/Net/Sockets/MulticastOption.hpp>

namespace System::Net::Sockets
{
    namespace
    {
        template <class Option, Detail::Integer Index>
        class OptionData final : public Detail::ObjectData
        {
        public:
            OptionData(const IPAddress& group, const IPAddress& localAddress, Index interfaceIndex) noexcept
                : Group(group), LocalAddress(localAddress), InterfaceIndex(interfaceIndex)
            {
            }
            const Detail::TypeInfo& GetType() const noexcept override { return Option::Type(); }

            IPAddress Group;
            IPAddress LocalAddress; ///< IPv4 only; null while InterfaceIndex holds
            Index InterfaceIndex;
        };
        using V4Data = OptionData<MulticastOption, int>;
        using V6Data = OptionData<IPv6MulticastOption, Int64>;

        // An interface number stands where an IPv4 address does, as 0.x.x.x.
        constexpr int LargestV4Index = 0x00FFFFFF;
        constexpr Int64 LargestV6Index = 0xFFFFFFFF;

        const IPAddress& NotNull(const char* parameter, const IPAddress& address)
        {
            if (!address)
            {
                throw ArgumentNullException(parameter);
            }
            return address;
        }

        template <Detail::Integer Index>
        Index InRange(const char* parameter, Index index, Index largest)
        {
            Core::Range::NotNegative(parameter, index);
            Core::Range::AtMost(parameter, index, largest);
            return index;
        }

        V4Data* MakeV4(const IPAddress& group, const IPAddress& mcint)
        {
            NotNull("group", group);
            return new V4Data(group, NotNull("mcint", mcint), 0);
        }
        V4Data* MakeV4(const IPAddress& group, int interfaceIndex)
        {
            NotNull("group", group);
            return new V4Data(group, nullptr, InRange("interfaceIndex", interfaceIndex, LargestV4Index));
        }
        V6Data* MakeV6(const IPAddress& group, Int64 ifindex)
        {
            NotNull("group", group);
            return new V6Data(group, nullptr, InRange("ifindex", ifindex, LargestV6Index));
        }
    }

    const Detail::TypeInfo& MulticastOption::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Net.Sockets.MulticastOption", typeid(MulticastOption)};
        return type;
    }

    MulticastOption::MulticastOption(const IPAddress& group) : MulticastOption(group, IPAddress::Any) {}
    MulticastOption::MulticastOption(const IPAddress& group, const IPAddress& mcint) : MulticastOption(Detail::Adopt, MakeV4(group, mcint))
    {
    }
    MulticastOption::MulticastOption(const IPAddress& group, int interfaceIndex)
        : MulticastOption(Detail::Adopt, MakeV4(group, interfaceIndex))
    {
    }

    IPAddress MulticastOption::Group() const
    {
        return Self<V4Data>().Group;
    }
    void MulticastOption::Group(const IPAddress& value) const
    {
        Self<V4Data>().Group = NotNull("value", value);
    }
    IPAddress MulticastOption::LocalAddress() const
    {
        return Self<V4Data>().LocalAddress;
    }
    void MulticastOption::LocalAddress(const IPAddress& value) const
    {
        auto& data = Self<V4Data>();
        data.LocalAddress = value;
        data.InterfaceIndex = 0;
    }
    int MulticastOption::InterfaceIndex() const
    {
        return Self<V4Data>().InterfaceIndex;
    }
    void MulticastOption::InterfaceIndex(int value) const
    {
        auto& data = Self<V4Data>();
        data.InterfaceIndex = InRange("value", value, LargestV4Index);
        data.LocalAddress = nullptr;
    }

    const Detail::TypeInfo& IPv6MulticastOption::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Net.Sockets.IPv6MulticastOption", typeid(IPv6MulticastOption)};
        return type;
    }

    IPv6MulticastOption::IPv6MulticastOption(const IPAddress& group) : IPv6MulticastOption(group, 0) {}
    IPv6MulticastOption::IPv6MulticastOption(const IPAddress& group, Int64 ifindex)
        : IPv6MulticastOption(Detail::Adopt, MakeV6(group, ifindex))
    {
    }

    IPAddress IPv6MulticastOption::Group() const
    {
        return Self<V6Data>().Group;
    }
    void IPv6MulticastOption::Group(const IPAddress& value) const
    {
        Self<V6Data>().Group = NotNull("value", value);
    }
    Int64 IPv6MulticastOption::InterfaceIndex() const
    {
        return Self<V6Data>().InterfaceIndex;
    }
    void IPv6MulticastOption::InterfaceIndex(Int64 value) const
    {
        Self<V6Data>().InterfaceIndex = InRange("value", value, LargestV6Index);
    }
}
