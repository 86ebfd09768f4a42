// Tasks that run a function.
#pragma once
#include <System/Detail/Task.hpp>
#include <System/Threading/Tasks/TaskCreationOptions.hpp>

namespace System::Detail
{
    /// What a task's function is run by: on the pool, on a thread of its own, or here. It is a base of the task itself and holds a reference
    /// of it from Start on until the function has ended.
    class SYSTEMNET_API TaskWork : public Continuation
    {
    public:
        using Options = Threading::Tasks::TaskCreationOptions;

        /// @throws InvalidOperationException it was started before
        void Start();
        void RunSynchronously();
        void Run() noexcept final;

        /// The number of the task whose function the calling thread is in; 0 for none.
        static int CurrentId() noexcept;

    protected:
        /// A token that is cancelled already cancels the task at once.
        TaskWork(TaskObject& task, const Threading::CancellationToken& token, Options options);
        ~TaskWork();

        /// For continuations: their antecedent has ended, or never will.
        void Completed(bool) noexcept override {}
        void Abandoned() noexcept override {}
        /// From now on the token cancels the task, until its function begins.
        void WatchToken();
        /// Goes to the pool or to a thread of its own. The reference that the run needs is there.
        void Launch() noexcept;
        /// Runs the function here.
        void Execute(bool free) noexcept;
        /// Ends the task without running the function, unless it has begun.
        void GiveUp(bool free) noexcept;

    private:
        class Cancellation;

        /// Runs the function and stores its result; what it throws becomes the outcome.
        /// @return false if another task will bring the outcome
        virtual bool Invoke() = 0;
        /// The function is not needed any more.
        virtual void Clear() noexcept = 0;
        static void Enter(void* work) noexcept;

        TaskObject& _task;
        Threading::CancellationToken _token;
        Cancellation* _cancellation = nullptr;
        ObjectData* _context = nullptr;
        Options _options;
    };

    /// What a task's function was given: nothing or a state object.
    template <class F>
    struct FunctionResult
    {
        using Type = std::invoke_result_t<F&, Object>;
    };
    template <std::invocable F>
    struct FunctionResult<F>
    {
        using Type = std::invoke_result_t<F&>;
    };

    /// The task of a function. `R` is what the task gives, which the function's result converts to. `Base` says when it is run.
    template <class R, class F, class Base = TaskWork>
    class FunctionTask : public TaskResult<R>, public Base
    {
    public:
        template <class... Args>
        FunctionTask(TaskObject::Status initial, F function, const Object& state, const Threading::CancellationToken& token, Args&... more)
            : TaskResult<R>(initial), Base(*this, token, more...), _function(std::move(function))
        {
            this->SetState(state);
        }
        TaskWork* Work() noexcept override { return this; }

    private:
        decltype(auto) Call()
        {
            if constexpr (std::invocable<F&>)
            {
                return (*_function)();
            }
            else
            {
                return (*_function)(this->AsyncState());
            }
        }
        bool Invoke() override
        {
            if constexpr (IsTask<decltype(Call())>)
            {
                auto task = Call();
                Keep(task);
                if constexpr (!std::is_void_v<R>)
                {
                    this->Store(std::move(task));
                }
            }
            else if constexpr (std::is_void_v<R>)
            {
                static_cast<void>(Call());
            }
            else
            {
                this->Store(Call());
            }
            return true;
        }
        // A coroutine uses the closure, which goes with this object.
        void Keep(const Threading::Tasks::Task<void>& task)
        {
            _isKept = task != nullptr && !task.IsCompleted();
            if (_isKept)
            {
                KeepUntilEnd(task.Completion(), *this);
            }
        }
        void Clear() noexcept override
        {
            if (!_isKept)
            {
                _function.reset();
            }
        }

        std::optional<F> _function;
        bool _isKept = false;
    };

    /// The task of a function that gives a task, for which it stands.
    template <class R, class F>
    class UnwrappingTask final : public TaskResult<R>, public TaskWork
    {
    public:
        UnwrappingTask(F function, const Threading::CancellationToken& token)
            : TaskResult<R>(TaskObject::Status::Created), TaskWork(*this, token, Options::None), _function(std::move(function))
        {
        }

    private:
        bool Invoke() override
        {
            try
            {
                _inner = (*_function)();
            }
            catch (...)
            {
                // As if a coroutine had thrown it.
                this->SetCaught();
                return true;
            }
            if (_inner == nullptr)
            {
                this->SetCanceled();
                return true;
            }
            this->AddReference();
            this->SetStatus(TaskObject::Status::WaitingForActivation);
            if (_inner.Completion().Add(*this))
            {
                return false;
            }
            this->ReleaseReference();
            this->SetOutcomeOf(_inner.Completion());
            return true;
        }
        void Clear() noexcept override
        {
            _function.reset();
            _inner = nullptr;
        }
        void Completed(bool free) noexcept override
        {
            this->SetOutcomeOf(_inner.Completion());
            Clear();
            this->Complete(free);
            this->ReleaseReference();
        }
        void Abandoned() noexcept override
        {
            this->Abandon();
            this->ReleaseReference();
        }
        std::optional<F> _function;
        Threading::Tasks::Task<R> _inner;
    };
}
