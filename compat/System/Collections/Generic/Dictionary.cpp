#include <System/ArgumentException.hpp>
#include <System/Collections/Generic/Dictionary.hpp>
#include <System/Collections/Generic/KeyNotFoundException.hpp>

namespace System::Collections::Generic
{
    namespace
    {
        constexpr int HResultKeyNotFound = static_cast<int>(0x80131577);
        constexpr const char* MessageKeyNotFound = "The given key was not present in the dictionary.";
    }

    KeyNotFoundException::KeyNotFoundException() : SystemException(HResultKeyNotFound, MessageKeyNotFound) {}
    KeyNotFoundException::KeyNotFoundException(const String& message)
        : SystemException(HResultKeyNotFound, message ? message : String(MessageKeyNotFound))
    {
    }
    KeyNotFoundException::KeyNotFoundException(const String& message, const Exception& innerException)
        : SystemException(HResultKeyNotFound, message ? message : String(MessageKeyNotFound), &innerException)
    {
    }
    KeyNotFoundException::~KeyNotFoundException() = default;
}

namespace System::Detail
{
    void ThrowKeyNotFound(const String& key)
    {
        throw Collections::Generic::KeyNotFoundException(String::Concat("The given key '", key, "' was not present in the dictionary."));
    }

    void ThrowDuplicateKey(const String& key, CollectionKind kind)
    {
        if (kind == CollectionKind::Hashtable)
        {
            throw ArgumentException(
                String::Concat("Item has already been added. Key in dictionary: '", key, "'  Key being added: '", key, "'"));
        }
        if (kind == CollectionKind::SortedList)
        {
            throw ArgumentException(String::Concat("An item with the same key has already been added. Key: ", key), "key");
        }
        throw ArgumentException(String::Concat("An item with the same key has already been added. Key: ", key));
    }
}
