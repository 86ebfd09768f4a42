// The .NET classes TaskCompletionSource<T> and TaskCompletionSource.
#pragma once
#include <System/Detail/Task.hpp>
#include <System/Detail/Checks.hpp>
#include <System/Threading/Tasks/TaskCreationOptions.hpp>

namespace System::Detail
{
    /// A task and what completes it, in one object with two counts: the task's own for those who wait, the source's for those who could
    /// complete it. When the latter are gone, so is the chance that the task ever completes.
    template <class T>
    class SourceTask final : public TaskResult<T>
    {
    public:
        class Source final : public ObjectData
        {
        public:
            explicit Source(SourceTask& task) noexcept : Target(task) {}
            const TypeInfo& GetType() const noexcept override;
            SourceTask& Target;

        private:
            void Destroy() const noexcept override
            {
                if (Target.TryReserve())
                {
                    Target.Abandon();
                }
                Target.ReleaseReference();
            }
        };

        SourceTask() noexcept : Completer(*this) {}

        Source Completer; ///< has the task's first reference
    };

    /// T, or some type where there is no result to be given.
    template <class T>
    using ResultOf = std::conditional_t<std::is_void_v<T>, std::nullptr_t, T>;

    [[noreturn]] SYSTEMNET_API void ThrowCompletedBefore();
    /// The exceptions of a list, each with its class.
    /// @throws ArgumentException there is none, or one is null
    template <class Exceptions>
    std::vector<std::exception_ptr> PointersOf(const Exceptions& exceptions)
    {
        if constexpr (requires { exceptions == nullptr; })
        {
            CheckNull(exceptions == nullptr, "exceptions");
        }
        std::vector<std::exception_ptr> errors;
        for (const auto& exception : exceptions)
        {
            if constexpr (requires { exception == nullptr; })
            {
                if (exception == nullptr)
                {
                    ThrowArgument("The exceptions collection included at least one null element.", "exceptions");
                }
            }
            errors.push_back(ErrorOf(exception));
        }
        if (errors.empty())
        {
            ThrowArgument("The exceptions collection was empty.", "exceptions");
        }
        return errors;
    }
}

namespace System::Threading::Tasks
{
    /// Makes a task and completes it. `TaskCompletionSource<T>()` and `TaskCompletionSource<T> x;` make one. What waits for the task is
    /// always resumed on the pool and never in the call that completes it.
    /// Follows api/system.threading.tasks.taskcompletionsource-1 and api/system.threading.tasks.taskcompletionsource.
    template <class T = void>
    class TaskCompletionSource : public Handle
    {
        SYSTEMNET_HANDLE(TaskCompletionSource, Handle)
        using Completer = typename Detail::SourceTask<T>::Source;

        TaskCompletionSource() : TaskCompletionSource(Detail::Adopt, &(new Detail::SourceTask<T>)->Completer) {}
        /// @param creationOptions RunContinuationsAsynchronously is what always happens
        explicit TaskCompletionSource(TaskCreationOptions creationOptions) : TaskCompletionSource() { (void)creationOptions; }
        /// @param state the task's AsyncState
        template <class State>
        requires(!std::derived_from<State, TaskCompletionSource> && !Detail::CastableTo<State, TaskCompletionSource> &&
                 !std::same_as<State, TaskCreationOptions> &&
                 !std::same_as<State, std::nullptr_t>) explicit TaskCompletionSource(const State& state,
                                                                                     TaskCreationOptions creationOptions =
                                                                                         TaskCreationOptions::None)
            : TaskCompletionSource(creationOptions)
        {
            Target().SetState(Object(state));
        }

        [[nodiscard]] Tasks::Task<T> Task() const
        {
            Target().AddReference();
            return Tasks::Task<T>(Detail::Adopt, &Target());
        }

        /// @throws InvalidOperationException the task is completed already
        void SetResult(Detail::ResultOf<T> result) const requires(!std::is_void_v<T>) { Require(TrySetResult(std::move(result))); }
        void SetResult() const requires(std::is_void_v<T>) { Require(TrySetResult()); }
        template <class E>
        void SetException(const E& exception) const
        {
            Require(TrySetException(exception));
        }
        void SetCanceled() const { Require(TrySetCanceled()); }
        void SetCanceled(const CancellationToken& cancellationToken) const { Require(TrySetCanceled(cancellationToken)); }
        /// @param completedTask whose outcome this one's is to be
        void SetFromTask(const Tasks::Task<T>& completedTask) const { Require(TrySetFromTask(completedTask)); }

        /// @return false if the task is completed already
        bool TrySetResult(Detail::ResultOf<T> result) const requires(!std::is_void_v<T>)
        {
            auto& target = Target();
            if (!target.TryReserve())
            {
                return false;
            }
            target.Store(std::move(result));
            target.Complete();
            return true;
        }
        bool TrySetResult() const requires(std::is_void_v<T>)
        {
            auto& target = Target();
            if (!target.TryReserve())
            {
                return false;
            }
            target.Complete();
            return true;
        }
        /// @param exception one of any class, a program's own too; or a collection of exceptions
        template <class E>
        bool TrySetException(const E& exception) const
        {
            auto& target = Target();
            if constexpr (std::derived_from<E, std::exception> || !requires { exception.begin() == exception.end(); })
            {
                std::exception_ptr error = Detail::ErrorOf(exception);
                return target.TryReserve() && Fail({std::move(error)});
            }
            else
            {
                std::vector<std::exception_ptr> errors = Detail::PointersOf(exception);
                return target.TryReserve() && Fail(std::move(errors));
            }
        }
        bool TrySetCanceled() const { return TrySetCanceled(CancellationToken()); }
        bool TrySetCanceled(const CancellationToken& cancellationToken) const
        {
            auto& target = Target();
            if (!target.TryReserve())
            {
                return false;
            }
            target.SetCanceled(cancellationToken);
            target.Complete();
            return true;
        }
        bool TrySetFromTask(const Tasks::Task<T>& completedTask) const
        {
            Detail::CheckNull(completedTask == nullptr, "completedTask");
            if (!completedTask.IsCompleted())
            {
                Detail::ThrowArgument("The provided task must have already completed.", "completedTask");
            }
            auto& target = Target();
            if (!target.TryReserve())
            {
                return false;
            }
            target.SetOutcomeOf(completedTask.Completion());
            target.Complete();
            return true;
        }

    private:
        [[nodiscard]] Detail::SourceTask<T>& Target() const { return this->template Self<Completer>().Target; }
        bool Fail(std::vector<std::exception_ptr> errors) const
        {
            Target().SetFaults(std::move(errors));
            Target().Complete();
            return true;
        }
        static void Require(bool done)
        {
            if (!done)
            {
                Detail::ThrowCompletedBefore();
            }
        }
    };

    template <class T>
    const Detail::TypeInfo& TaskCompletionSource<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(TaskCompletionSource)};
        return type;
    }
}

template <class T>
const System::Detail::TypeInfo& System::Detail::SourceTask<T>::Source::GetType() const noexcept
{
    return Threading::Tasks::TaskCompletionSource<T>::Type();
}
