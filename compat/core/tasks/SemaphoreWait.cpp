#include "compat/core/tasks/SemaphoreWait.hpp"
#include "compat/core/pool/Pool.hpp"

namespace System::Core
{
    namespace
    {
        constexpr int HasBegun = 1;
        constexpr int IsOver = 2;
    }

    SemaphoreWait::SemaphoreWait(WaitObject& semaphore, Detail::ObjectData& owner, const Threading::CancellationToken& token)
        : PendingWait(nullptr, false), _owner(owner), _token(token), _task(Detail::Adopt, new Detail::TaskResult<bool>)
    {
        _link.Owner = this;
        _link.Object = &semaphore;
        Links = std::span(&_link, 1);
    }

    SemaphoreWait::~SemaphoreWait()
    {
        Unregister();
    }

    Threading::Tasks::Task<bool> SemaphoreWait::Begin(WaitObject& semaphore, Detail::ObjectData& owner, std::int64_t milliseconds,
                                                      const Threading::CancellationToken& token)
    {
        Pool::Prepare();
        const auto wait = std::make_shared<SemaphoreWait>(semaphore, owner, token);
        wait->_waiting = wait;
        WaitObject::Register(*wait);
        if (milliseconds > 0)
        {
            TimerQueue::Instance().Change(wait, milliseconds, 0);
        }
        if (!wait->Register(token))
        {
            wait->OnCanceled();
        }
        if (wait->_phase.fetch_or(HasBegun) == IsOver)
        {
            wait->Clean();
        }
        return wait->_task;
    }

    void SemaphoreWait::Finish() noexcept
    {
        const std::shared_ptr<SemaphoreWait> self = std::move(_waiting);
        if (_phase.fetch_or(IsOver) == HasBegun)
        {
            Clean();
        }
        _task.Completion().Complete();
    }

    void SemaphoreWait::Clean() noexcept
    {
        Unregister();
        TimerQueue::Instance().Change(shared_from_this(), -1, 0);
    }

    void SemaphoreWait::Satisfied() noexcept
    {
        _task.Completion().Store(true);
        Finish();
    }

    void SemaphoreWait::Elapsed() noexcept
    {
        if (WaitObject::Withdraw(*this))
        {
            _task.Completion().Store(false);
            Finish();
        }
    }

    void SemaphoreWait::OnCanceled()
    {
        if (WaitObject::Withdraw(*this))
        {
            _task.Completion().SetCanceled(_token);
            Finish();
        }
    }

    CancellationNode::Hold SemaphoreWait::Pin() noexcept
    {
        _canceled = weak_from_this().lock();
        return _canceled != nullptr ? Hold::Taken : Hold::Refused;
    }

    void SemaphoreWait::Unpin() noexcept
    {
        const std::shared_ptr<SemaphoreWait> self = std::move(_canceled);
    }
}
