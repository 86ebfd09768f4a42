// What becomes of sockets in a forked child.
#include "compat/core/sockets/SocketState.hpp"
#include "compat/core/objects/Immortal.hpp"
#include <new>

namespace System::Core
{
    namespace
    {
        /// Every socket of the process; never destroyed. The mutex comes before a socket's.
        struct AllSockets
        {
            std::mutex Mutex;
            SocketState* First = nullptr;
        };
        AllSockets& All() noexcept
        {
            static Immortal<AllSockets> all;
            return *all;
        }
    }

    void SocketState::Enlist() noexcept
    {
        AllSockets& all = All();
        const std::lock_guard lock(all.Mutex);
        _nextSocket = all.First;
        if (_nextSocket != nullptr)
        {
            _nextSocket->_previousSocket = this;
        }
        all.First = this;
    }

    void SocketState::Delist() noexcept
    {
        AllSockets& all = All();
        const std::lock_guard lock(all.Mutex);
        (_previousSocket != nullptr ? _previousSocket->_nextSocket : all.First) = _nextSocket;
        if (_nextSocket != nullptr)
        {
            _nextSocket->_previousSocket = _previousSocket;
        }
    }

    // The parent's threads, which may be anywhere in here, do not exist in the child. So its locks are made anew, its threads are not
    // inside any more, and its pending operations stay behind: the child forgets them without completing or destroying them.
    void SocketState::BecomeChilds() noexcept
    {
        ::new (&Mutex) Core::Mutex;
        ::new (&_queues) OperationQueues;
        ::new (&Tasks) KeptTasks;
        _dependents = nullptr;
        _reactor.store(nullptr, std::memory_order_relaxed);
        _isShared = true;
        Unset(Connecting | InConnect);
        const bool closed = IsClosed();
        _uses.store(closed ? ClosedBit | ReleasedBit : 1, std::memory_order_relaxed);
        if (closed)
        {
            CloseNative();
        }
    }

    namespace
    {
        [[maybe_unused]] const bool hooked = []
        {
            (void)All();
            Port::AtFork([]() noexcept { All().Mutex.lock(); }, []() noexcept { All().Mutex.unlock(); }, &SocketState::LeaveToParent);
            return true;
        }();
    }

    void SocketState::LeaveToParent() noexcept
    {
        AllSockets& all = All();
        for (SocketState* socket = all.First; socket != nullptr; socket = socket->_nextSocket)
        {
            socket->BecomeChilds();
        }
        all.Mutex.unlock();
    }
}
