#include "compat/core/net/Resolver.hpp"
#include "compat/core/net/EndPoints.hpp"
#include "compat/core/net/HostNames.hpp"
#include "compat/core/pool/Pool.hpp"
#include <chrono>
#include <exception>
#include <thread>

namespace System::Core
{
    void Resolver::Post(ResolverJob& job) noexcept
    {
        std::unique_lock lock(_mutex);
        job.Next = nullptr;
        (_last != nullptr ? _last->Next : _first) = &job;
        _last = &job;
        // A thread that was notified is idle until it has taken its job, so every job in the queue counts.
        if (++_queued <= _idle)
        {
            _posted.notify_one();
            return;
        }
        if (_threads == MaximumThreads)
        {
            return;
        }
        ++_threads;
        try
        {
            std::thread([this] { Work(); }).detach();
        }
        catch (const std::exception&)
        {
            if (--_threads == 0)
            {
                // No thread can be had: better slow than never.
                ResolverJob* own = _first;
                _first = _last = nullptr;
                _queued = 0;
                lock.unlock();
                while (own != nullptr)
                {
                    ResolverJob* next = own->Next;
                    own->LookUp();
                    own = next;
                }
            }
        }
    }

    void Resolver::Work() noexcept
    {
        std::unique_lock lock(_mutex);
        for (;;)
        {
            if (_first == nullptr)
            {
                ++_idle;
                const bool more = _posted.wait_for(lock, std::chrono::seconds(5), [this] { return _first != nullptr; });
                --_idle;
                if (!more)
                {
                    --_threads;
                    return;
                }
            }
            ResolverJob* job = _first;
            _first = job->Next;
            --_queued;
            if (_first == nullptr)
            {
                _last = nullptr;
            }
            lock.unlock();
            job->LookUp();
            lock.lock();
        }
    }

    Array<Net::IPAddress> Resolver::Addresses(const std::string& host, Net::Sockets::AddressFamily family, Port::Outcome& outcome)
    {
        Port::ResolvedHost found;
        outcome = HostNames::Resolve(host, family, found);
        return outcome.Ok() ? HostNames::ToAddresses(found) : nullptr;
    }
}
