#include "compat/core/diagnostics/NetworkSources.hpp"
#include "compat/core/diagnostics/Observation.hpp"
#include "compat/core/diagnostics/TraceGate.hpp"
#include "compat/core/diagnostics/TraceSettings.hpp"
#include "ports/Environment.hpp"
#include <System/Diagnostics/TextWriterTraceListener.hpp>
#include <array>
#include <atomic>

namespace System::Core::NetworkSources
{
    namespace
    {
        constexpr std::array<const char*, Count> Names = {
            "System.Net", "System.Net.Sockets", "System.Net.Cache", "System.Net.HttpListener", "System.Net.WebSockets", "System.Net.Http"};
        using Sources = std::array<TraceSourceData*, Count>;
        std::atomic<const Sources*> made{nullptr};

        /// SYSTEMNET_TRACE=file: all that there is, to that file.
        void TakeEnvironment(const Sources& sources)
        {
            std::string file;
            if (!Port::GetVariable("SYSTEMNET_TRACE", file) || file.empty())
            {
                return;
            }
            const Diagnostics::TextWriterTraceListener listener(String(file), "SYSTEMNET_TRACE");
            TraceGate::AutoFlush(true);
            for (TraceSourceData* source : sources)
            {
                source->Listeners.Remove("Default");
                source->Listeners.Add(listener);
                source->Switch().Level(Diagnostics::SourceLevels::Verbose);
            }
        }

        const Sources* Make()
        {
            auto* sources = new Sources;
            for (std::size_t i = 0; i != Count; ++i)
            {
                (*sources)[i] = new TraceSourceData(Names[i], Diagnostics::SourceLevels::Off, true);
                TraceGate::FlushAtExit((*sources)[i]->Listeners);
            }
            if (const auto& flush = TraceSettings::Present().AutoFlush)
            {
                TraceGate::AutoFlush(*flush);
            }
            TakeEnvironment(*sources);
            return sources;
        }

        const Sources& All()
        {
            if (const Sources* sources = made.load(std::memory_order_acquire)) [[likely]]
            {
                return *sources;
            }
            static const Sources* const sources = Make();
            made.store(sources, std::memory_order_release);
            SwitchChanged();
            return *sources;
        }
    }

    TraceSourceData& Get(Source source)
    {
        return *All()[source];
    }

    Detail::ObjectData* Find(const String& name)
    {
        for (std::size_t i = 0; i != Count; ++i)
        {
            if (name == Names[i])
            {
                TraceSourceData& source = Get(static_cast<Source>(i));
                source.AddReference();
                return &source;
            }
        }
        return nullptr;
    }

    void SwitchChanged() noexcept
    {
        const Sources* sources = made.load(std::memory_order_acquire);
        if (sources == nullptr)
        {
            return;
        }
        bool any = false;
        for (const TraceSourceData* source : *sources)
        {
            try
            {
                any = any || source->Switch().Level() != Diagnostics::SourceLevels::Off;
            }
            catch (const std::exception& exception)
            {
                TraceSettings::Complain("the switch " + std::string(std::string_view(source->Name)) + ": " + exception.what());
                source->Switch().Level(Diagnostics::SourceLevels::Off);
            }
        }
        Observation::Trace(any);
    }

    void Configure()
    {
        for (TraceSourceData* source : All())
        {
            source->Configure();
        }
        TakeEnvironment(All());
        SwitchChanged();
    }
}
