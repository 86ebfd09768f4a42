// The .NET interface IComparer: IComparer<>.
#pragma once
#include <System/Collections/Generic/IComparer.hpp>

namespace System::Collections
{
    using Generic::IComparer;
}
