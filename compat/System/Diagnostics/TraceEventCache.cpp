// The .NET class TraceEventCache.
#include <System/Diagnostics/Stopwatch.hpp>
#include <System/Diagnostics/TraceEventCache.hpp>
#include <System/Environment.hpp>
#include <mutex>
#include <optional>

namespace System::Diagnostics
{
    namespace
    {
        class EventCacheData final : public Detail::ObjectData
        {
        public:
            const Detail::TypeInfo& GetType() const noexcept override { return TraceEventCache::Type(); }

            template <class Value, class Ask>
            Value Once(std::optional<Value>& known, const Ask& ask)
            {
                const std::lock_guard lock(_mutex);
                if (!known)
                {
                    known = ask();
                }
                return *known;
            }

            std::optional<System::DateTime> Time;
            std::optional<Int64> Timestamp;

        private:
            std::mutex _mutex;
        };
    }

    const Detail::TypeInfo& TraceEventCache::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Diagnostics.TraceEventCache", typeid(TraceEventCache)};
        return type;
    }

    TraceEventCache::TraceEventCache() : TraceEventCache(Detail::Adopt, new EventCacheData) {}

    String TraceEventCache::Callstack() const
    {
        return Environment::StackTrace();
    }
    System::DateTime TraceEventCache::DateTime() const
    {
        auto& self = Self<EventCacheData>();
        return self.Once(self.Time, [] { return System::DateTime::UtcNow(); });
    }
    int TraceEventCache::ProcessId() const
    {
        return Environment::ProcessId();
    }
    String TraceEventCache::ThreadId() const
    {
        return System::ToString(Environment::CurrentManagedThreadId());
    }
    Int64 TraceEventCache::Timestamp() const
    {
        auto& self = Self<EventCacheData>();
        return self.Once(self.Timestamp, [] { return Stopwatch::GetTimestamp(); });
    }
}
