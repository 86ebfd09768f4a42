// The .NET class CaptureCollection.
#pragma once
#include <System/Collections/Generic/IList.hpp>
#include <System/Text/RegularExpressions/Capture.hpp>

namespace System::Text::RegularExpressions
{
    /// What a group has matched: here the last part alone, where .NET has all that a repeated group has matched.
    /// Follows api/system.text.regularexpressions.capturecollection.
    class SYSTEMNET_API CaptureCollection : public Handle, public Detail::LinqMembers<CaptureCollection, Capture>
    {
        SYSTEMNET_HANDLE(CaptureCollection, Handle)
        CaptureCollection() noexcept = default;

        [[nodiscard]] int Count() const;
        [[nodiscard]] bool IsReadOnly() const { return Count() >= 0; }
        /// @throws ArgumentOutOfRangeException there is no capture of that number
        [[nodiscard]] Capture operator[](int i) const;
        [[nodiscard]] const Capture* begin() const;
        [[nodiscard]] const Capture* end() const { return begin() + Count(); }
        [[nodiscard]] Array<Capture> ToArray() const;
        operator Collections::Generic::IEnumerable<Capture>() const { return ToArray(); }
    };
}
