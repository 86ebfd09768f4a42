#include <System/Collections/Specialized/StringCollection.hpp>

namespace System::Collections::Specialized
{
    const Detail::TypeInfo& StringCollection::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Collections.Specialized.StringCollection", typeid(StringCollection),
                                           &IList<String>::Type()};
        return type;
    }

    StringCollection::StringCollection() : StringCollection(Detail::Adopt, new Detail::ListData<String>(Type())) {}

    Detail::ListIterator<String> StringCollection::begin() const
    {
        return Detail::ListIterator<String>(Self<Detail::ListData<String>>());
    }

    bool StringCollection::IsReadOnly() const
    {
        return Collection().IsReadOnly();
    }

    int StringCollection::Add(const String& value) const
    {
        Collection().Add(value);
        return Count() - 1;
    }

    void StringCollection::AddRange(const Array<String>& value) const
    {
        if (!value)
        {
            Detail::ThrowArgumentNull("value");
        }
        for (const String& text : value)
        {
            Add(text);
        }
    }

    void StringCollection::Remove(const String& value) const
    {
        Collection().Remove(value);
    }

    String StringCollection::ToString() const
    {
        return String(Collection().ToText({}));
    }
}
