// How a reactor waits where the port tells readiness by edges.
#pragma once
#include "compat/core/objects/LeakCheck.hpp"
#include "compat/core/pool/LightMutex.hpp"
#include "ports/Port.hpp"
#include <array>
#include <vector>

namespace System::Core
{
    class SocketState;

    /// The sockets that one reactor watches. At most one thread at a time is in Wait or Poll; the rest may be called by any.
    ///
    /// The OS hands back the address of a socket's state, which another thread may be destroying. So a state is forgotten, under the mutex,
    /// before it goes; and the waiting thread takes, under the same mutex, a reference of each state that was neither forgotten since
    /// the wait began nor is on its way out.
    class Poller
    {
    public:
        Poller();
        Poller(const Poller&) = delete;
        Poller& operator=(const Poller&) = delete;

        /// Waits for readiness, or for Wake, and handles it.
        void Wait() { Handle(-1); }
        /// Handles what is there, without waiting; false if there is nothing.
        bool Poll() { return Handle(0); }
        void Wake() noexcept { Port::WakeWatch(_watch); }

        Port::Outcome Watch(SocketState& socket, Port::NativeHandle handle) noexcept;
        /// Has the next edge told for what is ready already.
        Port::Outcome WatchAgain(SocketState& socket, Port::NativeHandle handle) noexcept
        {
            return Port::WatchAgain(_watch, handle, &socket);
        }
        void Forget(SocketState& socket, Port::NativeHandle handle) noexcept;

    private:
        bool Handle(int milliseconds);

        static constexpr std::size_t Batch = 128;

        Port::WatchSet _watch;
        std::array<Port::WatchEvent, Batch> _events; ///< the waiting thread's
        LightMutex _mutex;                           ///< guards what follows
        std::vector<const void*> _forgotten;
        [[no_unique_address]] LeakCheck::List<SocketState> _watched;
    };
}
