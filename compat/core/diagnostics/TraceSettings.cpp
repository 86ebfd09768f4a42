#include "compat/core/diagnostics/TraceSettings.hpp"
#include "ports/Diagnostics.hpp"
#include "ports/Environment.hpp"
#include "ports/Port.hpp"
#include <System/Diagnostics/ConsoleTraceListener.hpp>
#include <System/Diagnostics/DefaultTraceListener.hpp>
#include <System/Diagnostics/EventTypeFilter.hpp>
#include <System/Diagnostics/SourceFilter.hpp>
#include <System/Enum.hpp>
#include <atomic>
#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <mutex>

namespace System::Core
{
    namespace
    {
        using Tree = boost::property_tree::ptree;
        using Listener = TraceSettings::Listener;
        using ListenerList = TraceSettings::ListenerList;

        std::optional<std::string> Attribute(const Tree& element, const char* name)
        {
            const auto value = element.get_optional<std::string>(std::string("<xmlattr>.") + name);
            return value ? std::optional<std::string>(*value) : std::nullopt;
        }
        std::string TextOf(const Tree& element, const char* name)
        {
            return Attribute(element, name).value_or(std::string());
        }
        bool IsTrue(const std::string& text)
        {
            return text == "true" || text == "True" || text == "1";
        }
        std::optional<bool> Flag(const Tree& element, const char* name)
        {
            const auto text = Attribute(element, name);
            return text ? std::optional<bool>(IsTrue(*text)) : std::nullopt;
        }
        /// "System.Diagnostics.ConsoleTraceListener, System, Version=4.0.0.0" without the assembly.
        std::string ClassOf(const std::string& type)
        {
            const std::string name = type.substr(0, type.find(','));
            const std::size_t end = name.find_last_not_of(' ');
            return end == std::string::npos ? std::string() : name.substr(0, end + 1);
        }

        Listener ReadListener(const Tree& element)
        {
            Listener listener{TextOf(element, "name"),
                              ClassOf(TextOf(element, "type")),
                              TextOf(element, "initializeData"),
                              TextOf(element, "traceOutputOptions"),
                              {},
                              {}};
            if (const auto filter = element.get_child_optional("filter"))
            {
                listener.FilterType = ClassOf(TextOf(*filter, "type"));
                listener.FilterData = TextOf(*filter, "initializeData");
            }
            return listener;
        }

        ListenerList ReadListeners(const Tree& owner)
        {
            ListenerList list;
            const auto children = owner.get_child_optional("listeners");
            if (!children)
            {
                return list;
            }
            for (const auto& [name, element] : *children)
            {
                if (name == "add")
                {
                    list.Added.push_back(ReadListener(element));
                }
                else if (name == "clear")
                {
                    list = {};
                    list.Clears = true;
                }
                else if (name == "remove")
                {
                    list.Removed.push_back(TextOf(element, "name"));
                }
            }
            return list;
        }

        void ReadSource(TraceSettings& settings, const Tree& element)
        {
            TraceSettings::Source source;
            if (const auto attributes = element.get_child_optional("<xmlattr>"))
            {
                for (const auto& [name, value] : *attributes)
                {
                    if (name == "switchName")
                    {
                        source.SwitchName = value.data();
                    }
                    else if (name == "switchValue")
                    {
                        source.SwitchValue = value.data();
                    }
                    else if (name != "name" && name != "switchType")
                    {
                        source.Attributes.emplace_back(name, value.data());
                    }
                }
            }
            source.Listeners = ReadListeners(element);
            settings.Sources[TextOf(element, "name")] = std::move(source);
        }

        void ReadSection(TraceSettings& settings, const Tree& section)
        {
            for (const auto& [name, element] : section)
            {
                if (name == "sources")
                {
                    for (const auto& [kind, source] : element)
                    {
                        if (kind == "source")
                        {
                            ReadSource(settings, source);
                        }
                    }
                }
                else if (name == "switches")
                {
                    for (const auto& [kind, item] : element)
                    {
                        if (kind == "add")
                        {
                            settings.Switches[TextOf(item, "name")] = TextOf(item, "value");
                        }
                    }
                }
                else if (name == "sharedListeners")
                {
                    for (const auto& [kind, item] : element)
                    {
                        if (kind == "add")
                        {
                            settings.Shared.push_back(ReadListener(item));
                        }
                    }
                }
                else if (name == "trace")
                {
                    settings.AutoFlush = Flag(element, "autoflush");
                    settings.UseGlobalLock = Flag(element, "useGlobalLock");
                    settings.IndentSize = element.get_optional<int>("<xmlattr>.indentsize").value_or(4);
                    settings.Trace = ReadListeners(element);
                }
                else if (name == "assert")
                {
                    settings.AssertUi = Flag(element, "assertuienabled").value_or(true);
                    settings.LogFile = String(TextOf(element, "logfilename"));
                }
            }
        }

        std::filesystem::path PathOf(const std::string& name)
        {
            return std::filesystem::path(std::u8string(name.begin(), name.end()));
        }

