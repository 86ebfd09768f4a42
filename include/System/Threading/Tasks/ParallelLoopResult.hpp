// The .NET structure ParallelLoopResult.
#pragma once
#include <System/Types.hpp>
#include <optional>

namespace System::Threading::Tasks
{
    /// How a parallel loop ended.
    /// Follows api/system.threading.tasks.parallelloopresult.
    class ParallelLoopResult
    {
    public:
        ParallelLoopResult() noexcept = default;
        ParallelLoopResult(bool isCompleted, std::optional<Int64> lowestBreak) noexcept
            : _isCompleted(isCompleted), _lowestBreak(lowestBreak)
        {
        }
        const ParallelLoopResult* operator->() const noexcept { return this; }

        /// Whether all iterations ran.
        [[nodiscard]] bool IsCompleted() const noexcept { return _isCompleted; }
        [[nodiscard]] std::optional<Int64> LowestBreakIteration() const noexcept { return _lowestBreak; }

    private:
        bool _isCompleted = false;
        std::optional<Int64> _lowestBreak;
    };
}
