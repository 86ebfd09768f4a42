// Several tasks at a time: WhenAll, WhenAny, WaitAll, WaitAny.
#pragma once
#include <System/Array.hpp>
#include <System/Detail/SharedHandle.hpp>
#include <System/Detail/TaskRun.hpp>
#include <span>

namespace System::Detail
{
    /// The part of a task that follows several others. It holds a reference of its own task for each that has not told it yet.
    class SYSTEMNET_API CombinedWork
    {
    public:
        CombinedWork(const CombinedWork&) = delete;
        CombinedWork& operator=(const CombinedWork&) = delete;

        /// Called once, when the task is complete as an object.
        void Attach();

    protected:
        /// @throws ArgumentException one of the tasks is null
        CombinedWork(TaskObject& target, std::span<const Threading::Tasks::Task<void>> tasks);
        ~CombinedWork();

        [[nodiscard]] std::size_t Count() const noexcept { return _count; }
        [[nodiscard]] TaskObject& At(std::size_t index) const noexcept;
        [[nodiscard]] TaskObject& Target() const noexcept { return _target; }
        std::atomic<std::size_t> _left;
        void RemoveAll() noexcept;

    private:
        class Node;
        /// One of them has ended.
        virtual void Ended(std::size_t index, bool free) noexcept = 0;
        /// One of them never ends.
        virtual void Lost() noexcept = 0;
        /// All of them have been asked to tell.
        virtual void Attached() noexcept {}

        TaskObject& _target;
        const std::size_t _count;
        std::unique_ptr<Node[]> _nodes;
    };

    class SYSTEMNET_API WhenAllWork : public CombinedWork
    {
    protected:
        using CombinedWork::CombinedWork;
        ~WhenAllWork() = default;

    private:
        /// All have succeeded: stores the results.
        virtual void Collect() = 0;
        void Ended(std::size_t index, bool free) noexcept final;
        void Lost() noexcept final;
        void Attached() noexcept final;
        void Finish(bool free);
    };

    class SYSTEMNET_API WhenAnyWork : public CombinedWork
    {
    protected:
        using CombinedWork::CombinedWork;
        ~WhenAnyWork() = default;

    private:
        /// This one is the first.
        virtual void Collect(std::size_t index) = 0;
        void Ended(std::size_t index, bool free) noexcept final;
        void Lost() noexcept final;
        void Attached() noexcept final;

        std::atomic<int> _phase{0}; ///< one bit for Attached, one for that there is a first: who sets the second takes the others back
    };

    template <class T>
    class WhenAllTask final : public TaskResult<Array<T>>, public WhenAllWork
    {
    public:
        explicit WhenAllTask(std::span<const Threading::Tasks::Task<void>> tasks) : WhenAllWork(*this, tasks) {}

    private:
        void Collect() override
        {
            Array<T> results(static_cast<Int64>(this->Count()));
            for (std::size_t i = 0; i != this->Count(); ++i)
            {
                results.data()[i] = static_cast<TaskResult<T>&>(this->At(i)).Value();
            }
            this->Store(std::move(results));
        }
    };
    template <>
    class WhenAllTask<void> final : public TaskResult<void>, public WhenAllWork
    {
    public:
        explicit WhenAllTask(std::span<const Threading::Tasks::Task<void>> tasks) : WhenAllWork(*this, tasks) {}

    private:
        void Collect() override {}
    };

    /// @tparam T a task's class
    template <class T>
    class WhenAnyTask final : public TaskResult<T>, public WhenAnyWork
    {
    public:
        explicit WhenAnyTask(std::span<const Threading::Tasks::Task<void>> tasks) : WhenAnyWork(*this, tasks) {}

    private:
        void Collect(std::size_t index) override
        {
            this->At(index).AddReference();
            this->Store(T(Adopt, &this->At(index)));
        }
    };

    template <class T>
    concept TaskHandle = std::derived_from<T, Threading::Tasks::Task<void>>;
    template <class C>
    concept TaskRange = !TaskHandle<C> && requires(const C& tasks)
    {
        requires TaskHandle<std::remove_cvref_t<decltype(*tasks.begin())>>;
    };

