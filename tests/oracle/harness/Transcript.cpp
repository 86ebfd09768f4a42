#include "Transcript.hpp"
#include <cstdio>
#include <set>
#include <stdexcept>

namespace Oracle
{
    namespace
    {
        std::vector<Scenario>& Registered()
        {
            static std::vector<Scenario> scenarios;
            return scenarios;
        }

        std::vector<Line> lines;
        std::set<std::string> steps;
        std::string section;

        std::string Escaped(std::string_view text)
        {
            std::string escaped;
            for (const char character : text)
            {
                const auto value = static_cast<unsigned char>(character);
                if (value < 0x20 || value >= 0x7F || value == '\\' || value == '|' || value == '"')
                {
                    char hexadecimal[8];
                    std::snprintf(hexadecimal, sizeof hexadecimal, "\\x%02X", static_cast<unsigned>(value));
                    escaped += hexadecimal;
                }
                else
                {
                    escaped += character;
                }
            }
            return escaped;
        }

        /// Without its namespaces; ToString of an exception begins with its .NET name.
        std::string NameOf(const Exception& exception)
        {
            const std::string text(exception.ToString());
            const auto end = text.find_first_of(": \n(");
            const auto name = text.substr(0, end);
            const auto dot = name.rfind('.');
            return dot == std::string::npos ? name : name.substr(dot + 1);
        }
    }

    Scenario::Scenario(std::string name, void (*run)()) : Name(std::move(name)), Run(run)
    {
        Registered().push_back(*this);
    }

    const std::vector<Scenario>& Scenario::All()
    {
        return Registered();
    }

    std::vector<Line> TranscriptOf(const Scenario& scenario)
    {
        lines.clear();
        steps.clear();
        section.clear();
        scenario.Run();
        return std::move(lines);
    }

    void Section(const std::string& name)
    {
        section = name.empty() ? "" : name + ": ";
    }

    void Note(const std::string& step, const std::string& observation)
    {
        const auto whole = section + step;
        if (!steps.insert(whole).second)
        {
            throw std::logic_error("two steps are called " + whole);
        }
        lines.push_back({whole, observation});
    }

    std::string DescriptionOf(const std::function<std::string()>& action)
    {
        try
        {
            return action();
        }
        catch (const Exception& exception)
        {
            return Describe(exception);
        }
    }

    std::string ToldBy(const std::function<std::string()>& action)
    {
        try
        {
            return action();
        }
        catch (const Exception& exception)
        {
            return NameOf(exception) + ": " + Describe(exception.Message());
        }
    }

    std::string PartText(const String& text)
    {
        if (text == nullptr)
        {
            return "null";
        }
        auto part = Escaped(std::string_view(text));
        for (auto at = part.find("\\x22"); at != std::string::npos; at = part.find("\\x22", at))
        {
            part.replace(at, 4, "\"");
        }
        return part;
    }

    std::string Plain(const String& text)
    {
        return std::string(std::string_view(text));
    }

    std::string Describe(const Exception& exception)
    {
        const auto name = NameOf(exception);
        if (const auto* argument = dynamic_cast<const ArgumentException*>(&exception))
        {
            const auto parameter = argument->ParamName();
            return name + "(" + (parameter == nullptr ? "" : Plain(parameter)) + ")";
        }
        if (const auto* socket = dynamic_cast<const SocketException*>(&exception))
        {
            return name + "(" + Plain(ToString(socket->SocketErrorCode())) + ")";
        }
        if (const auto* disposed = dynamic_cast<const ObjectDisposedException*>(&exception))
        {
            return name + "(" + Plain(disposed->ObjectName()) + ")";
        }
        return name;
    }

    std::string Describe(const Raw& raw)
    {
        return raw.Text;
    }

    std::string Describe(std::nullptr_t)
    {
        return "null";
    }

    std::string Describe(bool value)
    {
        return value ? "True" : "False";
    }

    std::string Describe(const String& text)
    {
        return text == nullptr ? "null" : '"' + Escaped(std::string_view(text)) + '"';
    }

    std::string Describe(const char* text)
    {
        return '"' + Escaped(text) + '"';
    }

    std::string Describe(const Array<Byte>& bytes)
    {
        if (bytes == nullptr)
        {
            return "null";
        }
        std::string text = "[";
        for (const Byte value : bytes)
        {
            char hexadecimal[4];
            std::snprintf(hexadecimal, sizeof hexadecimal, "%02X", static_cast<unsigned>(value));
            text += hexadecimal;
        }
        return text + "]";
    }

    std::string Describe(const LingerOption& option)
    {
        return option == nullptr ? "null" : "Linger(" + Several(option.Enabled(), option.LingerTime()).Text + ")";
    }

    std::string Describe(const MulticastOption& option)
    {
        return option == nullptr ? "null"
                                 : "Multicast(" + Several(option.Group(), option.LocalAddress(), option.InterfaceIndex()).Text + ")";
    }

    std::string Describe(const IPv6MulticastOption& option)
    {
        return option == nullptr ? "null" : "Multicast(" + Several(option.Group(), option.InterfaceIndex()).Text + ")";
    }

    std::string Describe(const IPHostEntry& entry)
    {
        return entry == nullptr ? "null" : "Host(" + Several(entry.HostName(), entry.Aliases(), entry.AddressList()).Text + ")";
    }

    std::string Describe(const Socket& socket)
    {
        return socket == nullptr ? "null" : "Socket";
    }

    std::string Describe(const IAsyncResult& result)
    {
        return result == nullptr ? "null" : "IAsyncResult";
    }

    std::string Describe(const Object& value)
    {
        if (value == nullptr)
        {
            return "null";
        }
        if (value.Is<bool>())
        {
            return Describe(static_cast<bool>(value));
        }
        if (value.Is<String>())
        {
            return Describe(static_cast<String>(value));
        }
        if (value.Is<LingerOption>())
        {
            return Describe(static_cast<LingerOption>(value));
        }
        if (value.Is<Array<Byte>>())
        {
            return Describe(static_cast<Array<Byte>>(value));
        }
        if (value.Is<Collections::Generic::IEnumerable<>>())
        {
            return DescribeList(static_cast<Collections::Generic::IEnumerable<>>(value));
        }
        if (value.Is<Socket>())
        {
            return Describe(static_cast<Socket>(value));
        }
        return Plain(value.ToString());
    }
}
