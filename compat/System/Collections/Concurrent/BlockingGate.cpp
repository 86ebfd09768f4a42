// Who waits in a BlockingCollection.
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Collections/Concurrent/BlockingCollection.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/Threading/CancellationTokenRegistration.hpp>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace System::Detail
{
    class BlockingGate::State
    {
    public:
        State(int bound, int count) : Bound(bound), Ready(count), Used(count) {}

        void CheckDisposed() const
        {
            if (Disposed)
            {
                throw ObjectDisposedException("System.Collections.Concurrent.BlockingCollection`1");
            }
        }

        const int Bound;
        mutable std::mutex Mutex; ///< guards the rest
        std::condition_variable Changed;
        int Ready;      ///< elements that nobody has been granted
        int Used;       ///< places that hold an element or are granted for one, or whose element is being taken
        int Adding = 0; ///< granted, not yet added
        bool Completed = false;
        bool Disposed = false;
    };

    namespace
    {
        template <class State, class Test>
        BlockingGate::Entry WaitFor(State& state, std::unique_lock<std::mutex>& lock, int millisecondsTimeout,
                                    const Threading::CancellationToken& token, Test test)
        {
            using Clock = std::chrono::steady_clock;
            token.ThrowIfCancellationRequested();
            std::optional<BlockingGate::Entry> entry = test();
            if (entry.has_value() || millisecondsTimeout == 0)
            {
                return entry.value_or(BlockingGate::Entry::TimedOut);
            }
            // A callback that runs at once, or that is waited for when it is taken back, needs the lock.
            lock.unlock();
            const Threading::CancellationTokenRegistration registration = token.Register(
                [&state]
                {
                    {
                        const std::lock_guard guard(state.Mutex);
                    }
                    state.Changed.notify_all();
                });
            struct Unregistering
            {
                const Threading::CancellationTokenRegistration& Registration;
                std::unique_lock<std::mutex>& Lock;
                ~Unregistering()
                {
                    if (Lock.owns_lock())
                    {
                        Lock.unlock();
                    }
                    Registration.Dispose();
                    Lock.lock();
                }
            };
            const Unregistering unregistering{registration, lock};
            lock.lock();
            const auto end = Clock::now() + std::chrono::milliseconds(millisecondsTimeout);
            for (;;)
            {
                entry = test();
                if (entry.has_value())
                {
                    return *entry;
                }
                token.ThrowIfCancellationRequested();
                if (millisecondsTimeout < 0)
                {
                    state.Changed.wait(lock);
                }
                else if (Clock::now() >= end)
                {
                    return BlockingGate::Entry::TimedOut;
                }
                else
                {
                    state.Changed.wait_until(lock, end);
                }
            }
        }
    }

    BlockingGate::BlockingGate(int bound, int count) : _state(new State(bound, count)) {}

    BlockingGate::~BlockingGate()
    {
        delete _state;
    }

    BlockingGate::Entry BlockingGate::WaitToAdd(int millisecondsTimeout, const Threading::CancellationToken& token)
    {
        std::unique_lock lock(_state->Mutex);
        return WaitFor(*_state, lock, millisecondsTimeout, token,
                       [this]() -> std::optional<Entry>
                       {
                           _state->CheckDisposed();
                           if (_state->Completed)
                           {
                               return Entry::Ended;
                           }
                           if (_state->Bound != -1 && _state->Used >= _state->Bound)
                           {
                               return std::nullopt;
                           }
                           ++_state->Used;
                           ++_state->Adding;
                           return Entry::Granted;
                       });
    }

    BlockingGate::Entry BlockingGate::WaitToTake(int millisecondsTimeout, const Threading::CancellationToken& token)
    {
        std::unique_lock lock(_state->Mutex);
        return WaitFor(*_state, lock, millisecondsTimeout, token,
                       [this]() -> std::optional<Entry>
                       {
                           _state->CheckDisposed();
                           if (_state->Ready != 0)
                           {
                               --_state->Ready;
                               return Entry::Granted;
                           }
                           return _state->Completed && _state->Adding == 0 ? std::optional(Entry::Ended) : std::nullopt;
                       });
    }

    void BlockingGate::Added(bool done)
    {
        {
            const std::lock_guard guard(_state->Mutex);
            --_state->Adding;
            _state->Ready += done ? 1 : 0;
            _state->Used -= done ? 0 : 1;
        }
        _state->Changed.notify_all();
    }

    void BlockingGate::Taken()
    {
        {
            const std::lock_guard guard(_state->Mutex);
            --_state->Used;
        }
        _state->Changed.notify_all();
    }

    void BlockingGate::CompleteAdding()
    {
        {
            const std::lock_guard guard(_state->Mutex);
            _state->CheckDisposed();
            _state->Completed = true;
        }
        _state->Changed.notify_all();
    }

    void BlockingGate::Dispose()
    {
        {
            const std::lock_guard guard(_state->Mutex);
            _state->Disposed = true;
        }
        _state->Changed.notify_all();
    }

    void BlockingGate::CheckDisposed() const
    {
        const std::lock_guard guard(_state->Mutex);
        _state->CheckDisposed();
    }

    bool BlockingGate::IsAddingCompleted() const
    {
        const std::lock_guard guard(_state->Mutex);
        _state->CheckDisposed();
        return _state->Completed;
    }

    bool BlockingGate::IsCompleted() const
    {
        const std::lock_guard guard(_state->Mutex);
        _state->CheckDisposed();
        return _state->Completed && _state->Adding == 0 && _state->Ready == 0;
    }

    int BlockingGate::Bound() const noexcept
    {
        return _state->Bound;
    }

    int BlockingTimeout(TimeSpan timeout)
    {
        const double milliseconds = timeout.TotalMilliseconds();
        if (milliseconds < -1 || milliseconds > 2147483647.0)
        {
            ThrowArgumentOutOfRange("timeout", "The specified timeout must represent a value between -1 and 2147483647, inclusive.");
        }
        return static_cast<int>(milliseconds);
    }

    void CheckBlockingTimeout(int millisecondsTimeout)
    {
        if (millisecondsTimeout < -1)
        {
            throw ArgumentOutOfRangeException("millisecondsTimeout", millisecondsTimeout,
                                              "The specified timeout must represent a value between -1 and 2147483647, inclusive.");
        }
    }

    void ThrowAddingCompleted()
    {
        ThrowInvalidOperation("The collection has been marked as complete with regards to additions.");
    }

    void ThrowTakingCompleted()
    {
        ThrowInvalidOperation("The collection argument is empty and has been marked as complete with regards to additions.");
    }

    void ThrowBound(int boundedCapacity)
    {
        throw ArgumentOutOfRangeException(
            "boundedCapacity", boundedCapacity,
            String::Concat("boundedCapacity ('", boundedCapacity, "') must be a non-negative and non-zero value."));
    }
}
