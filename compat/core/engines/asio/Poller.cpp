#include "compat/core/engines/asio/Poller.hpp"
#include "compat/core/engines/asio/HandlerAllocator.hpp"
#include <boost/asio/post.hpp>

namespace System::Core
{
    // One thread is inside at a time, which Asio is told by the concurrency hint.
    Poller::Poller() : _context(1), _work(_context.get_executor()) {}

    void Poller::Wake() noexcept
    {
        boost::asio::post(_context, WithSpace([] {}, _wakeSpace, WakeSpace, _wakeSpaceUsed));
    }
}
