#include "compat/core/stacktrace/StackTrace.hpp"
#include "ports/Port.hpp"
#include <boost/stacktrace/frame.hpp>
#include <boost/stacktrace/safe_dump_to.hpp>
#include <cstdlib>
#include <string>
#include <string_view>

namespace System::Core
{
    namespace
    {
        bool IsWanted() noexcept
        {
            static const bool wanted = []
            {
                const char* value = std::getenv("SYSTEMNET_STACKTRACE");
                return value == nullptr || std::string_view(value) != "0";
            }();
            return wanted;
        }

        /// Whether a function is part of how a trace is noted: this class, or the constructor of an exception.
        bool IsOwn(std::string_view name)
        {
            if (name.find("System::Core::StackTrace::") != std::string_view::npos ||
                name.find("System::Core::ExceptionData") != std::string_view::npos || name.starts_with("boost::stacktrace::"))
            {
                return true;
            }
            // X::X(…), if X is an exception.
            const std::string_view function = name.substr(0, name.find('('));
            const std::size_t last = function.rfind("::");
            if (last == std::string_view::npos)
            {
                return false;
            }
            const std::string_view member = function.substr(last + 2);
            return member.ends_with("Exception") && function.substr(0, last).ends_with(member);
        }
    }

    void StackTrace::Capture() noexcept
    {
        if (IsWanted())
        {
            // Ends with a null by itself.
            boost::stacktrace::safe_dump_to(_calls.data(), sizeof _calls);
        }
    }

    String StackTrace::Text() const
    {
        std::string text;
        bool isOwn = true;
        for (const void* call : _calls)
        {
            if (call == nullptr)
            {
                break;
            }
            const boost::stacktrace::frame frame(call);
            isOwn = isOwn && IsOwn(frame.name());
            if (!isOwn)
            {
                text += (text.empty() ? std::string() : std::string(Port::LineEnd)) + "   at " + boost::stacktrace::to_string(frame);
            }
        }
        return text.empty() ? String(nullptr) : String(text);
    }
}
