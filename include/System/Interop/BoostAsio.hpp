// Tasks beside Boost.Asio. The one public header that includes Boost; nothing else includes it.
#pragma once
#include <System/Threading/Tasks.hpp>
#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/execution.hpp>
#include <boost/asio/execution_context.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#if defined(BOOST_ASIO_HAS_CO_AWAIT)
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_awaitable.hpp>
#endif

namespace System::Interop
{
    /// The library's pool, as an executor of Boost.Asio: for co_spawn, for post, and for Asio's sockets and timers.
    class PoolExecutor
    {
    public:
        PoolExecutor() noexcept = default;

        /// What Asio's own services belong to. Never destroyed, as the pool.
        [[nodiscard]] static boost::asio::execution_context& context() noexcept
        {
            class Context final : public boost::asio::execution_context
            {
            };
            static Context& instance = *new Context;
            return instance;
        }
        [[nodiscard]] static boost::asio::execution_context& query(boost::asio::execution::context_t) noexcept { return context(); }
        [[nodiscard]] static constexpr boost::asio::execution::blocking_t query(boost::asio::execution::blocking_t) noexcept
        {
            return boost::asio::execution::blocking.never;
        }

        template <class F>
        void execute(F function) const
        {
            class Item final : public Detail::WorkItem
            {
            public:
                explicit Item(F item) : _function(std::move(item)) {}
                void Run() noexcept override
                {
                    F run(std::move(_function));
                    delete this;
                    try
                    {
                        run();
                    }
                    catch (...)
                    {
                        Detail::EndOnUnhandledException();
                    }
                }

            private:
                F _function;
            };
            Detail::PostToPool(*new Item(std::move(function)));
        }
        template <class F, class Allocator>
        void post(F&& function, const Allocator&) const
        {
            execute(std::decay_t<F>(std::forward<F>(function)));
        }
        template <class F, class Allocator>
        void defer(F&& function, const Allocator&) const
        {
            execute(std::decay_t<F>(std::forward<F>(function)));
        }
        template <class F, class Allocator>
        void dispatch(F&& function, const Allocator&) const
        {
            execute(std::decay_t<F>(std::forward<F>(function)));
        }
        static void on_work_started() noexcept {}
        static void on_work_finished() noexcept {}

        friend bool operator==(PoolExecutor, PoolExecutor) noexcept { return true; }
        friend bool operator!=(PoolExecutor, PoolExecutor) noexcept { return false; }
    };
}

namespace System::Detail
{
    template <class T>
    struct AsioSignature
    {
        using Type = void(std::exception_ptr, T);
    };
    template <>
    struct AsioSignature<void>
    {
        using Type = void(std::exception_ptr);
    };

    /// Calls an Asio handler with what a task has given.
    template <class T, class Handler>
    void CompleteHandler(Handler& handler, TaskBehind<T>& task)
    {
        std::exception_ptr error;
        try
        {
            task.Check();
        }
        catch (...)
        {
            error = std::current_exception();
        }
        if constexpr (std::is_void_v<T>)
        {
            std::move(handler)(error);
        }
        else
        {
            std::move(handler)(error, error == nullptr ? T(task.Value()) : DefaultOf<T>());
        }
    }
}

namespace System::Interop
{
    /// Waits for a task with any completion token of Asio's: a callback `void(std::exception_ptr, T)`, use_future, use_awaitable…
    template <class T, class Token>
    auto AsyncWait(const Threading::Tasks::Task<T>& task, Token&& token)
    {
        using Signature = typename Detail::AsioSignature<T>::Type;
        return boost::asio::async_initiate<Token, Signature>(
            [](auto handler, const Threading::Tasks::Task<T>& waited)
            {
                using Handler = decltype(handler);
                const auto executor = boost::asio::get_associated_executor(handler, PoolExecutor());
                // Handlers can be moved only.
                auto shared = std::make_shared<Handler>(std::move(handler));
                auto guard = std::make_shared<boost::asio::executor_work_guard<std::remove_const_t<decltype(executor)>>>(executor);
                waited.GetAwaiter().OnCompleted(
                    [shared = std::move(shared), guard = std::move(guard), waited]
                    {
                        boost::asio::post(guard->get_executor(),
                                          [shared, waited]
                                          {
                                              Handler once(std::move(*shared));
                                              Detail::CompleteHandler<T>(once, waited.Completion());
                                          });
                        guard->reset();
                    });
            },
            token, task);
    }

#if defined(BOOST_ASIO_HAS_CO_AWAIT)
    /// `co_await AsAwaitable(task)` in a coroutine of Asio's.
    template <class T>
    boost::asio::awaitable<T> AsAwaitable(Threading::Tasks::Task<T> task)
    {
        if (!task.IsCompleted())
        {
            Threading::Tasks::Task<> plain = task;
            co_await AsyncWait(plain.ContinueWith([](const Threading::Tasks::Task<>&) {}), boost::asio::use_awaitable);
        }
        co_return task.GetAwaiter().GetResult();
    }
    template <class T>
    boost::asio::awaitable<T> AsAwaitable(Threading::Tasks::ValueTask<T> task)
    {
        return AsAwaitable(task.AsTask());
    }

    /// `co_await AsTask(…)` in a coroutine of ours, of a coroutine of Asio's: runs it on the pool or on an executor of Asio's.
    template <class T, class Executor = PoolExecutor>
    Threading::Tasks::Task<T> AsTask(boost::asio::awaitable<T> awaitable, Executor executor = {})
    {
        Threading::Tasks::TaskCompletionSource<T> source;
        if constexpr (std::is_void_v<T>)
        {
            boost::asio::co_spawn(executor, std::move(awaitable),
                                  [source](const std::exception_ptr& error)
                                  { error != nullptr ? source.SetException(error) : source.SetResult(); });
        }
        else
        {
            boost::asio::co_spawn(executor, std::move(awaitable),
                                  [source](const std::exception_ptr& error, T result)
                                  { error != nullptr ? source.SetException(error) : source.SetResult(std::move(result)); });
        }
        return source.Task();
    }
#endif
}
