// The .NET structures ValueTask and ValueTask<T>.
#pragma once
#include <System/Detail/SharedHandle.hpp>
#include <System/Detail/Task.hpp>
#include <System/Detail/ValueTaskSource.hpp>
#include <System/Runtime/CompilerServices/TaskAwaiter.hpp>
#include <memory>

namespace System::Runtime::CompilerServices
{
    template <class T = void>
    class ValueTaskAwaiter;
    template <class T = void>
    class ConfiguredValueTaskAwaitable;
}

namespace System::Threading::Tasks::Sources
{
    template <class T = void>
    class IValueTaskSource;
}

namespace System::Detail
{
    /// A task that stands for a program's own operation; in <System/Threading/Tasks/Sources/IValueTaskSource.hpp>.
    template <class T>
    Threading::Tasks::Task<T> TaskOfSource(const std::shared_ptr<Threading::Tasks::Sources::IValueTaskSource<T>>& source, Int16 token);

    /// A value of any type, or nothing for void.
    struct NoValue
    {
    };
    template <class T>
    using ValueOrNone = std::conditional_t<std::is_void_v<T>, NoValue, std::optional<T>>;

    /// What a ValueTask is: a result, a task, or one use of a source.
    template <class T>
    class ValueTaskState
    {
    public:
        ValueTaskState() noexcept = default;
        explicit ValueTaskState(ValueOrNone<T> value) : _value(std::move(value)) {}
        explicit ValueTaskState(const Threading::Tasks::Task<T>& task) : _object(task), _isTask(true)
        {
            CheckNull(task == nullptr, "task");
        }
        ValueTaskState(TaskSourceOf<T>& source, UInt32 version) : _object(SharedHandle(source)), _version(version) {}

        [[nodiscard]] bool IsCompleted() const { return !_object || (_isTask ? Task().IsCompleted() : Source().IsCompleted(_version)); }
        [[nodiscard]] Threading::Tasks::TaskStatus Status() const
        {
            using Threading::Tasks::TaskStatus;
            if (!_object)
            {
                return TaskStatus::RanToCompletion;
            }
            if (_isTask)
            {
                return Task().GetStatus();
            }
            return Source().IsCompleted(_version) ? Source().Outcome() : TaskStatus::WaitingForActivation;
        }
        void Suspend(Resumption& resumption, std::coroutine_handle<> coroutine, CoroutineState* state)
        {
            if (_isTask)
            {
                SuspendFor(Task(), resumption, coroutine, state);
            }
            else
            {
                SuspendFor(Source(), _version, resumption, coroutine, state);
            }
        }
        /// Of one that is completed. Takes the result away from here.
        T GetResult()
        {
            if (!_object)
            {
                if constexpr (!std::is_void_v<T>)
                {
                    return _value ? std::move(*_value) : DefaultOf<T>();
                }
                else
                {
                    return;
                }
            }
            if (!_isTask)
            {
                return Source().GetResult(_version);
            }
            Task().Check();
            if constexpr (!std::is_void_v<T>)
            {
                return Task().Take();
            }
        }
        T WaitForResult()
        {
            if (!IsCompleted())
            {
                _isTask ? static_cast<void>(Task().Wait()) : WaitForSource(Source(), _version);
            }
            return GetResult();
        }
        [[nodiscard]] Threading::Tasks::Task<T> AsTask() const
        {
            if (_isTask)
            {
                return Threading::Tasks::Task<T>(Adopt, Share());
            }
            if (_object)
            {
                return AwaitSource(*this);
            }
            if constexpr (std::is_void_v<T>)
            {
                return Threading::Tasks::Task<void>::CompletedTask();
            }
            else
            {
                return CompletedTaskOf<T>(_value ? *_value : DefaultOf<T>());
            }
        }
        [[nodiscard]] TaskObject* Completion() const noexcept { return _isTask ? &Task() : nullptr; }
        [[nodiscard]] bool IsSource() const noexcept { return _object && !_isTask; }
        bool operator==(const ValueTaskState& other) const
        {
            if (_object || other._object)
            {
                return _object == other._object && _version == other._version;
            }
            if constexpr (std::equality_comparable<T>)
            {
                return _value == other._value;
            }
            else
            {
                return true;
            }
        }

    private:
        [[nodiscard]] TaskBehind<T>& Task() const noexcept { return static_cast<TaskBehind<T>&>(*_object.Data()); }
        [[nodiscard]] TaskSourceOf<T>& Source() const noexcept { return static_cast<TaskSourceOf<T>&>(*_object.Data()); }
        [[nodiscard]] ObjectData* Share() const noexcept
        {
            _object.Data()->AddReference();
            return _object.Data();
        }
        static Threading::Tasks::Task<T> AwaitSource(ValueTaskState state);

        Handle _object;
        [[no_unique_address]] ValueOrNone<T> _value;
        UInt32 _version = 0;
        bool _isTask = false;
    };

