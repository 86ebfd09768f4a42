#include "compat/core/threading/Cancellation.hpp"
#include "compat/core/objects/Unhandled.hpp"
#include "compat/core/pool/Pool.hpp"
#include "compat/core/threading/WaitObject.hpp"
#include <System/AggregateException.hpp>
#include <System/Detail/SharedHandle.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/Threading/CancellationTokenSource.hpp>
#include <System/Threading/WaitHandle.hpp>
#include <utility>

namespace System::Core
{
    bool WaitFor(WaitObject& object, int milliseconds, const Threading::CancellationToken& token)
    {
        token.ThrowIfCancellationRequested();
        if (!token.CanBeCanceled())
        {
            return object.Wait(milliseconds).Index != WaitObject::TimedOut;
        }
        const Threading::WaitHandle canceled = token.WaitHandle();
        WaitObject* const objects[] = {&object, static_cast<WaitObject*>(canceled.Data())};
        const int index = WaitObject::Wait(objects, false, milliseconds).Index;
        if (index == 1)
        {
            token.ThrowIfCancellationRequested();
        }
        return index != WaitObject::TimedOut;
    }

    bool CancellationNode::Register(const Threading::CancellationToken& token) noexcept
    {
        auto* source = CancellationObject::Of(token);
        if (source == nullptr || !source->CanCancel())
        {
            return true;
        }
        _source = token.Source();
        return source->Add(*this);
    }

    void CancellationNode::Unregister(bool waits) noexcept
    {
        if (_source)
        {
            static_cast<CancellationObject*>(_source.Data())->Remove(*this, waits);
            _source = Handle();
        }
    }

    /// The time of one CancelAfter. It keeps the source alive until it has run or is stopped.
    class CancellationObject::CancelTimer final : public TimerEntry, public WorkItem, public std::enable_shared_from_this<CancelTimer>
    {
    public:
        explicit CancelTimer(CancellationObject& source) noexcept : _source(source) {}

        void Start(std::int64_t milliseconds) { TimerQueue::Instance().Change(shared_from_this(), milliseconds, 0); }
        /// @return false if it was too late
        bool Stop()
        {
            _stopped.store(true);
            if (TimerQueue::Instance().Change(shared_from_this(), -1, 0))
            {
                _source = Detail::SharedHandle();
                return true;
            }
            return false;
        }

    private:
        void Elapsed() noexcept override
        {
            _self = shared_from_this();
            Pool::Instance().Post(*this);
        }
        void Run() noexcept override
        {
            const std::shared_ptr<CancelTimer> self = std::move(_self);
            const Detail::SharedHandle source = std::move(_source);
            if (!_stopped.load())
            {
                RunUserCode([&] { static_cast<CancellationObject*>(source.Data())->Cancel(false); });
            }
        }

        Detail::SharedHandle _source;
        std::shared_ptr<CancelTimer> _self;
        std::atomic<bool> _stopped{false};
    };

    CancellationObject::~CancellationObject()
    {
        if (const EventObject* event = _event.load())
        {
            event->ReleaseReference();
        }
        DropAll();
    }

    const Detail::TypeInfo& CancellationObject::GetType() const noexcept
    {
        return Threading::CancellationTokenSource::Type();
    }

    Handle CancellationObject::Fixed(bool canceled)
    {
        static const Handle& never = *new Detail::SharedHandle(Detail::Adopt, new CancellationObject(State::Never));
        static const Handle& always = *new Detail::SharedHandle(Detail::Adopt, new CancellationObject(State::Canceled));
        return canceled ? always : never;
    }

    CancellationObject& CancellationObject::Open()
    {
        if (IsDisposed())
        {
            throw ObjectDisposedException(nullptr, "The CancellationTokenSource has been disposed.");
        }
        return *this;
    }

    void CancellationObject::Unlink(CancellationNode& node) noexcept
    {
        (node._previous != nullptr ? node._previous->_next : _first) = node._next;
        if (node._next != nullptr)
        {
            node._next->_previous = node._previous;
        }
        node._next = node._previous = nullptr;
        node._list = nullptr;
    }

    bool CancellationObject::Add(CancellationNode& node) noexcept
    {
        const std::lock_guard lock(_mutex);
        if (IsCanceled())
        {
            return false;
        }
        if (!IsDisposed())
        {
            node._next = _first;
            node._previous = nullptr;
            if (_first != nullptr)
            {
                _first->_previous = &node;
            }
            _first = &node;
            node._list = this;
        }
        return true;
    }

    bool CancellationObject::Remove(CancellationNode& node, bool wait) noexcept
    {
        std::unique_lock lock(_mutex);
        if (node._list == this)
        {
            Unlink(node);
            return true;
        }
        // A callback may well take itself back.
        while (wait && _running == &node && _runningThread != std::this_thread::get_id())
        {
            _ran.wait(lock);
        }
        return false;
    }

    bool CancellationObject::BeginCancel() noexcept
    {
        {
            const std::lock_guard lock(_mutex);
            if (_state.load(std::memory_order_relaxed) != State::NotCanceled)
            {
                return false;
            }
            // An exchange for the same reason as in AsyncResult::Publish: Event looks the other way round.
            _state.exchange(State::Canceled);
            _runningThread = std::this_thread::get_id();
        }
        StopTimer();
        if (EventObject* event = _event.load())
        {
            event->Set();
        }
        return true;
    }

