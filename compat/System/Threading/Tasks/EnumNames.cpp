// The names that ToString gives the values of the enumerations of tasks.
#include <System/Threading/Channels/BoundedChannelFullMode.hpp>
#include <System/Threading/Tasks/ConfigureAwaitOptions.hpp>
#include <System/Threading/Tasks/Sources/ValueTaskSourceOnCompletedFlags.hpp>
#include <System/Threading/Tasks/Sources/ValueTaskSourceStatus.hpp>
#include <System/Threading/Tasks/TaskContinuationOptions.hpp>
#include <System/Threading/Tasks/TaskCreationOptions.hpp>
#include <System/Threading/Tasks/TaskStatus.hpp>

using namespace System::Threading::Tasks;

namespace System::Detail
{
    namespace
    {
        constexpr EnumName ConfigureAwaitOptionsNames[] = {
            {0, "None"},
            {1, "ContinueOnCapturedContext"},
            {2, "SuppressThrowing"},
            {4, "ForceYielding"},
        };

        constexpr EnumName TaskContinuationOptionsNames[] = {
            {0, "None"},
            {1, "PreferFairness"},
            {2, "LongRunning"},
            {4, "AttachedToParent"},
            {8, "DenyChildAttach"},
            {16, "HideScheduler"},
            {32, "LazyCancellation"},
            {64, "RunContinuationsAsynchronously"},
            {65536, "NotOnRanToCompletion"},
            {131072, "NotOnFaulted"},
            {196608, "OnlyOnCanceled"},
            {262144, "NotOnCanceled"},
            {327680, "OnlyOnFaulted"},
            {393216, "OnlyOnRanToCompletion"},
            {524288, "ExecuteSynchronously"},
        };

        constexpr EnumName TaskCreationOptionsNames[] = {
            {0, "None"},
            {1, "PreferFairness"},
            {2, "LongRunning"},
            {4, "AttachedToParent"},
            {8, "DenyChildAttach"},
            {16, "HideScheduler"},
            {64, "RunContinuationsAsynchronously"},
        };

        constexpr EnumName TaskStatusNames[] = {
            {0, "Created"},
            {1, "WaitingForActivation"},
            {2, "WaitingToRun"},
            {3, "Running"},
            {4, "WaitingForChildrenToComplete"},
            {5, "RanToCompletion"},
            {6, "Canceled"},
            {7, "Faulted"},
        };

        constexpr EnumName BoundedChannelFullModeNames[] = {
            {0, "Wait"},
            {1, "DropNewest"},
            {2, "DropOldest"},
            {3, "DropWrite"},
        };

        constexpr EnumName ValueTaskSourceOnCompletedFlagsNames[] = {
            {0, "None"},
            {1, "UseSchedulingContext"},
            {2, "FlowExecutionContext"},
        };

        constexpr EnumName ValueTaskSourceStatusNames[] = {
            {0, "Pending"},
            {1, "Succeeded"},
            {2, "Faulted"},
            {3, "Canceled"},
        };
    }

    const EnumNames EnumTraits<Threading::Channels::BoundedChannelFullMode>::Names = {
        "System.Threading.Channels.BoundedChannelFullMode", BoundedChannelFullModeNames,
        EnumTraits<Threading::Channels::BoundedChannelFullMode>::Flags};
    const EnumNames EnumTraits<ConfigureAwaitOptions>::Names = {"System.Threading.Tasks.ConfigureAwaitOptions", ConfigureAwaitOptionsNames,
                                                                EnumTraits<ConfigureAwaitOptions>::Flags};
    const EnumNames EnumTraits<TaskContinuationOptions>::Names = {"System.Threading.Tasks.TaskContinuationOptions",
                                                                  TaskContinuationOptionsNames, EnumTraits<TaskContinuationOptions>::Flags};
    const EnumNames EnumTraits<TaskCreationOptions>::Names = {"System.Threading.Tasks.TaskCreationOptions", TaskCreationOptionsNames,
                                                              EnumTraits<TaskCreationOptions>::Flags};
    const EnumNames EnumTraits<TaskStatus>::Names = {"System.Threading.Tasks.TaskStatus", TaskStatusNames, EnumTraits<TaskStatus>::Flags};
    const EnumNames EnumTraits<Sources::ValueTaskSourceOnCompletedFlags>::Names = {
        "System.Threading.Tasks.Sources.ValueTaskSourceOnCompletedFlags", ValueTaskSourceOnCompletedFlagsNames,
        EnumTraits<Sources::ValueTaskSourceOnCompletedFlags>::Flags};
    const EnumNames EnumTraits<Sources::ValueTaskSourceStatus>::Names = {"System.Threading.Tasks.Sources.ValueTaskSourceStatus",
                                                                         ValueTaskSourceStatusNames,
                                                                         EnumTraits<Sources::ValueTaskSourceStatus>::Flags};
}
