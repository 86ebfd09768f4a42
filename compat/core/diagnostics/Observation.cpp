#include "compat/core/diagnostics/Observation.hpp"
#include "compat/core/diagnostics/NetworkSources.hpp"
#include "compat/core/diagnostics/Telemetry.hpp"
#include "compat/core/diagnostics/TraceSettings.hpp"
#include "ports/Environment.hpp"
#include <cstdlib>
#include <exception>
#include <mutex>

namespace System::Core
{
    std::atomic<unsigned> Observation::_present{Unknown};

    void Observation::Set(unsigned bit, bool value) noexcept
    {
        if (value)
        {
            _present.fetch_or(bit, std::memory_order_relaxed);
        }
        else
        {
            _present.fetch_and(~bit, std::memory_order_relaxed);
        }
    }
    void Observation::Trace(bool value) noexcept
    {
        Set(Tracing, value);
    }
    void Observation::Count(bool value) noexcept
    {
        Set(Counting, value);
    }

    bool& Observation::IsInListener() noexcept
    {
        thread_local bool isInListener = false;
        return isInListener;
    }

    namespace
    {
        bool IsSet(const char* variable)
        {
            std::string value;
            return Port::GetVariable(variable, value) && !value.empty() && value != "0";
        }
    }

    namespace
    {
        void PrintCounters() noexcept
        {
            try
            {
                std::string text;
                for (std::size_t i = 0; i != Telemetry::Size; ++i)
                {
                    text.append("systemnet: ").append(Telemetry::Names[i]).append(" ");
                    text.append(std::to_string(Telemetry::Value(static_cast<Telemetry::Counter>(i)))).append(Port::LineEnd);
                }
                Port::WriteText(Port::StandardStream::Error, text);
            }
            catch (const std::exception&)
            {
                // No memory for it.
            }
        }
    }

    bool Observation::Ask(unsigned bit) noexcept
    {
        if (IsInListener())
        {
            // Also while the sources are made: opening a listener's file is no call to be traced, and must not wait for itself.
            return bit == Counting && (_present.load(std::memory_order_relaxed) & bit) != 0;
        }
        if ((_present.load(std::memory_order_acquire) & Unknown) != 0)
        {
            IsInListener() = true;
            try
            {
                if (IsSet("SYSTEMNET_COUNTERS"))
                {
                    Count(true);
                    // Two threads may come here at once.
                    static const int registered = std::atexit([] { PrintCounters(); });
                    (void)registered;
                }
                if (IsSet("SYSTEMNET_TRACE") || !TraceSettings::Present().Sources.empty() || !TraceSettings::Present().Switches.empty())
                {
                    (void)NetworkSources::Get(NetworkSources::Sockets);
                }
            }
            catch (const std::exception& exception)
            {
                TraceSettings::Complain("nothing is traced: ", exception.what());
            }
            IsInListener() = false;
            Set(Unknown, false);
        }
        return (_present.load(std::memory_order_relaxed) & bit) != 0;
    }
}