    /// The tasks as a vector, and the class that they have in common: Task<T> if all are, else Task<>.
    template <class... Tasks>
    struct CommonTask
    {
        using Type = Threading::Tasks::Task<void>;
    };
    template <class T, std::same_as<T>... More>
    struct CommonTask<T, More...>
    {
        using Type = T;
    };

    using TaskList = std::vector<Threading::Tasks::Task<void>>;

    template <TaskRange C>
    TaskList ListTasks(const C& tasks)
    {
        if constexpr (requires { tasks == nullptr; })
        {
            CheckNull(tasks == nullptr, "tasks");
        }
        TaskList list;
        for (const auto& task : tasks)
        {
            list.push_back(task);
        }
        return list;
    }
    template <TaskHandle... Tasks>
    TaskList ListTasks(const Tasks&... tasks)
    {
        return TaskList{static_cast<const Threading::Tasks::Task<void>&>(tasks)...};
    }

    /// The class of the tasks in a call's arguments.
    template <class First, class... More>
    struct TasksIn
    {
        using Type = typename CommonTask<First, More...>::Type;
    };
    template <TaskRange C>
    struct TasksIn<C>
    {
        using Type = std::remove_cvref_t<decltype(*std::declval<const C&>().begin())>;
    };

    /// What WaitAll and WaitAny take: tasks one by one; or a collection of tasks, then a time-out, a token, or both.
    struct SYSTEMNET_API WaitRequest
    {
        TaskList Tasks;
        int Milliseconds = -1;
        Threading::CancellationToken Token;

        template <TaskHandle... T>
        explicit WaitRequest(const T&... tasks) : Tasks(ListTasks(tasks...))
        {
        }
        template <TaskRange C, class... Limit>
        explicit WaitRequest(const C& tasks, const Limit&... limit) : Tasks(ListTasks(tasks))
        {
            (Take(limit), ...);
        }
        /// @return false if the time was up first
        /// @throws AggregateException some have failed or were cancelled
        bool WaitAll() const;
        /// @return the index of one that has ended; -1 if the time was up first
        int WaitAny() const;

    private:
        void Take(int millisecondsTimeout);
        void Take(TimeSpan timeout);
        void Take(const Threading::CancellationToken& token) { Token = token; }
    };
    template <class... Limit>
    inline constexpr bool HasTimeout = ((std::convertible_to<Limit, int> || std::convertible_to<Limit, TimeSpan>) || ...);

    SYSTEMNET_API void CheckAny(const TaskList& tasks);
}

namespace System::Threading::Tasks
{
    template <class... Tasks>
    auto Task<void>::WhenAll(const Tasks&... tasks)
    {
        const Detail::TaskList list = Detail::ListTasks(tasks...);
        using Element = typename Detail::TasksIn<Tasks...>::Type;
        using T = typename Detail::UnwrappedResult<Element>::Type;
        auto* combined = new Detail::WhenAllTask<T>(list);
        std::conditional_t<std::is_void_v<T>, Task<void>, Task<Array<std::conditional_t<std::is_void_v<T>, int, T>>>> task(Detail::Adopt,
                                                                                                                      combined);
        combined->Attach();
        return task;
    }
    template <class... Tasks>
    auto Task<void>::WhenAny(const Tasks&... tasks)
    {
        const Detail::TaskList list = Detail::ListTasks(tasks...);
        Detail::CheckAny(list);
        using Element = typename Detail::TasksIn<Tasks...>::Type;
        auto* combined = new Detail::WhenAnyTask<Element>(list);
        Task<Element> task(Detail::Adopt, combined);
        combined->Attach();
        return task;
    }
    template <class... Tasks>
    auto Task<void>::WaitAll(const Tasks&... tasks)
    {
        const Detail::WaitRequest request(tasks...);
        if constexpr (Detail::HasTimeout<Tasks...>)
        {
            return request.WaitAll();
        }
        else
        {
            static_cast<void>(request.WaitAll());
        }
    }
    template <class... Tasks>
    int Task<void>::WaitAny(const Tasks&... tasks)
    {
        return Detail::WaitRequest(tasks...).WaitAny();
    }
}
