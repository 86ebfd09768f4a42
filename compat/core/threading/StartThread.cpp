#include "compat/core/threading/StartThread.hpp"
#include <algorithm>
#include <boost/thread/thread.hpp>
#include <exception>

namespace System::Core
{
    namespace
    {
        // Less than this and not even the thread's start fits.
        constexpr std::size_t LeastStack = 256 * 1024;

        boost::thread Make(void (*entry)(void*), void* argument, [[maybe_unused]] std::size_t stackBytes)
        {
            // Asks Boost and not the system: thread(attributes, f) does not compile with Boost's Windows threads (1.81).
#if defined(BOOST_THREAD_PLATFORM_PTHREAD)
            if (stackBytes != 0)
            {
                boost::thread::attributes attributes;
                attributes.set_stack_size(std::max(stackBytes, LeastStack));
                return boost::thread(attributes, [entry, argument] { entry(argument); });
            }
#endif
            return boost::thread([entry, argument] { entry(argument); });
        }
    }

    bool StartThread(void (*entry)(void*), void* argument, std::size_t stackBytes) noexcept
    {
        try
        {
            Make(entry, argument, stackBytes).detach();
            return true;
        }
        catch (const std::exception&)
        {
            return false;
        }
    }
}
