// The names that ToString gives the values of the enumerations of System::Diagnostics.
#include <System/Diagnostics/SourceLevels.hpp>
#include <System/Diagnostics/TraceEventType.hpp>
#include <System/Diagnostics/TraceLevel.hpp>
#include <System/Diagnostics/TraceOptions.hpp>

using namespace System::Diagnostics;

namespace System::Detail
{
    namespace
    {
        constexpr EnumName TraceLevelNames[] = {{0, "Off"}, {1, "Error"}, {2, "Warning"}, {3, "Info"}, {4, "Verbose"}};
        constexpr EnumName SourceLevelsNames[] = {
            {0, "Off"}, {1, "Critical"}, {3, "Error"}, {7, "Warning"}, {15, "Information"}, {31, "Verbose"}, {65280, "ActivityTracing"},
            {-1, "All"}};
        constexpr EnumName TraceEventTypeNames[] = {{1, "Critical"},  {2, "Error"},      {4, "Warning"}, {8, "Information"},
                                                    {16, "Verbose"},  {256, "Start"},    {512, "Stop"},  {1024, "Suspend"},
                                                    {2048, "Resume"}, {4096, "Transfer"}};
        constexpr EnumName TraceOptionsNames[] = {
            {0, "None"},      {1, "LogicalOperationStack"}, {2, "DateTime"}, {4, "Timestamp"}, {8, "ProcessId"}, {16, "ThreadId"},
            {32, "Callstack"}};
    }

    const EnumNames EnumTraits<TraceLevel>::Names("System.Diagnostics.TraceLevel", TraceLevelNames, false);
    const EnumNames EnumTraits<SourceLevels>::Names("System.Diagnostics.SourceLevels", SourceLevelsNames, true);
    const EnumNames EnumTraits<TraceEventType>::Names("System.Diagnostics.TraceEventType", TraceEventTypeNames, false);
    const EnumNames EnumTraits<TraceOptions>::Names("System.Diagnostics.TraceOptions", TraceOptionsNames, true);
}
