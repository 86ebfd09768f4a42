// What a ValueTask can be the face of: an operation that is used again and again.
#pragma once
#include <System/Detail/TaskObject.hpp>

namespace System::Detail
{
    /// An operation that completes, is asked for its result once, and is then begun again; awaiting it allocates nothing. Whoever derives
    /// calls Begin before each use and Complete after it, and reads the outcome in TaskSource<T>::GetResult. ValueTasks hold references;
    /// what is to happen when the last one goes (back into a cache?) is a matter of Destroy.
    ///
    /// A version tells the uses apart, so that a ValueTask that is asked once too often throws instead of taking another's result. Any
    /// thread may complete; one awaits.
    class SYSTEMNET_API TaskSource : public ObjectData
    {
    public:
        [[nodiscard]] UInt32 Version() const noexcept { return _version.load(std::memory_order_relaxed); }

        /// @throws InvalidOperationException the version is another's
        [[nodiscard]] bool IsCompleted(UInt32 version) const
        {
            CheckVersion(version);
            return _continuation.load(std::memory_order_acquire) == &Done;
        }
        /// Of one that is completed: RanToCompletion, Canceled or Faulted.
        [[nodiscard]] virtual Threading::Tasks::TaskStatus Outcome() const noexcept = 0;

        /// Calls the continuation when the operation has completed.
        /// @return false if it has already: then the continuation is not touched
        /// @throws InvalidOperationException somebody waits already
        [[nodiscard]] bool OnCompleted(Continuation& continuation, UInt32 version);

    protected:
        /// A new use; the one before must have been completed, and asked for its result.
        void Begin() noexcept
        {
            _version.store(Version() + 1, std::memory_order_relaxed); // nobody else writes it
            _continuation.store(nullptr, std::memory_order_relaxed);
        }
        /// The outcome is there. Nothing of this is touched after a waiter could have been resumed.
        /// @param free see Continuation::Completed
        void Complete(bool free = false) noexcept;
        /// It has completed while Begin was on its way: nobody can wait yet.
        void CompleteAtOnce() noexcept { _continuation.store(&Done, std::memory_order_relaxed); }
        void CheckVersion(UInt32 version) const
        {
            if (version != Version()) [[unlikely]]
            {
                ThrowStale();
            }
        }

    private:
        [[noreturn]] static void ThrowStale();

        // A mark, never called.
        class DoneMark final : public Continuation
        {
        public:
            void Completed(bool) noexcept override {}
            void Abandoned() noexcept override {}
            void Run() noexcept override {}
        };
        static DoneMark Done;

        std::atomic<Continuation*> _continuation{nullptr};
        std::atomic<UInt32> _version{0};
    };

    template <class T>
    class TaskSourceOf : public TaskSource
    {
    public:
        /// Gives the outcome of one that is completed, and ends the use: throws what it failed with.
        /// @throws InvalidOperationException the version is another's
        virtual T GetResult(UInt32 version) = 0;
    };

    /// The body of await_suspend for a source.
    SYSTEMNET_API void SuspendFor(TaskSource& source, UInt32 version, Resumption& resumption, std::coroutine_handle<> coroutine,
                                  CoroutineState* state);
}
