// The operations that a socket keeps for its tasks.
#pragma once
#include <atomic>

namespace System::Core
{
    /// An operation behind a task (faces/SocketTask.hpp) that its socket keeps from one use to the next, so that a call allocates nothing.
    class KeptTask
    {
    public:
        enum class Kind : unsigned char
        {
            None, ///< is not kept
            Receive,
            Send,
            ReceiveFrom,
            ReceiveFromAddress,
            ReceiveMessageFrom,
            SendTo,
            Accept,
            StreamRead,
            StreamWrite
        };
        explicit KeptTask(Kind kind) noexcept : _kind(kind) {}
        KeptTask(const KeptTask&) = delete;
        KeptTask& operator=(const KeptTask&) = delete;

        /// The use is over: waits for the next one, or ends its life if nobody keeps it.
        void Return() noexcept;

    protected:
        ~KeptTask() = default;
        virtual void Delete() noexcept = 0;

    private:
        friend class KeptTasks;
        enum class State : unsigned char
        {
            Own,   ///< nobody keeps it
            InUse, ///< kept; so are the others but the last
            Idle,
            Left ///< in use, and the socket is gone
        };

        KeptTask* _next = nullptr;
        std::atomic<State> _state{State::Own};
        const Kind _kind;
    };

    /// Up to one operation of each kind; a second call of a kind while one is pending has an operation of its own. Any thread.
    class KeptTasks
    {
    public:
        KeptTasks() noexcept = default;
        KeptTasks(const KeptTasks&) = delete;
        KeptTasks& operator=(const KeptTasks&) = delete;
        ~KeptTasks();

        /// The one of a kind, for one use; null if there is none that is idle.
        [[nodiscard]] KeptTask* Take(KeptTask::Kind kind) noexcept
        {
            for (KeptTask* task = _first.load(std::memory_order_acquire); task != nullptr; task = task->_next)
            {
                if (task->_kind == kind)
                {
                    auto idle = KeptTask::State::Idle;
                    return task->_state.compare_exchange_strong(idle, KeptTask::State::InUse, std::memory_order_acquire,
                                                                std::memory_order_relaxed)
                               ? task
                               : nullptr;
                }
            }
            return nullptr;
        }
        /// Keeps a new one, which is in use, unless there is one of its kind.
        void Keep(KeptTask& task) noexcept;

    private:
        std::atomic<KeptTask*> _first{nullptr}; ///< nothing is taken off the list
    };
}
