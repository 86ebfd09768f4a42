// How a reactor waits where Boost.Asio does the waiting.
#pragma once
#include <atomic>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <cstddef>

namespace System::Core
{
    /// One io_context. At most one thread at a time is in Wait or Poll; Wake may be called by any.
    class Poller
    {
    public:
        Poller();
        Poller(const Poller&) = delete;
        Poller& operator=(const Poller&) = delete;

        /// Waits for readiness or completion, or for Wake, and handles it.
        void Wait() { _context.run_one(); }
        /// Handles what is there, without waiting; false if there is nothing.
        bool Poll() { return _context.poll() != 0; }
        void Wake() noexcept;
        /// Nothing: a child that never uses the context leaves the parent's alone.
        void LeaveToParent() noexcept {}

        [[nodiscard]] boost::asio::io_context& Context() noexcept { return _context; }

    private:
        static constexpr std::size_t WakeSpace = 256;

        boost::asio::io_context _context;
        boost::asio::executor_work_guard<boost::asio::io_context::executor_type> _work;
        std::atomic<bool> _wakeSpaceUsed{false};
        alignas(std::max_align_t) unsigned char _wakeSpace[WakeSpace];
    };
}
