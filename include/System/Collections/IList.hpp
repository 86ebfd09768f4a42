// The .NET interface IList: IList<>, one template with Generic's.
#pragma once
#include <System/Collections/Generic/IList.hpp>

namespace System::Collections
{
    using Generic::IList;
}
