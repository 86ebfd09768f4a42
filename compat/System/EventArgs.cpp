#include <System/EventArgs.hpp>

namespace System
{
    namespace
    {
        class EventArgsData final : public Detail::ObjectData
        {
        public:
            const Detail::TypeInfo& GetType() const noexcept override { return EventArgs::Type(); }
        };

        union EmptyData
        {
            EventArgsData Data;
            constexpr EmptyData() noexcept : Data() {}
            ~EmptyData() {}
        };
        constinit EmptyData emptyData;
    }

    // Empty is there before any constructor runs and stays when destructors do.
    union EventArgs::Constant
    {
        EventArgs Value;
        constexpr Constant() noexcept : Value(emptyData.Data) {}
        ~Constant() {}
        static Constant Empty;
    };
    constinit EventArgs::Constant EventArgs::Constant::Empty;

    constinit const EventArgs& EventArgs::Empty = Constant::Empty.Value;

    EventArgs::EventArgs() : EventArgs(Detail::Adopt, new EventArgsData) {}

    const Detail::TypeInfo& EventArgs::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.EventArgs", typeid(EventArgs)};
        return type;
    }
}
