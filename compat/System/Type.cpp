#include <System/Type.hpp>
#include <string_view>

namespace System
{
    namespace
    {
        // The dot before the class's own name. What follows a bracket are the names of type arguments.
        std::size_t LastDot(std::string_view name) noexcept
        {
            return name.substr(0, name.find('[')).rfind('.');
        }
    }

    String Type::Name() const
    {
        const std::string_view name = _fullName;
        const std::size_t dot = LastDot(name);
        const std::string_view own = dot == std::string_view::npos ? name : name.substr(dot + 1);
        // Type arguments do not belong to the name; the brackets of an array do.
        std::size_t end = own.find('[');
        while (end != std::string_view::npos && own.substr(end).starts_with("[]"))
        {
            end = own.find('[', end + 2);
        }
        return String(own.substr(0, end));
    }

    String Type::Namespace() const
    {
        const std::string_view name = _fullName;
        const std::size_t dot = LastDot(name);
        return dot == std::string_view::npos ? String(nullptr) : String(name.substr(0, dot));
    }
}
