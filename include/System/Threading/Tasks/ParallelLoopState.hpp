// The .NET class ParallelLoopState.
#pragma once
#include <System/Handle.hpp>
#include <System/Types.hpp>
#include <optional>

namespace System::Threading::Tasks
{
    /// How one iteration of Parallel::For tells the others to end.
    /// Follows api/system.threading.tasks.parallelloopstate.
    class SYSTEMNET_API ParallelLoopState : public Handle
    {
        SYSTEMNET_HANDLE(ParallelLoopState, Handle)
        ParallelLoopState() noexcept = default;

        /// No iteration behind this one begins any more.
        /// @throws InvalidOperationException Stop was called
        void Break() const;
        /// No iteration begins any more.
        /// @throws InvalidOperationException Break was called
        void Stop() const;
        [[nodiscard]] bool IsStopped() const;
        /// Whether an iteration threw.
        [[nodiscard]] bool IsExceptional() const;
        /// Whether this iteration should end as soon as it can.
        [[nodiscard]] bool ShouldExitCurrentIteration() const;
        /// The first iteration that called Break, if one did.
        [[nodiscard]] std::optional<Int64> LowestBreakIteration() const;
    };
}
