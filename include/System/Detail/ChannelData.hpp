// What stands behind Channel<T>, its reader and its writer.
#pragma once
#include <System/Delegate.hpp>
#include <System/Detail/ChannelWaiters.hpp>
#include <System/Threading/Channels/BoundedChannelFullMode.hpp>
#include <deque>

namespace System::Detail
{
    /// Items between those who write and those who read. Whoever must wait is a task in one of four queues. A task is taken out of its
    /// queue under the lock, and told when the lock is free again, since that may run a program's continuation.
    template <class T>
    class ChannelData final : public ObjectData
    {
        using Exceptions = std::exception_ptr;
        template <class R>
        using Answer = Threading::Tasks::ValueTask<R>;
        using Token = Threading::CancellationToken;

    public:
        static constexpr int Unbounded = -1;

        ChannelData(const TypeInfo& type, int capacity, Threading::Channels::BoundedChannelFullMode mode, Action<T> dropped, bool isCounted)
            : IsCounted(isCounted), _type(type), _capacity(capacity), _mode(mode), _dropped(std::move(dropped))
        {
        }
        const TypeInfo& GetType() const noexcept override { return _type; }
        [[nodiscard]] Threading::Tasks::Task<> Completion() const { return _completion.Task(); }
        [[nodiscard]] int Count() const
        {
            const std::lock_guard lock(_mutex);
            return static_cast<int>(_items.size());
        }

        bool TryRead(T& item)
        {
            Later later;
            std::optional<T> taken;
            {
                const std::lock_guard lock(_mutex);
                taken = Take(later);
            }
            item = taken.has_value() ? *std::move(taken) : DefaultOf<T>();
            later.Run();
            return taken.has_value();
        }
        bool TryPeek(T& item) const
        {
            std::optional<T> seen;
            {
                const std::lock_guard lock(_mutex);
                if (!_items.empty())
                {
                    seen = _items.front();
                }
            }
            const bool any = seen.has_value();
            item = any ? *std::move(seen) : DefaultOf<T>();
            return any;
        }
        Answer<T> Read(const Token& token)
        {
            if (token.IsCancellationRequested())
            {
                return Answer<T>(Threading::Tasks::Task<>::FromCanceled<T>(token));
            }
            Later later;
            std::shared_ptr<ChannelWaiter<T>> waiter;
            {
                std::unique_lock lock(_mutex);
                if (std::optional<T> taken = Take(later))
                {
                    lock.unlock();
                    later.Run();
                    return Answer<T>(*std::move(taken));
                }
                if (_isClosed)
                {
                    return ClosedChannel<T>(_error);
                }
                waiter = _readers.Add(std::make_shared<ChannelWaiter<T>>());
            }
            return Wait(_readers, waiter, token);
        }
        Answer<bool> WaitToRead(const Token& token)
        {
            if (token.IsCancellationRequested())
            {
                return Answer<bool>(Threading::Tasks::Task<>::FromCanceled<bool>(token));
            }
            std::shared_ptr<ChannelWaiter<bool>> waiter;
            {
                const std::lock_guard lock(_mutex);
                if (!_items.empty() || !_writers.IsEmpty())
                {
                    return Answer<bool>(true);
                }
                if (_isClosed)
                {
                    return NoMore();
                }
                waiter = _waitingReaders.Add(std::make_shared<ChannelWaiter<bool>>());
            }
            return Wait(_waitingReaders, waiter, token);
        }

        bool TryWrite(const T& item)
        {
            Later later;
            bool done = false;
            {
                const std::lock_guard lock(_mutex);
                done = !_isClosed && (Put(item, later) || Drop(item, later));
            }
            later.Run();
            return done;
        }
        Answer<void> Write(const T& item, const Token& token)
        {
            if (token.IsCancellationRequested())
            {
                return Answer<void>(Threading::Tasks::Task<>::FromCanceled(token));
            }
            Later later;
            std::shared_ptr<ChannelWaiter<void>> waiter;
            {
                std::unique_lock lock(_mutex);
                if (_isClosed)
                {
                    return ClosedChannel<void>(_error);
                }
                if (Put(item, later) || Drop(item, later))
                {
                    lock.unlock();
                    later.Run();
                    return Answer<void>();
                }
                auto writer = std::make_shared<Writer>(item);
                _writers.Add(writer);
                waiter = writer;
                // A channel that holds nothing has something to read now.
                Wake(_waitingReaders, later);
            }
            later.Run();
            return Wait(_writers, waiter, token);
        }
        Answer<bool> WaitToWrite(const Token& token)
        {
            if (token.IsCancellationRequested())
            {
                return Answer<bool>(Threading::Tasks::Task<>::FromCanceled<bool>(token));
            }
            std::shared_ptr<ChannelWaiter<bool>> waiter;
            {
                const std::lock_guard lock(_mutex);
                if (_isClosed)
                {
                    return NoMore();
                }
                if (HasRoom() || !_readers.IsEmpty() || _mode != Threading::Channels::BoundedChannelFullMode::Wait)
                {
                    return Answer<bool>(true);
                }
                waiter = _waitingWriters.Add(std::make_shared<ChannelWaiter<bool>>());
            }
            return Wait(_waitingWriters, waiter, token);
        }