        /// @param mustExist the user has named the file
        void ReadFile(TraceSettings& settings, const std::string& name, bool mustExist)
        {
            std::error_code error;
            if (!mustExist && !std::filesystem::exists(PathOf(name), error))
            {
                return;
            }
            std::ifstream file(PathOf(name), std::ios::binary);
            if (!file || std::filesystem::is_directory(PathOf(name), error))
            {
                TraceSettings::Complain(name + ": the file cannot be read");
                return;
            }
            namespace Xml = boost::property_tree::xml_parser;
            Tree tree;
            TraceSettings read;
            try
            {
                Xml::read_xml(file, tree, Xml::no_comments | Xml::trim_whitespace);
                if (const auto configuration = tree.get_child_optional("configuration"))
                {
                    for (const auto& [section, element] : *configuration)
                    {
                        if (section == "system.diagnostics")
                        {
                            ReadSection(read, element);
                        }
                    }
                }
                settings = std::move(read);
            }
            catch (const Xml::xml_parser_error& failure)
            {
                TraceSettings::Complain(name + ", line " + std::to_string(failure.line()) + ": " + failure.message());
            }
        }

        const TraceSettings* ReadAll()
        {
            auto* settings = new TraceSettings;
            std::string name;
            if (Port::GetVariable("SYSTEMNET_TRACE_CONFIG", name) && !name.empty())
            {
                ReadFile(*settings, name, true);
            }
            else if (name = Port::ProgramFile(); !name.empty())
            {
                ReadFile(*settings, name + ".config", false);
            }
            return settings;
        }

        std::mutex& Mutex()
        {
            static auto* const mutex = new std::mutex;
            return *mutex;
        }
        std::atomic<const TraceSettings*> present{nullptr};

        // ---- Listeners ----

        Diagnostics::TraceListener ListenerOf(const Listener& setting)
        {
            if (setting.TypeName == "System.Diagnostics.TextWriterTraceListener")
            {
                return setting.Data.empty() ? Diagnostics::TextWriterTraceListener()
                                            : Diagnostics::TextWriterTraceListener(String(setting.Data));
            }
            if (setting.TypeName == "System.Diagnostics.ConsoleTraceListener")
            {
                return Diagnostics::ConsoleTraceListener(IsTrue(setting.Data));
            }
            if (setting.TypeName == "System.Diagnostics.DefaultTraceListener")
            {
                return Diagnostics::DefaultTraceListener();
            }
            TraceSettings::Complain("there is no listener of the type \"" + setting.TypeName + "\", which \"" + setting.Name +
                                    "\" should be");
            return nullptr;
        }

        template <class E>
        std::optional<E> ValueOf(const std::string& text, const char* what)
        {
            E value{};
            if (Enum::TryParse(String(text), true, value))
            {
                return value;
            }
            TraceSettings::Complain("\"" + text + "\" is no value of " + what);
            return std::nullopt;
        }

        Diagnostics::TraceListener MakeListener(const Listener& setting)
        {
            const Diagnostics::TraceListener listener = ListenerOf(setting);
            if (listener == nullptr)
            {
                return listener;
            }
            listener.Name(String(setting.Name));
            if (!setting.Options.empty())
            {
                if (const auto options = ValueOf<Diagnostics::TraceOptions>(setting.Options, "traceOutputOptions"))
                {
                    listener.TraceOutputOptions(*options);
                }
            }
            if (setting.FilterType == "System.Diagnostics.EventTypeFilter")
            {
                if (const auto levels = ValueOf<Diagnostics::SourceLevels>(setting.FilterData, "an EventTypeFilter"))
                {
                    listener.Filter(Diagnostics::EventTypeFilter(*levels));
                }
            }
            else if (setting.FilterType == "System.Diagnostics.SourceFilter")
            {
                listener.Filter(Diagnostics::SourceFilter(String(setting.FilterData)));
            }
            else if (!setting.FilterType.empty())
            {
                TraceSettings::Complain("there is no filter of the type \"" + setting.FilterType + "\"");
            }
            return listener;
        }
    }

    void TraceSettings::Complain(std::string_view what, std::string_view why) noexcept
    {
        try
        {
            std::string text = "systemnet: ";
            text += what;
            text += why;
            text += Port::LineEnd;
            Port::WriteText(Port::StandardStream::Error, text);
        }
        catch (const std::exception&)
        {
            // No memory to say it.
        }
    }

    const TraceSettings& TraceSettings::Present()
    {
        if (const TraceSettings* settings = present.load(std::memory_order_acquire))
        {
            return *settings;
        }
        const std::lock_guard lock(Mutex());
        if (present.load() == nullptr)
        {
            present.store(ReadAll(), std::memory_order_release);
        }
        return *present.load();
    }

    void TraceSettings::Reread()
    {
        const std::lock_guard lock(Mutex());
        present.store(ReadAll(), std::memory_order_release);
    }

    std::vector<Diagnostics::TraceListener> TraceSettings::Make(const ListenerList& list) const
    {
        static auto& sharedMutex = *new std::mutex;
        static auto& sharedListeners = *new std::map<std::string, Diagnostics::TraceListener>;
        std::vector<Diagnostics::TraceListener> listeners;
        for (const Listener& setting : list.Added)
        {
            Diagnostics::TraceListener listener = nullptr;
            if (!setting.TypeName.empty())
            {
                listener = MakeListener(setting);
            }
            else
            {
                const std::lock_guard lock(sharedMutex);
                if (const auto made = sharedListeners.find(setting.Name); made != sharedListeners.end())
                {
                    listener = made->second;
                }
                else
                {
                    const auto at = std::find_if(Shared.begin(), Shared.end(), [&](const Listener& s) { return s.Name == setting.Name; });
                    if (at == Shared.end())
                    {
                        Complain("there is no shared listener \"" + setting.Name + "\"");
                    }
                    else if (listener = MakeListener(*at); listener != nullptr)
                    {
                        sharedListeners.emplace(setting.Name, listener);
                    }
                }
            }
            if (listener != nullptr)
            {
                listeners.push_back(listener);
            }
        }
        return listeners;
    }
}
