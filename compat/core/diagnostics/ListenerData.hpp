// What stands behind trace listeners.
#pragma once
#include <System/Diagnostics/TraceListener.hpp>

namespace System::Core
{
    /// What every listener has, the library's and a program's own. Changed under the lock that its writing is done under, or before.
    struct ListenerState
    {
        String Name = String::Empty;
        int IndentLevel = 0;
        int IndentSize = 4;
        bool NeedIndent = true;
        Diagnostics::TraceOptions Options = Diagnostics::TraceOptions::None;
        Diagnostics::TraceFilter Filter = nullptr;
        Collections::Specialized::StringDictionary Attributes;
    };

    /// The state of a program's own listener, which its handle keeps.
    class ListenerStateData final : public Detail::ObjectData
    {
    public:
        const Detail::TypeInfo& GetType() const noexcept override { return Handle::Type(); }
        ListenerState State;
    };

    /// Base of the library's listeners; they override the members that are not const, as streams do.
    class ListenerData : public Detail::DerivableData, public Detail::TraceListenerMembers
    {
    public:
        const Detail::TypeInfo& GetType() const noexcept override = 0;
        void Dispose() override { Target() != nullptr ? Handle().Dispose() : Dispose(true); }
        using TraceListenerMembers::Dispose;
        using TraceListenerMembers::Write;
        using TraceListenerMembers::WriteLine;
        ListenerState& SystemnetState() const override { return State; }

        mutable ListenerState State;

    private:
        [[nodiscard]] Diagnostics::TraceListener Handle() const
        {
            AddReference();
            return Diagnostics::TraceListener(Detail::Adopt, const_cast<ListenerData*>(this));
        }
    };
}
