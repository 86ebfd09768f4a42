// Looks names up on threads of its own, since the OS's resolver blocks.
#pragma once
#include "compat/core/threading/OnePerProcess.hpp"
#include "ports/Port.hpp"
#include <System/Array.hpp>
#include <System/Net/IPAddress.hpp>
#include <condition_variable>
#include <mutex>
#include <string>

namespace System::Core
{
    /// A lookup that owns all it needs; it runs once and ends its own life.
    class ResolverJob
    {
    public:
        virtual void LookUp() noexcept = 0;
        ResolverJob* Next = nullptr;

    protected:
        ~ResolverJob() = default;
    };

    /// Up to MaximumThreads lookups at once, so that a slow name does not hold up the others; threads end when idle. Lives as long as the
    /// process, as the pool does.
    class Resolver
    {
    public:
        static Resolver& Instance() { return OnePerProcess<Resolver>::Get(); }
        void Post(ResolverJob& job) noexcept;

        /// The addresses of a name, looked up by the calling thread. "" is this machine.
        static Array<Net::IPAddress> Addresses(const std::string& host, Net::Sockets::AddressFamily family, Port::Outcome& outcome);

        static constexpr int MaximumThreads = 64;

    private:
        friend class OnePerProcess<Resolver>;
        Resolver() = default;
        void LeaveToParent() noexcept {}
        void Work() noexcept;

        std::mutex _mutex; ///< guards all below
        std::condition_variable _posted;
        ResolverJob* _first = nullptr;
        ResolverJob* _last = nullptr;
        int _queued = 0;
        int _threads = 0;
        int _idle = 0;
    };
}
