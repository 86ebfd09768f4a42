// What the configuration says of tracing.
#pragma once
#include <System/Diagnostics/TraceListener.hpp>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace System::Core
{
    /// The section system.diagnostics of a configuration file, as the documentation of .NET Framework has it. The file is the one that
    /// SYSTEMNET_TRACE_CONFIG names, or <program>.config beside the program. What cannot be used is one line on standard error, and
    /// counts as not there. Read at the first need.
    struct TraceSettings
    {
        struct Listener
        {
            std::string Name;
            std::string TypeName; ///< empty: a shared listener of that name
            std::string Data;
            std::string Options;
            std::string FilterType;
            std::string FilterData;
        };
        /// The children of a <listeners>.
        struct ListenerList
        {
            bool Clears = false; ///< the default listener too
            std::vector<std::string> Removed;
            std::vector<Listener> Added;
        };
        struct Source
        {
            std::string SwitchName;
            std::optional<std::string> SwitchValue;
            std::vector<std::pair<std::string, std::string>> Attributes;
            ListenerList Listeners;
        };

        std::map<std::string, Source> Sources;
        std::map<std::string, std::string> Switches;
        std::vector<Listener> Shared;
        ListenerList Trace;
        std::optional<bool> AutoFlush;
        std::optional<bool> UseGlobalLock;
        std::optional<int> IndentSize;
        bool AssertUi = true;
        String LogFile = String::Empty;

        /// Stays valid for ever.
        static const TraceSettings& Present();
        /// Reads the file again.
        static void Reread();

        /// The listeners that a list gives, in its order, without the default one.
        [[nodiscard]] std::vector<Diagnostics::TraceListener> Make(const ListenerList& list) const;
        /// Says on standard error what could not be used.
        static void Complain(std::string_view what, std::string_view why = {}) noexcept;
    };
}
