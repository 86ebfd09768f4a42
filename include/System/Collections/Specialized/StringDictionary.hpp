// The .NET class StringDictionary.
#pragma once
#include <System/Collections/Specialized/NameValueCollection.hpp>

namespace System::Collections::Specialized
{
    /// One text by name; upper and lower case are the same.
    /// Follows api/system.collections.specialized.stringdictionary.
    class SYSTEMNET_API StringDictionary : public Handle
    {
        SYSTEMNET_HANDLE(StringDictionary, Handle)

        StringDictionary();

        /// The text of a name, null if there is none; assignment sets it.
        [[nodiscard]] Detail::Element<String> operator[](Detail::NameArgument&& key) const { return Names()[std::move(key)]; }
        /// @throws ArgumentNullException key is null
        /// @throws ArgumentException the key is there already
        void Add(const String& key, const String& value) const;
        void Clear() const;
        [[nodiscard]] bool ContainsKey(const String& key) const;
        [[nodiscard]] bool ContainsValue(const String& value) const;
        [[nodiscard]] int Count() const;
        /// In lower case.
        [[nodiscard]] Array<String> Keys() const;
        [[nodiscard]] Array<String> Values() const;
        void Remove(const String& key) const;

    private:
        [[nodiscard]] const NameValueCollection& Names() const;
    };
}
