#include <System/ArgumentException.hpp>
#include <System/Collections/Specialized/StringDictionary.hpp>

namespace System::Collections::Specialized
{
    namespace
    {
        class StringDictionaryData final : public Detail::ObjectData
        {
        public:
            const Detail::TypeInfo& GetType() const noexcept override { return StringDictionary::Type(); }
            const NameValueCollection Names; ///< one value each
        };
    }

    const Detail::TypeInfo& StringDictionary::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Collections.Specialized.StringDictionary", typeid(StringDictionary)};
        return type;
    }

    StringDictionary::StringDictionary() : StringDictionary(Detail::Adopt, new StringDictionaryData) {}

    const NameValueCollection& StringDictionary::Names() const
    {
        return Self<StringDictionaryData>().Names;
    }

    void StringDictionary::Add(const String& key, const String& value) const
    {
        if (ContainsKey(key))
        {
            throw ArgumentException(String::Concat("Item has already been added. Key in dictionary: '", key.ToLowerInvariant(),
                                                   "'  Key being added: '", key.ToLowerInvariant(), "'"));
        }
        Names().Set(key, value);
    }
    void StringDictionary::Clear() const
    {
        Names().Clear();
    }
    bool StringDictionary::ContainsKey(const String& key) const
    {
        Detail::CheckNull(key == nullptr, "key");
        for (const String& name : Names())
        {
            if (String::Compare(name, key, StringComparison::OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }
        return false;
    }
    bool StringDictionary::ContainsValue(const String& value) const
    {
        for (int i = 0; i != Count(); ++i)
        {
            if (Names().Get(i) == value)
            {
                return true;
            }
        }
        return false;
    }
    int StringDictionary::Count() const
    {
        return Names().Count();
    }
    Array<String> StringDictionary::Keys() const
    {
        Array<String> keys(static_cast<std::size_t>(Count()));
        for (int i = 0; i != Count(); ++i)
        {
            keys[i] = Names().GetKey(i).ToLowerInvariant();
        }
        return keys;
    }
    Array<String> StringDictionary::Values() const
    {
        Array<String> values(static_cast<std::size_t>(Count()));
        for (int i = 0; i != Count(); ++i)
        {
            values[i] = Names().Get(i);
        }
        return values;
    }
    void StringDictionary::Remove(const String& key) const
    {
        Detail::CheckNull(key == nullptr, "key");
        Names().Remove(key);
    }
}