        /// @return false if the channel is complete already
        bool TryComplete(const Exceptions& error)
        {
            Later later;
            {
                const std::lock_guard lock(_mutex);
                if (_isClosed)
                {
                    return false;
                }
                _isClosed = true;
                _error = error;
                Close(_readers, later);
                Close(_writers, later);
                End(_waitingReaders, later);
                End(_waitingWriters, later);
                EndIfEmpty(later);
            }
            later.Run();
            return true;
        }

        const bool IsCounted;

    private:
        /// What is to be done without the lock.
        class Later
        {
        public:
            template <class F>
            void Add(F work)
            {
                _work.push_back(std::move(work));
            }
            void Run()
            {
                for (const auto& work : _work)
                {
                    work();
                }
                _work.clear();
            }

        private:
            std::vector<std::function<void()>> _work;
        };

        struct Writer final : ChannelWaiter<void>
        {
            explicit Writer(T item) : Item(std::move(item)) {}
            T Item;
        };

        [[nodiscard]] bool HasRoom() const { return _capacity == Unbounded || static_cast<int>(_items.size()) < _capacity; }

        std::optional<T> Take(Later& later)
        {
            std::optional<T> taken;
            if (!_items.empty())
            {
                taken.emplace(std::move(_items.front()));
                _items.pop_front();
            }
            else if (_capacity != 0 || _writers.IsEmpty())
            {
                return taken;
            }
            if (const auto next = std::static_pointer_cast<Writer>(_writers.Take()))
            {
                if (taken.has_value())
                {
                    _items.push_back(std::move(next->Item));
                }
                else
                {
                    taken.emplace(std::move(next->Item));
                }
                later.Add([next] { next->Succeed(); });
            }
            else if (!_isClosed)
            {
                Wake(_waitingWriters, later);
            }
            EndIfEmpty(later);
            return taken;
        }
        /// Hands an item to who waits for one, or keeps it if there is room.
        bool Put(const T& item, Later& later)
        {
            if (const auto reader = _readers.Take())
            {
                later.Add([reader, item] { reader->Succeed(item); });
                return true;
            }
            if (!HasRoom())
            {
                return false;
            }
            _items.push_back(item);
            Wake(_waitingReaders, later);
            return true;
        }
        /// @return false if the channel waits instead
        bool Drop(const T& item, Later& later)
        {
            using Threading::Channels::BoundedChannelFullMode;
            if (_mode == BoundedChannelFullMode::Wait)
            {
                return false;
            }
            T lost = item;
            if (_mode != BoundedChannelFullMode::DropWrite && !_items.empty())
            {
                const bool isOldest = _mode == BoundedChannelFullMode::DropOldest;
                std::swap(lost, isOldest ? _items.front() : _items.back());
                if (isOldest)
                {
                    _items.pop_front();
                    _items.push_back(item);
                }
            }
            later.Add(
                [lost = std::move(lost), dropped = _dropped]
                {
                    if (dropped)
                    {
                        dropped(lost);
                    }
                });
            return true;
        }
        Answer<bool> NoMore() const { return _error ? Answer<bool>(FailedTaskOf<bool>(_error)) : Answer<bool>(false); }
        void EndIfEmpty(Later& later)
        {
            if (_isClosed && _items.empty() && !_hasEnded)
            {
                _hasEnded = true;
                later.Add([completion = _completion, error = _error] { EndChannel(completion, error); });
            }
        }
        template <class Queue>
        static void Wake(Queue& queue, Later& later)
        {
            while (const auto waiter = queue.Take())
            {
                later.Add([waiter] { waiter->Succeed(true); });
            }
        }
        template <class Queue>
        void Close(Queue& queue, Later& later)
        {
            while (const auto waiter = queue.Take())
            {
                later.Add([waiter, error = _error] { waiter->Close(error); });
            }
        }
        template <class Queue>
        void End(Queue& queue, Later& later)
        {
            while (const auto waiter = queue.Take())
            {
                later.Add([waiter, error = _error] { error ? waiter->Fail(error) : waiter->Succeed(false); });
            }
        }
        template <class R>
        Answer<R> Wait(ChannelWaiters<R>& queue, const std::shared_ptr<ChannelWaiter<R>>& waiter, const Token& token)
        {
            if (token.CanBeCanceled())
            {
                waiter->Watch(_mutex, token.Register(
                                          [channel = SharedHandle(*this), &queue, waiter, token, this]
                                          {
                                              {
                                                  const std::lock_guard lock(_mutex);
                                                  if (!queue.Remove(waiter))
                                                  {
                                                      return;
                                                  }
                                              }
                                              waiter->Source.TrySetCanceled(token);
                                          }));
            }
            return Answer<R>(waiter->Source.Task());
        }

        const TypeInfo& _type;
        const int _capacity;
        const Threading::Channels::BoundedChannelFullMode _mode;
        const Action<T> _dropped;
        const Threading::Tasks::TaskCompletionSource<> _completion;
        mutable std::mutex _mutex; ///< guards what follows
        std::deque<T> _items;
        ChannelWaiters<T> _readers;
        ChannelWaiters<bool> _waitingReaders;
        ChannelWaiters<void> _writers;
        ChannelWaiters<bool> _waitingWriters;
        std::exception_ptr _error; ///< what the channel was completed with
        bool _isClosed = false;
        bool _hasEnded = false;
    };
}
