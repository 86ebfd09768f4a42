#include "compat/core/faces/AsyncResult.hpp"
#include "compat/core/objects/Unhandled.hpp"
#include "compat/core/pool/Reactor.hpp"
#include "compat/core/threading/WaitObject.hpp"
#include <System/ArgumentException.hpp>
#include <System/ArgumentNullException.hpp>
#include <System/InvalidOperationException.hpp>
#include <utility>

namespace System::Core
{
    AsyncResult::~AsyncResult()
    {
        if (const EventObject* event = _event.load(std::memory_order_acquire))
        {
            event->ReleaseReference();
        }
    }

    const Detail::TypeInfo& AsyncResult::Info() noexcept
    {
        static const Detail::TypeInfo info{"System.Net.Sockets.OverlappedAsyncResult", typeid(AsyncResult), &IAsyncResult::Type()};
        return info;
    }

    EventObject& AsyncResult::Event()
    {
        EventObject* event = _event.load(std::memory_order_acquire);
        if (event == nullptr)
        {
            auto* made = new EventObject(false, false);
            if (_event.compare_exchange_strong(event, made))
            {
                event = made;
                // Publish may have looked before the exchange.
                if (_completed.load())
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

    Detail::ObjectData& AsyncResult::WaitEvent()
    {
        return Event();
    }

    void AsyncResult::Publish(Reactor* reactor) noexcept
    {
        // Either this thread sees the event, or who makes the event sees this. An exchange, since qemu on x86-64 lets ARM64's ordered store
        // be overtaken by the ordered load.
        _completed.exchange(true);
        if (EventObject* event = _event.load())
        {
            event->Set();
        }
        if (_callback == nullptr)
        {
            ReleaseReference();
        }
        else
        {
            Pool::Instance().Post(*this, reactor);
        }
    }

    void AsyncResult::Run() noexcept
    {
        // The callback is called once; kept, it would keep alive what it holds, which may be this.
        RunUserCode(
            [this]
            {
                const AsyncCallback callback = std::move(_callback);
                callback(IAsyncResult(Detail::Adopt, this));
            });
    }

    AsyncResult& AsyncResult::End(const IAsyncResult& result, std::uint64_t owner, int family, const char* method)
    {
        if (result == nullptr)
        {
            throw ArgumentNullException("asyncResult");
        }
        // Not dynamic_cast, which would search both bases in every EndX.
        auto* self = &result.Data()->GetType() == &Info() ? static_cast<AsyncResult*>(result.Data()) : nullptr;
        if (self == nullptr || self->_owner != owner || self->_family != family)
        {
            throw ArgumentException("The IAsyncResult object was not returned from the corresponding asynchronous method on this class.",
                                    "asyncResult");
        }
        if (!self->IsCompleted() && !self->_ended.load())
        {
            // May throw, and then the result can be ended again.
            self->Event().Wait(-1);
        }
        if (self->_ended.exchange(true)) [[unlikely]]
        {
            throw InvalidOperationException(String::Format("{0} can only be called once for each asynchronous operation.", String(method)));
        }
        return *self;
    }
}
