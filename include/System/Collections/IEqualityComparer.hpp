// The .NET interface IEqualityComparer: IEqualityComparer<>.
#pragma once
#include <System/Collections/Generic/IEqualityComparer.hpp>

namespace System::Collections
{
    using Generic::IEqualityComparer;
}
