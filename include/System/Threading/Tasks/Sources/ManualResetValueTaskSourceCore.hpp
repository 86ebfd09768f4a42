// The .NET structure ManualResetValueTaskSourceCore<T>.
#pragma once
#include <System/OperationCanceledException.hpp>
#include <System/Threading/Tasks/Sources/IValueTaskSource.hpp>
#include <System/Threading/ThreadPool.hpp>
#include <exception>
#include <mutex>
#include <optional>
#include <utility>

namespace System::Threading::Tasks::Sources
{
    /// What most implementations of IValueTaskSource are made of: an outcome that is set by hand, and a version that counts its uses. A
    /// field of the program's class. Any thread may set the outcome; who waits is called on the pool. Follows
    /// api/system.threading.tasks.sources.manualresetvaluetasksourcecore-1.
    template <class T>
    class ManualResetValueTaskSourceCore
    {
    public:
        ManualResetValueTaskSourceCore() = default;
        ManualResetValueTaskSourceCore(const ManualResetValueTaskSourceCore&) = delete;
        ManualResetValueTaskSourceCore& operator=(const ManualResetValueTaskSourceCore&) = delete;

        /// Without effect: continuations are never called by who sets the outcome.
        [[nodiscard]] bool RunContinuationsAsynchronously() const { return _runsAsynchronously; }
        void RunContinuationsAsynchronously(bool value) { _runsAsynchronously = value; }
        /// The token of the present use.
        [[nodiscard]] Int16 Version() const
        {
            const std::lock_guard lock(_mutex);
            return _version;
        }

        /// Begins the next use.
        void Reset()
        {
            const std::lock_guard lock(_mutex);
            _version = static_cast<Int16>(static_cast<UInt16>(_version) + 1);
            _result.reset();
            _error = nullptr;
            _isCompleted = false;
            _isAwaited = false;
            _continuation = nullptr;
            _state = nullptr;
        }
        /// @throws InvalidOperationException there is an outcome already
        void SetResult(T result)
        {
            Complete([&] { _result = std::move(result); });
        }
        /// @param error any exception, the program's own too
        /// @throws InvalidOperationException there is an outcome already
        template <class E>
        void SetException(const E& error)
        {
            Complete([&] { _error = System::Detail::ErrorOf(error); });
        }

        /// @throws InvalidOperationException the token is that of another use
        [[nodiscard]] ValueTaskSourceStatus GetStatus(Int16 token) const
        {
            const std::lock_guard lock(_mutex);
            Check(token);
            if (!_isCompleted)
            {
                return ValueTaskSourceStatus::Pending;
            }
            if (!_error)
            {
                return ValueTaskSourceStatus::Succeeded;
            }
            try
            {
                std::rethrow_exception(_error);
            }
            catch (const OperationCanceledException&)
            {
                return ValueTaskSourceStatus::Canceled;
            }
            catch (...)
            {
                return ValueTaskSourceStatus::Faulted;
            }
        }
        /// @throws InvalidOperationException there is no outcome yet, or the token is that of another use
        T GetResult(Int16 token)
        {
            const std::lock_guard lock(_mutex);
            Check(token);
            if (!_isCompleted)
            {
                System::Detail::ThrowInvalidOperation("Operation is not valid due to the current state of the object.");
            }
            if (_error)
            {
                std::rethrow_exception(_error);
            }
            return *_result;
        }
        /// @throws InvalidOperationException somebody waits already, or the token is that of another use
        void OnCompleted(const Action<Object>& continuation, const Object& state, Int16 token, ValueTaskSourceOnCompletedFlags flags)
        {
            (void)flags;
            System::Detail::CheckNull(continuation == nullptr, "continuation");
            const std::lock_guard lock(_mutex);
            Check(token);
            if (_isAwaited)
            {
                System::Detail::ThrowInvalidOperation("Operation is not valid due to the current state of the object.");
            }
            _isAwaited = true;
            _continuation = continuation;
            _state = state;
            if (_isCompleted)
            {
                Post();
            }
        }

    private:
        void Check(Int16 token) const
        {
            if (token != _version)
            {
                System::Detail::ThrowInvalidOperation("Operation is not valid due to the current state of the object.");
            }
        }
        template <class Set>
        void Complete(const Set& set)
        {
            const std::lock_guard lock(_mutex);
            if (_isCompleted)
            {
                System::Detail::ThrowInvalidOperation("Operation is not valid due to the current state of the object.");
            }
            set();
            _isCompleted = true;
            if (_continuation)
            {
                Post();
            }
        }
        void Post()
        {
            // Not kept here: it may hold the object that this is a part of.
            ThreadPool::QueueUserWorkItem([continuation = std::exchange(_continuation, nullptr)](Object state) { continuation(state); },
                                          std::exchange(_state, nullptr));
        }

        mutable std::mutex _mutex; ///< guards what follows
        Int16 _version = 0;
        bool _isCompleted = false;
        bool _isAwaited = false;
        std::optional<T> _result;
        std::exception_ptr _error;
        Action<Object> _continuation;
        Object _state;
        bool _runsAsynchronously = false;
    };
}