    /// Returns when the source has completed.
    SYSTEMNET_API void WaitForSource(TaskSource& source, UInt32 version);

    /// Holds the value task itself, for the reasons given at TaskAwait.
    template <class T>
    class ValueTaskAwait final : public Resumption
    {
    public:
        explicit ValueTaskAwait(ValueTaskState<T> state) : _state(std::move(state)) {}

        [[nodiscard]] bool await_ready() const { return _state.IsCompleted(); }
        template <class Promise>
        void await_suspend(std::coroutine_handle<Promise> coroutine)
        {
            _state.Suspend(*this, coroutine, StateOf(coroutine));
        }
        T await_resume() { return _state.GetResult(); }

    private:
        ValueTaskState<T> _state;
    };

    template <class T>
    Threading::Tasks::Task<T> ValueTaskState<T>::AwaitSource(ValueTaskState state)
    {
        co_return co_await ValueTaskAwait<T>(std::move(state));
    }

    /// What both forms of ValueTask have.
    template <class T>
    class ValueTaskMembers
    {
    public:
        [[nodiscard]] bool IsCompleted() const { return _state.IsCompleted(); }
        [[nodiscard]] bool IsCompletedSuccessfully() const { return _state.Status() == Threading::Tasks::TaskStatus::RanToCompletion; }
        [[nodiscard]] bool IsFaulted() const { return _state.Status() == Threading::Tasks::TaskStatus::Faulted; }
        [[nodiscard]] bool IsCanceled() const { return _state.Status() == Threading::Tasks::TaskStatus::Canceled; }
        /// This as a task, which may be kept and awaited more than once.
        [[nodiscard]] Threading::Tasks::Task<T> AsTask() const { return _state.AsTask(); }

        [[nodiscard]] ValueTaskAwait<T> operator co_await() const& { return ValueTaskAwait<T>(_state); }
        [[nodiscard]] ValueTaskAwait<T> operator co_await() && { return ValueTaskAwait<T>(std::move(_state)); }
        [[nodiscard]] Runtime::CompilerServices::ValueTaskAwaiter<T> GetAwaiter() const
        {
            return Runtime::CompilerServices::ValueTaskAwaiter<T>(_state);
        }
        /// @param continueOnCapturedContext without effect: there is none
        [[nodiscard]] Runtime::CompilerServices::ConfiguredValueTaskAwaitable<T> ConfigureAwait(bool continueOnCapturedContext) const&
        {
            (void)continueOnCapturedContext;
            return Runtime::CompilerServices::ConfiguredValueTaskAwaitable<T>(_state);
        }
        [[nodiscard]] Runtime::CompilerServices::ConfiguredValueTaskAwaitable<T> ConfigureAwait(bool continueOnCapturedContext) &&
        {
            (void)continueOnCapturedContext;
            return Runtime::CompilerServices::ConfiguredValueTaskAwaitable<T>(std::move(_state));
        }
        [[nodiscard]] bool Equals(const ValueTaskMembers& other) const { return _state == other._state; }
        friend bool operator==(const ValueTaskMembers& left, const ValueTaskMembers& right) { return left._state == right._state; }

        /// For the library.
        [[nodiscard]] TaskObject* SystemnetCompletion() const noexcept { return _state.Completion(); }

    protected:
        ValueTaskMembers() noexcept = default;
        explicit ValueTaskMembers(ValueTaskState<T> state) : _state(std::move(state)) {}

        ValueTaskState<T> _state;
    };
}

namespace System::Threading::Tasks
{
    /// A result that is there already, or a task, or an operation that is used again after it was awaited: so it is awaited once. Also a
    /// coroutine's return type.
    /// Follows api/system.threading.tasks.valuetask-1.
    template <class T>
    class ValueTask : public Detail::ValueTaskMembers<T>
    {
        using Members = Detail::ValueTaskMembers<T>;

    public:
        using promise_type = Detail::TaskPromise<T, ValueTask>;
        using SystemnetCoroutine = Detail::TaskCoroutine<ValueTask>;

        /// Completed, with a default result.
        ValueTask() noexcept = default;
        explicit ValueTask(T result) : Members(Detail::ValueTaskState<T>(std::optional<T>(std::move(result)))) {}
        /// @throws ArgumentNullException task is null
        explicit ValueTask(const Task<T>& task) : Members(Detail::ValueTaskState<T>(task)) {}
        /// One use of a program's own operation, which the token names. (Its outcome is taken when it is there.)
        /// @throws ArgumentNullException source is null
        template <class S>
            requires(std::convertible_to<std::shared_ptr<S>, std::shared_ptr<Sources::IValueTaskSource<T>>>)
        ValueTask(const std::shared_ptr<S>& source, Int16 token) : ValueTask(Detail::TaskOfSource<T>(source, token))
        {
        }
        /// For the library.
        ValueTask(Detail::TaskSourceOf<T>& source, UInt32 version) : Members(Detail::ValueTaskState<T>(source, version)) {}
        const ValueTask* operator->() const noexcept { return this; }

