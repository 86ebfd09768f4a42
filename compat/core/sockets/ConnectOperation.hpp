// Making a connection.
#pragma once
#include "compat/core/sockets/Operations.hpp"
#include <vector>

namespace System::Core
{
    /// Addresses to connect to; one takes no allocation.
    class AddressList
    {
    public:
        AddressList() noexcept = default;
        AddressList(const Port::NativeAddress& only) noexcept : _one(only), _count(1) {}
        AddressList(std::vector<Port::NativeAddress> addresses) noexcept : _many(std::move(addresses)), _count(_many.size()) {}

        [[nodiscard]] std::size_t Count() const noexcept { return _count; }
        [[nodiscard]] const Port::NativeAddress& operator[](std::size_t index) const noexcept
        {
            return _many.empty() ? _one : _many[index];
        }

    private:
        Port::NativeAddress _one;
        std::vector<Port::NativeAddress> _many;
        std::size_t _count = 0;
    };

    /// Connects to the first of several addresses that answers.
    class ConnectOperation : public Operation
    {
    public:
        static constexpr auto Method = BeginMethod::Connect;
        explicit ConnectOperation(SocketState& socket, AddressList addresses = {}) noexcept;
        Port::Outcome Attempt(Port::NativeHandle handle) noexcept override;
        bool Finish(const Port::Outcome& outcome) noexcept override;
        /// Also one that waits for the addresses of a host.
        void Cancel(SocketState& socket) noexcept override;

        /// For a host whose addresses are not known yet: set before Start, once they are.
        AddressList Addresses;
        /// Linux: the queue of a Unix-domain listener is full, and nothing tells when there is room. For whoever tries again by the clock.
        bool TriesAgainWhenFull = false;
        /// The address that was tried last; there is one.
        [[nodiscard]] const Port::NativeAddress& Tried() const noexcept { return Addresses[_tried]; }

    protected:
        ~ConnectOperation() = default;

    private:
        Port::Outcome Connect(Port::NativeHandle handle) noexcept;

        std::size_t _next = 0;
        std::size_t _tried = 0;
        bool _attempting = false;
        bool _isCounted = false; ///< as an attempt that is under way
    };
}