    void CancellationObject::Cancel(bool throwOnFirst)
    {
        if (BeginCancel())
        {
            RunCallbacks(throwOnFirst);
        }
    }

    void CancellationObject::RunCallbacks(bool throwOnFirst)
    {
        std::exception_ptr first;
        std::vector<std::exception_ptr> errors;
        std::unique_lock lock(_mutex);
        _runningThread = std::this_thread::get_id();
        while (CancellationNode* node = _first)
        {
            Unlink(*node);
            const auto hold = node->Pin();
            if (hold == CancellationNode::Hold::Refused)
            {
                continue;
            }
            _running = node;
            lock.unlock();
            bool failed = false;
            try
            {
                node->OnCanceled();
            }
            catch (...)
            {
                failed = true;
                if (first == nullptr)
                {
                    first = std::current_exception();
                }
                try
                {
                    errors.push_back(std::current_exception());
                }
                catch (...)
                {
                    // No memory for all of them: the first is told then, and the others are still called.
                }
            }
            lock.lock();
            _running = nullptr;
            _ran.notify_all();
            lock.unlock();
            // A node that is not held may be gone by now.
            if (hold == CancellationNode::Hold::Taken)
            {
                node->Unpin();
            }
            if (failed && throwOnFirst)
            {
                DropAll();
                std::rethrow_exception(first);
            }
            lock.lock();
        }
        lock.unlock();
        if (first != nullptr)
        {
            throw AggregateException(errors.empty() ? std::vector<std::exception_ptr>{first} : errors);
        }
    }

    void CancellationObject::DropAll() noexcept
    {
        std::unique_lock lock(_mutex);
        while (CancellationNode* node = _first)
        {
            Unlink(*node);
            lock.unlock();
            node->Dropped();
            lock.lock();
        }
    }

    void CancellationObject::CancelAfter(std::int64_t milliseconds)
    {
        Pool::Prepare();
        StopTimer();
        if (milliseconds < 0)
        {
            return;
        }
        auto timer = std::make_shared<CancelTimer>(*this);
        std::unique_lock lock(_mutex);
        if (!IsCanceled() && !IsDisposed())
        {
            std::swap(_timer, timer);
            _timer->Start(milliseconds);
        }
        lock.unlock();
        if (timer != nullptr)
        {
            timer->Stop();
        }
    }

    bool CancellationObject::StopTimer() noexcept
    {
        std::shared_ptr<CancelTimer> timer;
        {
            const std::lock_guard lock(_mutex);
            timer = std::move(_timer);
        }
        return timer == nullptr || timer->Stop();
    }

    bool CancellationObject::TryReset()
    {
        Open();
        if (IsCanceled() || !StopTimer())
        {
            return false;
        }
        DropAll();
        return !IsCanceled();
    }

    void CancellationObject::Dispose()
    {
        if (_disposed.exchange(true))
        {
            return;
        }
        StopTimer();
        DropAll();
    }

    EventObject& CancellationObject::Event()
    {
        Open();
        EventObject* event = _event.load();
        if (event == nullptr)
        {
            auto* made = new EventObject(false, false);
            if (_event.compare_exchange_strong(event, made))
            {
                event = made;
                // BeginCancel may have looked before the exchange.
                if (_state.load() == State::Canceled)
                {
                    event->Set();
                }
            }
            else
            {
                made->ReleaseReference();
            }
        }
        return *event;
    }

    CancellationCallback::CancellationCallback(bool flows) noexcept
        : _context(flows ? ExecutionContext::Capture() : ExecutionContext::Kept())
    {
    }

    Handle CancellationCallback::Register(const Threading::CancellationToken& token, CancellationCallback* callback)
    {
        // The first reference is the list's, or that of the call.
        const Detail::SharedHandle handle(*callback);
        CancellationObject* source = CancellationObject::Of(token);
        if (source == nullptr || !source->CanCancel() || (source->IsDisposed() && !source->IsCanceled()))
        {
            callback->ReleaseReference();
            return Handle();
        }
        if (!source->Add(*callback))
        {
            callback->ReleaseReference();
            callback->OnCanceled();
            return Handle();
        }
        return handle;
    }

    void CancellationCallback::OnCanceled()
    {
        const ExecutionContext::Scope scope(_context);
        Call();
    }

    class LinkedCancellation::Link final : public CancellationNode
    {
    public:
        LinkedCancellation* Owner = nullptr;

    private:
        void OnCanceled() override { Owner->Cancel(false); }
        Hold Pin() noexcept override { return Owner->TryAddReference() ? Hold::Taken : Hold::Refused; }
        void Unpin() noexcept override { Owner->ReleaseReference(); }
    };

    LinkedCancellation::LinkedCancellation(std::span<const Threading::CancellationToken> tokens)
        : _links(new Link[tokens.size()]), _count(tokens.size())
    {
        for (std::size_t i = 0; i != _count; ++i)
        {
            _links[i].Owner = this;
            if (!_links[i].Register(tokens[i]))
            {
                BeginCancel();
                break;
            }
        }
    }

    LinkedCancellation::~LinkedCancellation()
    {
        for (std::size_t i = 0; i != _count; ++i)
        {
            _links[i].Unregister();
        }
    }

    void LinkedCancellation::Dispose()
    {
        for (std::size_t i = 0; i != _count; ++i)
        {
            _links[i].Unregister();
        }
        CancellationObject::Dispose();
    }
}