        /// Waits, and gives the result.
        /// @throws whatever the operation has failed with, itself
        [[nodiscard]] T Result() const { return Detail::ValueTaskState<T>(this->_state).WaitForResult(); }
        /// One that may be awaited more than once.
        [[nodiscard]] ValueTask Preserve() const { return this->_state.IsSource() ? ValueTask(this->AsTask()) : *this; }
        String ToString() const;
    };

    /// As ValueTask<T>, without a result.
    /// Follows api/system.threading.tasks.valuetask.
    template <>
    class ValueTask<void> : public Detail::ValueTaskMembers<void>
    {
        using Members = Detail::ValueTaskMembers<void>;

    public:
        using promise_type = Detail::TaskPromise<void, ValueTask>;
        using SystemnetCoroutine = Detail::TaskCoroutine<ValueTask>;

        /// Completed.
        ValueTask() noexcept = default;
        explicit ValueTask(const Task<void>& task) : Members(Detail::ValueTaskState<void>(task)) {}
        template <class S>
            requires(std::convertible_to<std::shared_ptr<S>, std::shared_ptr<Sources::IValueTaskSource<void>>>)
        ValueTask(const std::shared_ptr<S>& source, Int16 token) : ValueTask(Detail::TaskOfSource<void>(source, token))
        {
        }
        ValueTask(Detail::TaskSourceOf<void>& source, UInt32 version) : Members(Detail::ValueTaskState<void>(source, version)) {}
        const ValueTask* operator->() const noexcept { return this; }

        [[nodiscard]] static ValueTask CompletedTask() noexcept { return {}; }
        template <class T>
        [[nodiscard]] static ValueTask<T> FromResult(T result)
        {
            return ValueTask<T>(std::move(result));
        }
        template <class T = void, class E>
        [[nodiscard]] static ValueTask<T> FromException(const E& exception)
        {
            return ValueTask<T>(Task<void>::FromException<T>(exception));
        }
        template <class T = void>
        [[nodiscard]] static ValueTask<T> FromCanceled(const CancellationToken& cancellationToken)
        {
            return ValueTask<T>(Task<void>::FromCanceled<T>(cancellationToken));
        }

        [[nodiscard]] ValueTask Preserve() const { return _state.IsSource() ? ValueTask(AsTask()) : *this; }
    };

    template <class T>
    String ValueTask<T>::ToString() const
    {
        if (this->IsCompletedSuccessfully() && !this->_state.IsSource())
        {
            return Object(Result()) == nullptr ? String("") : String::Concat(Result());
        }
        return String::Empty;
    }
}

namespace System::Runtime::CompilerServices
{
    /// What await asks of a ValueTask.
    /// Follows api/system.runtime.compilerservices.valuetaskawaiter and api/system.runtime.compilerservices.valuetaskawaiter-1.
    template <class T>
    class ValueTaskAwaiter
    {
    public:
        explicit ValueTaskAwaiter(Detail::ValueTaskState<T> state) : _state(std::move(state)) {}
        const ValueTaskAwaiter* operator->() const noexcept { return this; }

        [[nodiscard]] bool IsCompleted() const { return _state.IsCompleted(); }
        /// Waits, and gives the result.
        T GetResult() const { return Detail::ValueTaskState<T>(_state).WaitForResult(); }
        void OnCompleted(const Action<>& continuation) const { Detail::CallWhenCompleted(_state.AsTask().Completion(), continuation); }
        void UnsafeOnCompleted(const Action<>& continuation) const { OnCompleted(continuation); }

    private:
        Detail::ValueTaskState<T> _state;
    };

    /// What ConfigureAwait makes of a ValueTask.
    /// Follows api/system.runtime.compilerservices.configuredvaluetaskawaitable and
    /// api/system.runtime.compilerservices.configuredvaluetaskawaitable-1.
    template <class T>
    class ConfiguredValueTaskAwaitable
    {
    public:
        explicit ConfiguredValueTaskAwaitable(Detail::ValueTaskState<T> state) : _state(std::move(state)) {}
        const ConfiguredValueTaskAwaitable* operator->() const noexcept { return this; }

        [[nodiscard]] ValueTaskAwaiter<T> GetAwaiter() const { return ValueTaskAwaiter<T>(_state); }
        [[nodiscard]] Detail::ValueTaskAwait<T> operator co_await() const& { return Detail::ValueTaskAwait<T>(_state); }
        [[nodiscard]] Detail::ValueTaskAwait<T> operator co_await() && { return Detail::ValueTaskAwait<T>(std::move(_state)); }

    private:
        Detail::ValueTaskState<T> _state;
    };
}
