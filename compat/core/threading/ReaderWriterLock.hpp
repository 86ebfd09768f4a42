// A lock for many readers or one writer.
#pragma once
#include "compat/core/threading/WaitObject.hpp"
#include <System/Threading/LockRecursionPolicy.hpp>
#include <System/Threading/ManualResetEvent.hpp>
#include <list>
#include <mutex>
#include <vector>

namespace System::Core
{
    /// What stands behind ReaderWriterLockSlim.
    ///
    /// One mutex guards everything; it is held for a few steps only. Who cannot enter queues with an event of its own and sleeps on that,
    /// so that Thread::Interrupt reaches it. Whoever leaves lets in, in order, those who can enter now: they hold the lock when they wake.
    class ReaderWriterLock final : public Detail::ObjectData
    {
    public:
        enum class Mode
        {
            Read,
            Upgradeable,
            Write
        };

        explicit ReaderWriterLock(Threading::LockRecursionPolicy policy) noexcept : Policy(policy) {}
        const Detail::TypeInfo& GetType() const noexcept override;
        /// @throws SynchronizationLockException it is in use
        void Dispose() override;

        /// @return false if the time was up first
        bool Enter(Mode mode, int milliseconds);
        void Exit(Mode mode);

        /// How often the calling thread holds it so.
        [[nodiscard]] int Depth(Mode mode);
        [[nodiscard]] int Readers();
        [[nodiscard]] int Waiting(Mode mode);

        const Threading::LockRecursionPolicy Policy;

    private:
        struct Holder
        {
            int Thread = 0;
            int Depth[3] = {}; ///< by Mode
        };
        struct Waiter
        {
            Waiter(int thread, Mode wanted) : Thread(thread), Wanted(wanted) {}
            const int Thread;
            const Mode Wanted;
            Threading::ManualResetEvent Event = nullptr; ///< a handle, since whoever sets it uses it a little longer than the waiter
            bool IsIn = false;
        };

        Holder& HolderOf(int thread);
        const Holder* FindHolder(int thread) const noexcept;
        /// @throws LockRecursionException
        void CheckRecursion(const Holder& holder, Mode mode) const;
        [[nodiscard]] bool CanEnter(int thread, Mode mode, bool isQueued) const noexcept;
        void Take(int thread, Mode mode);
        void LetIn() noexcept;
        void DropIdle() noexcept;

        std::mutex _mutex; ///< guards what follows
        std::vector<Holder> _holders;
        std::list<Waiter*> _queue;
        int _writer = 0;   ///< the thread that writes, or 0
        int _upgrader = 0; ///< the thread that may upgrade, or 0
        bool _isClosed = false;
    };
}
