// The .NET interface ICollection: ICollection<>, one template with Generic's.
#pragma once
#include <System/Collections/Generic/ICollection.hpp>

namespace System::Collections
{
    using Generic::ICollection;
}
