// The .NET interface IEnumerator: IEnumerator<>, one template with Generic's.
#pragma once
#include <System/Collections/Generic/IEnumerator.hpp>

namespace System::Collections
{
    using Generic::IEnumerator;
}
