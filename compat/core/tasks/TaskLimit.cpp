#include "compat/core/tasks/TaskLimit.hpp"
#include "compat/core/pool/Pool.hpp"
#include <System/TimeoutException.hpp>

namespace System::Core
{
    TaskLimit::TaskLimit(Detail::TaskObject& target, Detail::TaskObject* source, const Threading::CancellationToken& token)
        : _target(target), _source(source != nullptr ? Detail::SharedHandle(*source) : Detail::SharedHandle()), _token(token)
    {
    }

    namespace
    {
        constexpr int IsSet = 1;
        constexpr int IsSettled = 2;

        /// A task that only a token ends. The token's source owns it, so that both go when nobody can cancel any more.
        class EndlessDelay final : public CancellationCallback
        {
        public:
            EndlessDelay(Detail::TaskObject& target, CancellationObject& source) noexcept
                : CancellationCallback(false), _target(target), _source(source)
            {
            }
            ~EndlessDelay() override
            {
                if (Target().TryReserve())
                {
                    Target().Abandon();
                }
            }

        private:
            [[nodiscard]] Detail::TaskObject& Target() const noexcept { return static_cast<Detail::TaskObject&>(*_target.Data()); }
            void Call() override
            {
                (void)Target().TryReserve();
                Target().SetCanceled(Threading::CancellationToken(Detail::SharedHandle(_source)));
                Target().Complete();
            }

            const Detail::SharedHandle _target;
            CancellationObject& _source;
        };
    }

    TaskLimit::~TaskLimit()
    {
        Unregister();
        // All that could have come has let go.
        if (Target().TryReserve())
        {
            Target().Abandon();
        }
    }

    void TaskLimit::Set(Detail::TaskObject& target, Detail::TaskObject* source, std::int64_t milliseconds,
                        const Threading::CancellationToken& token)
    {
        Pool::Prepare();
        if (source == nullptr && milliseconds < 0 && token.CanBeCanceled())
        {
            CancellationObject& canceler = *CancellationObject::Of(token);
            CancellationCallback::Register(token, new EndlessDelay(target, canceler));
            return;
        }
        const auto limit = std::make_shared<TaskLimit>(target, source, token);
        if (source != nullptr)
        {
            limit->_waiting = limit;
            if (!source->Add(*limit))
            {
                limit->Completed(false);
                return;
            }
        }
        if (milliseconds >= 0)
        {
            TimerQueue::Instance().Change(limit, milliseconds, 0);
        }
        if (!limit->Register(token))
        {
            limit->OnCanceled();
        }
        if (limit->_phase.fetch_or(IsSet) == IsSettled)
        {
            limit->Clean();
        }
    }

    template <class F>
    void TaskLimit::Settle(const F& outcome, bool free) noexcept
    {
        if (!Target().TryReserve())
        {
            return;
        }
        outcome();
        if (_phase.fetch_or(IsSettled) == IsSet)
        {
            Clean();
        }
        Target().Complete(free);
    }

    void TaskLimit::Clean() noexcept
    {
        Unregister();
        TimerQueue::Instance().Change(shared_from_this(), -1, 0);
        std::shared_ptr<TaskLimit> waiting;
        if (Source() != nullptr && Source()->Remove(*this))
        {
            waiting = std::move(_waiting);
        }
    }

    void TaskLimit::Elapsed() noexcept
    {
        Settle(
            [this]
            {
                if (Source() != nullptr)
                {
                    Target().SetFault(std::make_exception_ptr(TimeoutException()));
                }
            });
    }

    void TaskLimit::Completed(bool free) noexcept
    {
        const std::shared_ptr<TaskLimit> self = std::move(_waiting);
        Settle([this] { Target().SetOutcomeOf(*Source()); }, free);
    }

    void TaskLimit::Abandoned() noexcept
    {
        const std::shared_ptr<TaskLimit> self = std::move(_waiting);
    }

    void TaskLimit::OnCanceled()
    {
        Settle([this] { Target().SetCanceled(_token); });
    }

    CancellationNode::Hold TaskLimit::Pin() noexcept
    {
        _canceled = weak_from_this().lock();
        return _canceled != nullptr ? Hold::Taken : Hold::Refused;
    }

    void TaskLimit::Unpin() noexcept
    {
        const std::shared_ptr<TaskLimit> self = std::move(_canceled);
    }
}
