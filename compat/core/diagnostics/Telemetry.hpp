// What the counters count.
#pragma once
#include "compat/core/diagnostics/Observation.hpp"
#include "compat/core/sockets/SocketState.hpp"
#include <array>
#include <atomic>
#include <cstdint>

namespace System::Core
{
    /// Counts where Observation::IsCounting; each counter has a cache line of its own.
    class Telemetry
    {
    public:
        enum Counter
        {
            ConnectAttempts,
            OutgoingConnections,
            IncomingConnections,
            BytesReceived,
            BytesSent,
            DatagramsReceived,
            DatagramsSent,
            LookupsRequested,
            CurrentLookups,
            Size
        };

        static void Count(Counter counter, std::int64_t by = 1) noexcept
        {
            if (Observation::IsCounting()) [[unlikely]]
            {
                _values[counter].Number.fetch_add(by, std::memory_order_relaxed);
            }
        }
        [[nodiscard]] static std::int64_t Value(Counter counter) noexcept
        {
            return _values[counter].Number.load(std::memory_order_relaxed);
        }
        /// As .NET's counters are called.
        static const std::array<const char*, Size> Names;

        /// At the end of a transfer, in whatever style. What was only looked at does not count.
        template <class Op>
        static void Received(const Op& operation, const Port::Outcome& outcome) noexcept
        {
            if (Observation::IsCounting()) [[unlikely]]
            {
                if ((operation.Flags & Net::Sockets::SocketFlags::Peek) == Net::Sockets::SocketFlags::None)
                {
                    Transferred(*operation.Socket, outcome, BytesReceived, DatagramsReceived);
                }
            }
        }
        template <class Op>
        static void Sent(const Op& operation, const Port::Outcome& outcome) noexcept
        {
            if (Observation::IsCounting()) [[unlikely]]
            {
                Transferred(*operation.Socket, outcome, BytesSent, DatagramsSent);
            }
        }

        /// A question to the resolver, which stands for as long as this.
        class Lookup
        {
        public:
            Lookup() noexcept : _isCounted(Observation::IsCounting())
            {
                if (_isCounted)
                {
                    Count(LookupsRequested);
                    Count(CurrentLookups);
                }
            }
            Lookup(const Lookup&) = delete;
            Lookup& operator=(const Lookup&) = delete;
            ~Lookup()
            {
                if (_isCounted)
                {
                    _values[CurrentLookups].Number.fetch_sub(1, std::memory_order_relaxed);
                }
            }

        private:
            bool _isCounted;
        };

    private:
        static void Transferred(const SocketState& socket, const Port::Outcome& outcome, Counter bytes, Counter datagrams) noexcept
        {
            // A datagram that did not fit came all the same.
            if (outcome.Ok() || outcome.Value > 0)
            {
                Count(bytes, outcome.Value);
                Count(datagrams, socket.IsDatagram() ? 1 : 0);
            }
        }

        struct alignas(64) Cell
        {
            std::atomic<std::int64_t> Number{0};
        };
        static std::array<Cell, Size> _values;
    };
}
