// The .NET class StringCollection.
#pragma once
#include <System/Collections/Generic/IList.hpp>
#include <System/Detail/ListData.hpp>

namespace System::Collections::Specialized
{
    /// A list of texts.
    /// Follows api/system.collections.specialized.stringcollection.
    class SYSTEMNET_API StringCollection : public Generic::IList<String>
    {
        SYSTEMNET_HANDLE(StringCollection, Generic::IList<String>)

        StringCollection();

        [[nodiscard]] Detail::ListIterator<String> begin() const;
        [[nodiscard]] static std::default_sentinel_t end() noexcept { return std::default_sentinel; }
        [[nodiscard]] bool IsReadOnly() const;
        /// @return the index of the new element
        int Add(const String& value) const;
        /// @throws ArgumentNullException value is null
        void AddRange(const Array<String>& value) const;
        void Remove(const String& value) const;
        String ToString() const;
    };
}
