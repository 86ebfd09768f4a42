// The .NET class ParallelOptions.
#pragma once
#include <System/Threading/CancellationToken.hpp>

namespace System::Threading::Tasks
{
    /// How Parallel runs.
    /// Follows api/system.threading.tasks.paralleloptions.
    class SYSTEMNET_API ParallelOptions : public Handle
    {
        SYSTEMNET_HANDLE(ParallelOptions, Handle)
        ParallelOptions();

        /// How many threads at most; -1 for as many as there are processors.
        [[nodiscard]] int MaxDegreeOfParallelism() const;
        /// @throws ArgumentOutOfRangeException value is 0 or less than -1
        void MaxDegreeOfParallelism(int value) const;
        [[nodiscard]] Threading::CancellationToken CancellationToken() const;
        void CancellationToken(const Threading::CancellationToken& value) const;
    };
}
