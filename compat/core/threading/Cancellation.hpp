// What stands behind a CancellationToken and its source.
#pragma once
#include "compat/core/threading/ExecutionContext.hpp"
#include "compat/core/threading/TimerQueue.hpp"
#include <System/Threading/CancellationToken.hpp>
#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <exception>
#include <memory>
#include <mutex>
#include <span>
#include <thread>
#include <vector>

namespace System::Core
{
    class CancellationObject;
    class EventObject;
    class WaitObject;

    /// Waits for an object, for a time, or until a token is cancelled.
    /// @param milliseconds -1 for ever
    /// @return false if the time was up first
    /// @throws OperationCanceledException the token was cancelled before or first
    bool WaitFor(WaitObject& object, int milliseconds, const Threading::CancellationToken& token);

    /// Something that is told when a token is cancelled: embedded in an operation, so that registering allocates nothing.
    ///
    /// The owner must call Unregister before the node's life ends, and must not hold a lock in that call that OnCanceled takes: if OnCanceled
    /// is running on another thread, Unregister waits for its end, unless it is told not to because Pin keeps the owner alive.
    class CancellationNode
    {
    public:
        CancellationNode() noexcept = default;
        CancellationNode(const CancellationNode&) = delete;
        CancellationNode& operator=(const CancellationNode&) = delete;

        /// @return false if the token is cancelled already: then nothing is registered. True also for a token that never is.
        [[nodiscard]] bool Register(const Threading::CancellationToken& token) noexcept;
        /// May be called whether it is registered or not, any number of times, but not by two threads at a time.
        void Unregister(bool waits = true) noexcept;

    protected:
        enum class Hold
        {
            NotNeeded,
            Taken,
            Refused
        };

        ~CancellationNode() = default;

    private:
        friend class CancellationObject;
        /// The token was cancelled. Called once, by the thread that cancels, without locks. Only users' callbacks may throw.
        virtual void OnCanceled() = 0;
        /// Called under the source's lock before OnCanceled. Taken: Unpin is called afterwards, without locks. Refused: the owner is dying,
        /// and OnCanceled is not called.
        virtual Hold Pin() noexcept { return Hold::NotNeeded; }
        virtual void Unpin() noexcept {}
        /// The source forgets the node without calling it.
        virtual void Dropped() noexcept {}

        Handle _source; ///< what Unregister needs
        CancellationObject* _list = nullptr; ///< in whose list this is; guarded by that one's lock
        CancellationNode* _next = nullptr;
        CancellationNode* _previous = nullptr;
    };

    /// State, callbacks and time of a source, shared by all its tokens. Any thread. The lock guards the list and which callback is running;
    /// no callback runs under it.
    class CancellationObject : public Detail::ObjectData
    {
    public:
        CancellationObject() noexcept = default;
        ~CancellationObject() override;
        const Detail::TypeInfo& GetType() const noexcept override;

        static CancellationObject* Of(const Threading::CancellationToken& token) noexcept
        {
            return static_cast<CancellationObject*>(token.Source().Data());
        }
        /// What every token shares that was cancelled from the beginning, or never will be.
        static Handle Fixed(bool canceled);

        [[nodiscard]] bool CanCancel() const noexcept { return _state.load(std::memory_order_relaxed) != State::Never; }
        [[nodiscard]] bool IsCanceled() const noexcept { return _state.load(std::memory_order_acquire) >= State::Canceled; }
        [[nodiscard]] bool IsDisposed() const noexcept { return _disposed.load(std::memory_order_acquire); }
        /// @throws ObjectDisposedException
        CancellationObject& Open();

        /// @throws AggregateException callbacks have thrown
        void Cancel(bool throwOnFirst);
        /// Changes the state only.
        /// @return false if it was cancelled before; else RunCallbacks is due
        bool BeginCancel() noexcept;
        void RunCallbacks(bool throwOnFirst);

        void CancelAfter(std::int64_t milliseconds);
        bool TryReset();
        void Dispose() override;
        /// The event of the tokens' WaitHandle.
        EventObject& Event();

        /// @return false if it is cancelled
        bool Add(CancellationNode& node) noexcept;
        /// @return whether the node was in the list
        bool Remove(CancellationNode& node, bool wait) noexcept;

    private:
        class CancelTimer;
        enum class State
        {
            Never, ///< and nobody can
            NotCanceled,
            Canceled
        };
        explicit CancellationObject(State state) noexcept : _state(state) {}
        void Unlink(CancellationNode& node) noexcept;
        void DropAll() noexcept;
        /// @return false if it was too late
        bool StopTimer() noexcept;

        std::atomic<State> _state{State::NotCanceled};
        std::atomic<bool> _disposed{false};
        std::atomic<EventObject*> _event{nullptr};
        std::mutex _mutex; ///< guards what follows
        CancellationNode* _first = nullptr; ///< the last registered one
        CancellationNode* _running = nullptr;
        std::thread::id _runningThread;
        std::condition_variable _ran;
        std::shared_ptr<CancelTimer> _timer;
    };

    /// What Register makes: a callback that the list owns until it is called, taken back or forgotten.
    class CancellationCallback : public Detail::ObjectData, public CancellationNode
    {
    public:
        /// Registers it, or calls it at once.
        static Handle Register(const Threading::CancellationToken& token, CancellationCallback* callback);

    protected:
        explicit CancellationCallback(bool flows) noexcept;

    private:
        virtual void Call() = 0;
        void OnCanceled() final;
        Hold Pin() noexcept final { return Hold::Taken; }
        void Unpin() noexcept final { ReleaseReference(); }
        void Dropped() noexcept final { ReleaseReference(); }

        ExecutionContext::Kept _context;
    };

    /// A source that is cancelled with any of several tokens.
    class LinkedCancellation final : public CancellationObject
    {
    public:
        /// @param tokens those that can be cancelled are followed
        explicit LinkedCancellation(std::span<const Threading::CancellationToken> tokens);
        ~LinkedCancellation() override;
        void Dispose() override;

    private:
        class Link;
        std::unique_ptr<Link[]> _links;
        std::size_t _count;
    };
}
