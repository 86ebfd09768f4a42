// Lets BOOST_TEST print the library's values.
#pragma once
#include <System/Object.hpp>
#include <ostream>

namespace System
{
    template <class T>
    requires(Detail::HasToString<T> || Detail::NamedEnum<T>) std::ostream& boost_test_print_type(std::ostream& stream, const T& value)
    {
        if constexpr (Detail::IsNullable<T>)
        {
            if (value == nullptr)
            {
                return stream << "null";
            }
        }
        return stream << std::string_view(Detail::TextOf(value));
    }

    namespace Net
    {
        using System::boost_test_print_type;
        namespace Sockets
        {
            using System::boost_test_print_type;
        }
    }
}
