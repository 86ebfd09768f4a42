// What a program's own trace filter overrides.
#pragma once
#include <System/Array.hpp>
#include <System/Diagnostics/TraceEventType.hpp>
#include <System/Object.hpp>

namespace System::Diagnostics
{
    class TraceEventCache;
}

namespace System::Detail
{
    /// The member in all forms that a program may write, as StreamMembers has a stream's.
    class SYSTEMNET_API TraceFilterMembers
    {
    public:
        virtual bool ShouldTrace(const Diagnostics::TraceEventCache& cache, const String& source, Diagnostics::TraceEventType eventType,
                                 int id, const String& formatOrMessage, const Array<Object>& args, const Object& data1,
                                 const Array<Object>& data);
        virtual bool ShouldTrace(const Diagnostics::TraceEventCache& cache, const String& source, Diagnostics::TraceEventType eventType,
                                 int id, const String& formatOrMessage, const Array<Object>& args, const Object& data1,
                                 const Array<Object>& data) const;
        virtual bool ShouldTrace(Diagnostics::TraceEventCache cache, String source, Diagnostics::TraceEventType eventType, int id,
                                 String formatOrMessage, Array<Object> args, Object data1, Array<Object> data);
        virtual bool ShouldTrace(Diagnostics::TraceEventCache cache, String source, Diagnostics::TraceEventType eventType, int id,
                                 String formatOrMessage, Array<Object> args, Object data1, Array<Object> data) const;
        /// The first form, which cannot be told from the others in a call.
        bool EnterShouldTrace(const Diagnostics::TraceEventCache& cache, const String& source, Diagnostics::TraceEventType eventType,
                              int id, const String& formatOrMessage, const Array<Object>& args, const Object& data1,
                              const Array<Object>& data);

    protected:
        ~TraceFilterMembers() = default;
    };
}
