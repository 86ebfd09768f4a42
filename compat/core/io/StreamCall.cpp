#include "compat/core/io/StreamCall.hpp"
#include <System/Object.hpp>
#include <unordered_map>

namespace System::Core
{
    namespace
    {
        struct Queues
        {
            std::mutex Mutex;
            std::unordered_map<const void*, std::weak_ptr<SerialQueue>> Map;
        };

        /// Never destroyed, for calls that are under way when the process ends.
        Queues& AllQueues()
        {
            static auto* const queues = new Queues;
            return *queues;
        }

        std::uint64_t NumberOf(const void* owner) noexcept
        {
            return static_cast<std::uint64_t>(reinterpret_cast<std::uintptr_t>(owner));
        }
    }

    std::shared_ptr<SerialQueue> SerialQueue::Of(const void* object)
    {
        Queues& queues = AllQueues();
        {
            const std::lock_guard lock(queues.Mutex);
            const auto entry = queues.Map.find(object);
            if (std::shared_ptr<SerialQueue> queue = entry == queues.Map.end() ? nullptr : entry->second.lock())
            {
                return queue;
            }
        }
        // Made without the lock, which its end takes as well. Another thread may have made one meanwhile.
        std::shared_ptr<SerialQueue> made(new SerialQueue,
                                          [object](SerialQueue* ended)
                                          {
                                              delete ended;
                                              Queues& all = AllQueues();
                                              const std::lock_guard guard(all.Mutex);
                                              const auto entry = all.Map.find(object);
                                              if (entry != all.Map.end() && entry->second.expired())
                                              {
                                                  all.Map.erase(entry);
                                              }
                                          });
        const std::lock_guard lock(queues.Mutex);
        std::weak_ptr<SerialQueue>& known = queues.Map[object];
        if (std::shared_ptr<SerialQueue> queue = known.lock())
        {
            return queue;
        }
        known = made;
        return made;
    }

    /// One piece of work on the pool.
    class SerialQueue::Turn final : public WorkItem
    {
    public:
        Turn(std::shared_ptr<SerialQueue> queue, std::function<void()> work) : _queue(std::move(queue)), _work(std::move(work)) {}
        void Run() noexcept override
        {
            const std::unique_ptr<Turn> self(this);
            _work();
            _work = nullptr; // what it holds may be the last of its kind; not under the next one's time
            _queue->Next();
        }

        Turn* Following = nullptr; ///< that waits behind this one

    private:
        std::shared_ptr<SerialQueue> _queue;
        std::function<void()> _work;
    };

    void SerialQueue::Add(std::function<void()> work)
    {
        Pool::Prepare();
        auto* const turn = new Turn(shared_from_this(), std::move(work));
        {
            const std::lock_guard lock(_mutex);
            if (_isRunning)
            {
                (_first != nullptr ? _last->Following : _first) = turn;
                _last = turn;
                return;
            }
            _isRunning = true;
        }
        Pool::Instance().Post(*turn);
    }

    void SerialQueue::Next() noexcept
    {
        Turn* turn = nullptr;
        {
            const std::lock_guard lock(_mutex);
            turn = _first;
            if (turn == nullptr)
            {
                _isRunning = false;
                return;
            }
            _first = turn->Following;
        }
        Pool::Instance().Post(*turn);
    }

    IAsyncResult StreamCall::Begin(const void* owner, Kind kind, const AsyncCallback& callback, const Object& state,
                                   std::function<int()> work)
    {
        auto* call = new StreamCall(NumberOf(owner), kind, callback, state);
        IAsyncResult result(Detail::Adopt, call);
        SerialQueue::Of(owner)->Add(
            [call, result, work = std::move(work)]
            {
                try
                {
                    call->_value = work();
                }
                catch (...)
                {
                    call->_failure = std::current_exception();
                }
                call->Hold();
                call->Publish(nullptr);
            });
        return result;
    }

    int StreamCall::End(const IAsyncResult& result, const void* owner, Kind kind, const char* method)
    {
        auto& call = static_cast<StreamCall&>(AsyncResult::End(result, NumberOf(owner), kind, method));
        if (call._failure)
        {
            std::rethrow_exception(std::exchange(call._failure, nullptr));
        }
        return call._value;
    }
}
