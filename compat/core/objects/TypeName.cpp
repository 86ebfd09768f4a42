// C++ type names in .NET's spelling.
#include "compat/core/objects/TypeName.hpp"
#include <boost/core/demangle.hpp>
#include <utility>
#include <vector>

namespace System::Core
{
    namespace
    {
        constexpr bool LongIs64Bits = sizeof(long) == 8;

        struct PrimitiveName
        {
            std::string_view Plain;
            std::string_view Net;
        };
        constexpr PrimitiveName Primitives[] = {
            {"unsigned char", "System.Byte"},
            {"signed char", "System.SByte"},
            {"char", "System.Char"},
            {"char16_t", "System.Char"},
            {"short", "System.Int16"},
            {"unsigned short", "System.UInt16"},
            {"int", "System.Int32"},
            {"unsigned int", "System.UInt32"},
            {"long", LongIs64Bits ? "System.Int64" : "System.Int32"},
            {"unsigned long", LongIs64Bits ? "System.UInt64" : "System.UInt32"},
            {"long long", "System.Int64"},
            {"unsigned long long", "System.UInt64"},
            {"__int64", "System.Int64"},
            {"unsigned __int64", "System.UInt64"},
            {"bool", "System.Boolean"},
            {"float", "System.Single"},
            {"double", "System.Double"},
            {"std.basic_string", "System.String"},
            {"std.basic_string_view", "System.String"},
            {"System.Handle", "System.Object"},
        };

        // Demanglers write these before a name (MSVC) or between its parts (the versioned namespaces of the standard libraries).
        constexpr std::string_view Noise[] = {
            "class ", "struct ", "enum ", "const ", "(anonymous namespace)::", "`anonymous namespace'::", "__cxx11::", "__1::"};

        std::string Joined(const std::vector<std::string>& names)
        {
            std::string text;
            for (const std::string& name : names)
            {
                text += text.empty() ? name : "," + name;
            }
            return text;
        }

        std::string Generic(const std::string& name, const std::vector<std::string>& arguments)
        {
            return arguments.empty() ? name : name + "`" + std::to_string(arguments.size()) + "[" + Joined(arguments) + "]";
        }

        class NameReader
        {
        public:
            explicit NameReader(std::string_view text) : _rest(text) {}

            std::string Type()
            {
                std::string name;
                std::vector<std::string> arguments;
                std::vector<std::string> parameters;
                bool isFunction = false;
                while (!_rest.empty() && !AtDelimiter())
                {
                    if (SkipNoise(name))
                    {
                        continue;
                    }
                    if (Skip("::"))
                    {
                        name += '.';
                    }
                    else if (Skip("<"))
                    {
                        arguments = List('>');
                    }
                    else if (Skip("("))
                    {
                        parameters = List(')');
                        isFunction = true;
                    }
                    else if (!Skip("*") && !Skip("&"))
                    {
                        name += _rest.front();
                        _rest.remove_prefix(1);
                    }
                }
                while (name.ends_with(' '))
                {
                    name.pop_back();
                }
                std::string named = Named(name, arguments);
                if (isFunction)
                {
                    _parameters = std::move(parameters);
                }
                return named;
            }

        private:
            [[nodiscard]] bool AtDelimiter() const { return _rest.front() == ',' || _rest.front() == '>' || _rest.front() == ')'; }

            bool Skip(std::string_view text)
            {
                if (!_rest.starts_with(text))
                {
                    return false;
                }
                _rest.remove_prefix(text.size());
                return true;
            }

            bool SkipNoise(const std::string& name)
            {
                if (name.empty() && Skip(" "))
                {
                    return true;
                }
                if (name.empty() || name.ends_with('.'))
                {
                    for (std::string_view noise : Noise)
                    {
                        if (Skip(noise))
                        {
                            return true;
                        }
                    }
                }
                return false;
            }

            std::vector<std::string> List(char end)
            {
                std::vector<std::string> types;
                while (!_rest.empty() && _rest.front() != end)
                {
                    const std::size_t before = _rest.size();
                    std::string type = Type();
                    if (!type.empty())
                    {
                        types.push_back(std::move(type));
                    }
                    // What cannot be understood (a lambda's name, say) must at least come to an end.
                    if (!Skip(",") && _rest.size() == before)
                    {
                        _rest.remove_prefix(1);
                    }
                }
                Skip(std::string_view(&end, 1));
                return types;
            }

            [[nodiscard]] std::string DelegateName(const std::vector<std::string>& arguments)
            {
                std::vector<std::string> types = std::exchange(_parameters, {});
                if (arguments.empty() || arguments.front() != "void")
                {
                    types.insert(types.end(), arguments.begin(), arguments.end());
                    return Generic("System.Func", types);
                }
                return types == std::vector<std::string>{"System.IAsyncResult"} ? "System.AsyncCallback" : Generic("System.Action", types);
            }

            [[nodiscard]] std::string Named(const std::string& name, std::vector<std::string>& arguments)
            {
                for (const auto& [plain, net] : Primitives)
                {
                    if (name == plain)
                    {
                        return std::string(net);
                    }
                }
                if (name == "System.Delegate")
                {
                    return DelegateName(arguments);
                }
                if (arguments.empty() || arguments == std::vector<std::string>{"void"})
                {
                    return name;
                }
                if (name == "std.shared_ptr" || name == "System.Detail.Box")
                {
                    return arguments.front();
                }
                if (name == "System.Array" || name == "System.Detail.ArrayData")
                {
                    return arguments.front() + "[]";
                }
                return Generic(name == "std.optional" ? "System.Nullable" : name, arguments);
            }

            std::string_view _rest;
            std::vector<std::string> _parameters; ///< of the function type read last
        };
    }

    std::string NetNameOf(std::string_view demangled)
    {
        return NameReader(demangled).Type();
    }

    std::string NameOf(const Detail::TypeInfo& type)
    {
        return type.Name != nullptr ? std::string(type.Name) : Detail::TextOfType(type.Id);
    }
}

namespace System::Detail
{
    std::string TextOfType(const std::type_info& type)
    {
        return Core::NetNameOf(boost::core::demangle(type.name()));
    }
}
