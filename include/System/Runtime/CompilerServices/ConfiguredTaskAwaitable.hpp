// The .NET structures ConfiguredTaskAwaitable and ConfiguredTaskAwaitable<T>.
#pragma once
#include <System/Runtime/CompilerServices/TaskAwaiter.hpp>

namespace System::Detail
{
    /// @throws ArgumentOutOfRangeException the options are none that a task (with a result) can be awaited with
    SYSTEMNET_API void CheckOptions(Threading::Tasks::ConfigureAwaitOptions options, bool hasResult);

    /// As TaskAwait, with the options of ConfigureAwait.
    template <class T>
    class ConfiguredTaskAwait final : public Resumption
    {
        using Options = Threading::Tasks::ConfigureAwaitOptions;

    public:
        ConfiguredTaskAwait(Threading::Tasks::Task<T> task, Options options) : _task(std::move(task)), _options(options) {}

        [[nodiscard]] bool await_ready() const
        {
            return _task.Completion().IsCompleted() && (_options & Options::ForceYielding) == Options::None;
        }
        template <class Promise>
        void await_suspend(std::coroutine_handle<Promise> coroutine)
        {
            SuspendFor(_task.Completion(), *this, coroutine, StateOf(coroutine));
        }
        T await_resume()
        {
            auto& task = _task.Completion();
            if constexpr (std::is_void_v<T>)
            {
                if ((_options & Options::SuppressThrowing) != Options::None)
                {
                    task.Observe();
                    return;
                }
            }
            task.Check();
            if constexpr (!std::is_void_v<T>)
            {
                return task.Take();
            }
        }

    private:
        Threading::Tasks::Task<T> _task;
        Options _options;
    };
}

namespace System::Runtime::CompilerServices
{
    /// What ConfigureAwait makes of a task.
    /// Follows api/system.runtime.compilerservices.configuredtaskawaitable and api/system.runtime.compilerservices.configuredtaskawaitable-1.
    template <class T>
    class ConfiguredTaskAwaitable
    {
    public:
        ConfiguredTaskAwaitable(Threading::Tasks::Task<T> task, Threading::Tasks::ConfigureAwaitOptions options) noexcept
            : _task(std::move(task)), _options(options)
        {
        }
        const ConfiguredTaskAwaitable* operator->() const noexcept { return this; }

        [[nodiscard]] TaskAwaiter<T> GetAwaiter() const { return TaskAwaiter<T>(_task); }
        [[nodiscard]] Detail::ConfiguredTaskAwait<T> operator co_await() const { return Detail::ConfiguredTaskAwait<T>(_task, _options); }

    private:
        Threading::Tasks::Task<T> _task;
        Threading::Tasks::ConfigureAwaitOptions _options;
    };
}

namespace System::Threading::Tasks
{
    inline Runtime::CompilerServices::ConfiguredTaskAwaitable<void> Task<void>::ConfigureAwait(bool continueOnCapturedContext) const
    {
        return ConfigureAwait(continueOnCapturedContext ? ConfigureAwaitOptions::ContinueOnCapturedContext : ConfigureAwaitOptions::None);
    }
    inline Runtime::CompilerServices::ConfiguredTaskAwaitable<void> Task<void>::ConfigureAwait(ConfigureAwaitOptions options) const
    {
        (void)Completion();
        Detail::CheckOptions(options, false);
        return {*this, options};
    }
    template <class T>
    Runtime::CompilerServices::ConfiguredTaskAwaitable<T> Task<T>::ConfigureAwait(bool continueOnCapturedContext) const
    {
        return ConfigureAwait(continueOnCapturedContext ? ConfigureAwaitOptions::ContinueOnCapturedContext : ConfigureAwaitOptions::None);
    }
    template <class T>
    Runtime::CompilerServices::ConfiguredTaskAwaitable<T> Task<T>::ConfigureAwait(ConfigureAwaitOptions options) const
    {
        (void)Completion();
        Detail::CheckOptions(options, true);
        return {*this, options};
    }
}
