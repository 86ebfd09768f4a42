#include "compat/core/net/EndPoints.hpp"
#include <System/ArgumentNullException.hpp>
#include <System/NotImplementedException.hpp>

namespace System::Net
{
    namespace
    {
        [[noreturn]] void ThrowMissingProperty()
        {
            throw NotImplementedException("This property is not implemented by this class.");
        }
        [[noreturn]] void ThrowMissingMethod()
        {
            throw NotImplementedException("This method is not implemented by this class.");
        }
    }

    const Detail::TypeInfo& EndPoint::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Net.EndPoint", typeid(EndPoint)};
        return type;
    }

    EndPoint::EndPoint(std::shared_ptr<Implementation> implementation)
        : EndPoint(Detail::Adopt, implementation ? new Core::ForeignEndPointData(implementation) : nullptr)
    {
        if (!implementation)
        {
            throw ArgumentNullException("implementation");
        }
    }

    std::shared_ptr<EndPoint::Implementation> EndPoint::ImplementationOf(const EndPoint& endPoint) noexcept
    {
        const auto* data = dynamic_cast<const Core::ForeignEndPointData*>(endPoint.Data());
        return data != nullptr ? data->Implementation : nullptr;
    }

    Sockets::AddressFamily EndPoint::AddressFamily() const
    {
        return Self<Core::EndPointData>().Family();
    }
    SocketAddress EndPoint::Serialize() const
    {
        return Self<Core::EndPointData>().Serialize();
    }
    EndPoint EndPoint::Create(const SocketAddress& socketAddress) const
    {
        return Self<Core::EndPointData>().Create(socketAddress);
    }
    String EndPoint::ToString() const
    {
        return Self<Core::EndPointData>().ToText({});
    }
    bool EndPoint::Equals(const Object& comparand) const
    {
        const auto& data = Self<Core::EndPointData>();
        return comparand.Data() != nullptr && data.EqualTo(*comparand.Data());
    }
    int EndPoint::GetHashCode() const
    {
        return Self<Core::EndPointData>().HashCode();
    }

    EndPoint::Implementation::~Implementation() = default;
    Sockets::AddressFamily EndPoint::Implementation::AddressFamily() const
    {
        ThrowMissingProperty();
    }
    SocketAddress EndPoint::Implementation::Serialize() const
    {
        ThrowMissingMethod();
    }
    EndPoint EndPoint::Implementation::Create(const SocketAddress&) const
    {
        ThrowMissingMethod();
    }
    String EndPoint::Implementation::ToString() const
    {
        return Detail::TextOfType(typeid(*this));
    }
    bool EndPoint::Implementation::Equals(const Implementation& other) const
    {
        return this == &other;
    }
    int EndPoint::Implementation::GetHashCode() const
    {
        return static_cast<int>(std::hash<const void*>()(this));
    }
}

namespace System::Core
{
    Net::Sockets::AddressFamily EndPointData::Family() const
    {
        Net::ThrowMissingProperty();
    }
    Net::SocketAddress EndPointData::Serialize() const
    {
        Net::ThrowMissingMethod();
    }
    Net::EndPoint EndPointData::Create(const Net::SocketAddress&) const
    {
        Net::ThrowMissingMethod();
    }

    Net::Sockets::AddressFamily ForeignEndPointData::Family() const
    {
        return Implementation->AddressFamily();
    }
    Net::SocketAddress ForeignEndPointData::Serialize() const
    {
        return Implementation->Serialize();
    }
    Net::EndPoint ForeignEndPointData::Create(const Net::SocketAddress& socketAddress) const
    {
        return Implementation->Create(socketAddress);
    }
    std::string ForeignEndPointData::ToText(std::string_view) const
    {
        return Implementation->ToString();
    }
    bool ForeignEndPointData::EqualTo(const ObjectData& other) const
    {
        const auto* foreign = dynamic_cast<const ForeignEndPointData*>(&other);
        return foreign != nullptr && Implementation->Equals(*foreign->Implementation);
    }
    int ForeignEndPointData::HashCode() const
    {
        return Implementation->GetHashCode();
    }
}
