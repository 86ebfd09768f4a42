// What stands behind an IAsyncResult.
#pragma once
#include "compat/core/faces/ResultMemory.hpp"
#include "compat/core/pool/Pool.hpp"
#include <System/AsyncCallback.hpp>
#include <System/Detail/AsyncResultData.hpp>
#include <System/Object.hpp>
#include <atomic>
#include <cstdint>

namespace System::Core
{
    class EventObject;
    class Reactor;

    /// The face of a call begun with BeginX: state, callback, and the single EndX. From Hold until Publish, which is called exactly once,
    /// and on until the callback has returned, the object holds itself. Any thread.
    class AsyncResult : public Detail::AsyncResultData, public WorkItem
    {
    public:
        /// @param owner  the number of what the End call must be made on (an address could be another socket's by then); compared only
        /// @param family which BeginX this is; compared only
        /// @throws as Pool::Prepare
        AsyncResult(std::uint64_t owner, int family, const AsyncCallback& callback, const Object& state)
            : _callback(callback), _state(state), _owner(owner), _family(family)
        {
            Pool::Prepare();
        }
        ~AsyncResult() override;

        static void* operator new(std::size_t size) { return ResultMemory::Allocate(size); }
        static void operator delete(void* memory, std::size_t size) noexcept { ResultMemory::Free(memory, size); }

        /// Before the call is begun, in whatever way.
        void Hold() noexcept { AddReference(); }

        static const Detail::TypeInfo& Info() noexcept;
        const Detail::TypeInfo& GetType() const noexcept override { return Info(); }

        [[nodiscard]] Object AsyncState() const override { return _state; }
        [[nodiscard]] bool HasCompleted() const noexcept override { return IsCompleted(); }
        Detail::ObjectData& WaitEvent() override;
        [[nodiscard]] bool IsCompleted() const noexcept { return _completed.load(std::memory_order_acquire); }
        /// The event of AsyncWaitHandle; made at the first call.
        [[nodiscard]] EventObject& Event();

        /// The checks that every EndX makes, in .NET's order, and the wait for completion.
        /// @throws ArgumentNullException result is null
        /// @throws ArgumentException it came from another BeginX or another object
        /// @throws InvalidOperationException EndX was called before
        static AsyncResult& End(const IAsyncResult& result, std::uint64_t owner, int family, const char* method);
        /// EndX could not give what it has: it may be called again.
        void Reopen() noexcept { _ended.store(false); }

        // What network tracing names this by.
        [[nodiscard]] std::uint64_t Owner() const noexcept { return _owner; }
        [[nodiscard]] int Family() const noexcept { return _family; }

    protected:
        /// Completes the call: signals, then queues the callback on `reactor` (or wherever there is room if null). The object may be gone
        /// afterwards.
        void Publish(Reactor* reactor) noexcept;

    private:
        void Run() noexcept final;

        AsyncCallback _callback;
        Object _state;
        std::uint64_t _owner;
        std::atomic<EventObject*> _event{nullptr};
        std::atomic<bool> _completed{false};
        std::atomic<bool> _ended{false};
        int _family;
    };
}
