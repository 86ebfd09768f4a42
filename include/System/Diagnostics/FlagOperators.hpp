// The operators of the flag enumerations in this namespace.
#pragma once
#include <System/Detail/FlagOperators.hpp>

namespace System::Diagnostics
{
    using System::Detail::FlagOperators::operator|;
    using System::Detail::FlagOperators::operator&;
    using System::Detail::FlagOperators::operator^;
    using System::Detail::FlagOperators::operator~;
    using System::Detail::FlagOperators::operator|=;
    using System::Detail::FlagOperators::operator&=;
    using System::Detail::FlagOperators::operator^=;
}
