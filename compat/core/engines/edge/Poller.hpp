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
        ~Poller() { Port::CloseWatch(_watch); }

        /// Waits for readiness, or for Wake, and handles it.
        void Wait() { Handle(-1); }
        /// Handles what is there, without waiting; false if there is nothing.
        bool Poll() { return Handle(0); }
        void Wake() noexcept { Port::WakeWatch(_watch); }

        /// @throws OutOfMemoryException
        Port::Outcome Watch(SocketState& socket, Port::NativeHandle handle);
        /// Has the next edge told for what is ready already.
        Port::Outcome WatchAgain(SocketState& socket, Port::NativeHandle handle) noexcept
        {
            return Port::WatchAgain(_watch, handle, &socket);
        }
        void Forget(SocketState& socket, Port::NativeHandle handle) noexcept;
        /// In a forked child: closes its descriptors of the set, which is the parent's. No other member may be called afterwards.
        void LeaveToParent() noexcept { Port::CloseWatch(_watch); }

    private:
        bool Handle(int milliseconds);

        static constexpr std::size_t Batch = 128;

        Port::WatchSet _watch;
        std::array<Port::WatchEvent, Batch> _events; ///< the waiting thread's
        LightMutex _mutex;
        std::size_t _watchedCount SYSTEMNET_CHECKED(guarded_by(_mutex)) = 0;
        std::vector<const void*> _forgotten SYSTEMNET_CHECKED(guarded_by(_mutex));
        [[no_unique_address]] LeakCheck::List<SocketState> _watched SYSTEMNET_CHECKED(guarded_by(_mutex));
    };
}
