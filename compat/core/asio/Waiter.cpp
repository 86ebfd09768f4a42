#include "compat/core/asio/Waiter.hpp"
#include "compat/core/HandlerSpace.hpp"
#include <boost/asio/post.hpp>

namespace System::Core
{
    // One thread is inside at a time, which Asio is told by the concurrency hint.
    Waiter::Waiter() : _context(1), _work(_context.get_executor()) {}

    void Waiter::Wake() noexcept
    {
        boost::asio::post(_context, WithSpace([] {}, _wakeSpace, WakeSpace, _wakeSpaceUsed));
    }
}
