#include "compat/core/sockets/KeptTask.hpp"

namespace System::Core
{
    void KeptTask::Return() noexcept
    {
        if (_state.load(std::memory_order_relaxed) == State::Own || _state.exchange(State::Idle, std::memory_order_acq_rel) == State::Left)
        {
            Delete();
        }
    }

    void KeptTasks::Keep(KeptTask& task) noexcept
    {
        task._state.store(KeptTask::State::InUse, std::memory_order_relaxed);
        KeptTask* first = _first.load(std::memory_order_acquire);
        do
        {
            for (const KeptTask* other = first; other != nullptr; other = other->_next)
            {
                if (other->_kind == task._kind)
                {
                    task._state.store(KeptTask::State::Own, std::memory_order_relaxed);
                    return;
                }
            }
            task._next = first;
        } while (!_first.compare_exchange_weak(first, &task, std::memory_order_acq_rel, std::memory_order_acquire));
    }

    KeptTasks::~KeptTasks()
    {
        KeptTask* task = _first.load(std::memory_order_acquire);
        while (task != nullptr)
        {
            KeptTask* const next = task->_next;
            if (task->_state.exchange(KeptTask::State::Left, std::memory_order_acq_rel) == KeptTask::State::Idle)
            {
                task->Delete();
            }
            task = next;
        }
    }
}
