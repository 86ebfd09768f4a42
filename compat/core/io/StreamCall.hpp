// Begin and End of a stream that has only calls that wait.
#pragma once
#include "compat/core/faces/AsyncResult.hpp"
#include <exception>
#include <functional>
#include <memory>
#include <mutex>

namespace System::Core
{
    /// Runs work on the pool, one after the other in the order in which it was given.
    class SerialQueue : public std::enable_shared_from_this<SerialQueue>
    {
    public:
        /// The queue of an object: what was begun on it and has not ended.
        static std::shared_ptr<SerialQueue> Of(const void* object);

        void Add(std::function<void()> work);

    private:
        class Turn;
        void Next() noexcept;

        std::mutex _mutex;
        Turn* _first = nullptr; ///< of those that wait
        Turn* _last = nullptr;
        bool _isRunning = false;
    };

    /// The result of a call that runs on the pool.
    class StreamCall final : public AsyncResult
    {
    public:
        enum Kind : int
        {
            Reading = 101,
            Writing,
            Other
        };

        /// Queues work that gives a number.
        static IAsyncResult Begin(const void* owner, Kind kind, const AsyncCallback& callback, const Object& state,
                                  std::function<int()> work);
        /// What the work gave or threw.
        static int End(const IAsyncResult& result, const void* owner, Kind kind, const char* method);

    private:
        using AsyncResult::AsyncResult;

        std::exception_ptr _failure;
        int _value = 0;
    };
}
