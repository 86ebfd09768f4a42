// The .NET interface IDictionary: IDictionary<>, one template with Generic's.
#pragma once
#include <System/Collections/Generic/IDictionary.hpp>

namespace System::Collections
{
    using Generic::IDictionary;
    using Generic::IDictionaryEnumerator;
}
