// The .NET class NameValueCollection.
#pragma once
#include <System/Collections/Generic/ICollection.hpp>
#include <System/Detail/Element.hpp>

namespace System::Detail
{
    class NameValueData;

    struct SYSTEMNET_API NameAccess
    {
        static void Hold(NameValueData& names) noexcept;
        static void Release(NameValueData& names) noexcept;
        static std::optional<String> Find(NameValueData& names, const String& name);
        static void Put(NameValueData& names, const String& name, const String& value);
        [[noreturn]] static void ThrowMissing(NameValueData& names, const String& name);
    };
    using NameArgument = KeyArgument<NameValueData, String, String, NameAccess>;
}

namespace System::Collections::Specialized
{
    /// Texts by name, several to a name; upper and lower case are the same. Enumerating it gives the names.
    /// Follows api/system.collections.specialized.namevaluecollection.
    class SYSTEMNET_API NameValueCollection : public Generic::ICollection<>
    {
        using Base = Generic::ICollection<>;
        SYSTEMNET_HANDLE(NameValueCollection, Base)

        NameValueCollection();
        /// @throws ArgumentOutOfRangeException capacity is negative
        explicit NameValueCollection(int capacity);

        /// The values of a name with commas between them, null if there is none; assignment replaces them.
        [[nodiscard]] Detail::Element<String> operator[](Detail::NameArgument&& name) const
        {
            return Detail::Element<String>(name.Of(Names()));
        }
        /// @throws ArgumentOutOfRangeException index is negative or not below Count
        template <std::same_as<int> Index>
        [[nodiscard]] String operator[](Index index) const
        {
            return Get(index);
        }
        [[nodiscard]] String Get(const String& name) const;
        [[nodiscard]] String Get(int index) const;
        [[nodiscard]] String GetKey(int index) const;
        /// The values of a name, null if there is none.
        [[nodiscard]] Array<String> GetValues(const String& name) const;
        [[nodiscard]] Array<String> GetValues(int index) const;
        [[nodiscard]] Array<String> AllKeys() const;
        [[nodiscard]] Generic::ICollection<String> Keys() const;
        [[nodiscard]] bool HasKeys() const;
        /// Adds a value to those of a name.
        void Add(const String& name, const String& value) const;
        /// @throws ArgumentNullException c is null
        void Add(const NameValueCollection& c) const;
        /// Replaces the values of a name.
        void Set(const String& name, const String& value) const;
        void Remove(const String& name) const;
        void Clear() const;
        /// For range-for: the names.
        [[nodiscard]] Detail::EnumeratorIterator<String> begin() const;

    private:
        [[nodiscard]] Detail::NameValueData& Names() const;
    };
}
