// The .NET enumeration ValueTaskSourceOnCompletedFlags.
#pragma once
#include <System/Detail/FlagOperators.hpp>

namespace System::Threading::Tasks::Sources
{
    /// How a continuation is to be called; the values combine as flags.
    /// Follows api/system.threading.tasks.sources.valuetasksourceoncompletedflags.
    enum class ValueTaskSourceOnCompletedFlags : int
    {
        None = 0,
        UseSchedulingContext = 1,
        FlowExecutionContext = 2
    };
    using System::Detail::FlagOperators::operator|;
    using System::Detail::FlagOperators::operator&;
    using System::Detail::FlagOperators::operator^;
    using System::Detail::FlagOperators::operator~;
}

template <>
struct System::Detail::EnumTraits<System::Threading::Tasks::Sources::ValueTaskSourceOnCompletedFlags>
{
    static constexpr bool Flags = true;
    SYSTEMNET_API static const EnumNames Names;
};
