#pragma once
#include <System/Detail/ObjectData.hpp>
#include <string>
#include <string_view>

namespace System::Core
{
    /// The .NET full name of a projected type.
    std::string NameOf(const Detail::TypeInfo& type);

    /// The .NET spelling of a demangled C++ type name: System::Array<unsigned char> is System.Byte[].
    std::string NetNameOf(std::string_view demangled);
}
