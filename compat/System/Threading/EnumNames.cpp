// The names that ToString gives the values of the threading enumerations.
#include <System/Threading/EventResetMode.hpp>
#include <System/Threading/ThreadPriority.hpp>
#include <System/Threading/ThreadState.hpp>

using namespace System::Threading;

namespace System::Detail
{
    namespace
    {
        constexpr EnumName EventResetModeNames[] = {
            {0, "AutoReset"},
            {1, "ManualReset"},
        };

        constexpr EnumName ThreadPriorityNames[] = {
            {0, "Lowest"}, {1, "BelowNormal"}, {2, "Normal"}, {3, "AboveNormal"}, {4, "Highest"},
        };

        constexpr EnumName ThreadStateNames[] = {
            {0, "Running"},  {1, "StopRequested"},  {2, "SuspendRequested"}, {4, "Background"},       {8, "Unstarted"},
            {16, "Stopped"}, {32, "WaitSleepJoin"}, {64, "Suspended"},       {128, "AbortRequested"}, {256, "Aborted"},
        };
    }

    const EnumNames EnumTraits<EventResetMode>::Names = {"System.Threading.EventResetMode", EventResetModeNames,
                                                         EnumTraits<EventResetMode>::Flags};
    const EnumNames EnumTraits<ThreadPriority>::Names = {"System.Threading.ThreadPriority", ThreadPriorityNames,
                                                         EnumTraits<ThreadPriority>::Flags};
    const EnumNames EnumTraits<ThreadState>::Names = {"System.Threading.ThreadState", ThreadStateNames, EnumTraits<ThreadState>::Flags};
}
