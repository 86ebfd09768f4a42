// The .NET interface IEnumerable: IEnumerable<>, one template with Generic's.
#pragma once
#include <System/Collections/Generic/IEnumerable.hpp>

namespace System::Collections
{
    using Generic::IEnumerable;
}
