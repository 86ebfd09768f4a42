// The .NET class EndPoint.
#pragma once
#include <System/Net/SocketAddress.hpp>
#include <memory>

namespace System::Net
{
    /// A place on a network that a socket can be bound or connected to.
    /// A program's own kind derives from this and passes its Implementation to the constructor.
    /// Follows api/system.net.endpoint.
    class SYSTEMNET_API EndPoint : public Handle
    {
        SYSTEMNET_HANDLE(EndPoint, Handle)

        class Implementation;

        constexpr EndPoint() noexcept = default;

        /// @throws NotImplementedException this kind of end point does not say
        [[nodiscard]] Sockets::AddressFamily AddressFamily() const;
        /// The address in the operating system's layout.
        /// @throws NotImplementedException this kind of end point has none
        SocketAddress Serialize() const;
        /// An end point of this kind from an address in the operating system's layout.
        /// @throws NotImplementedException this kind of end point has none
        /// @throws ArgumentNullException, ArgumentException as IPEndPoint and others say
        EndPoint Create(const SocketAddress& socketAddress) const;

        String ToString() const;
        /// By value, or identity for kinds that do not compare.
        bool Equals(const Object& comparand) const;
        int GetHashCode() const;

    protected:
        /// A program's own kind of end point.
        /// @throws ArgumentNullException implementation is null
        explicit EndPoint(std::shared_ptr<Implementation> implementation);
        /// What an end point was made of, or null if the library made it.
        static std::shared_ptr<Implementation> ImplementationOf(const EndPoint& endPoint) noexcept;
    };

    /// What a program's own kind of end point does: the members that a C# class would override. Called from any thread.
    class SYSTEMNET_API EndPoint::Implementation
    {
    public:
        Implementation() = default;
        Implementation(const Implementation&) = delete;
        Implementation& operator=(const Implementation&) = delete;
        virtual ~Implementation();

        /// @throws NotImplementedException unless overridden
        [[nodiscard]] virtual Sockets::AddressFamily AddressFamily() const;
        /// @throws NotImplementedException unless overridden
        virtual SocketAddress Serialize() const;
        /// @throws NotImplementedException unless overridden
        virtual EndPoint Create(const SocketAddress& socketAddress) const;
        /// The name of the class unless overridden.
        virtual String ToString() const;
        /// Identity unless overridden.
        virtual bool Equals(const Implementation& other) const;
        virtual int GetHashCode() const; ///< the same for equal ones
    };
}
