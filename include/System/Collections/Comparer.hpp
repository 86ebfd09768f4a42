// The .NET class Comparer: Comparer<>.
#pragma once
#include <System/Collections/Generic/Comparer.hpp>

namespace System::Collections
{
    using Generic::Comparer;
}
