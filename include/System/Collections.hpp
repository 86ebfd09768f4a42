// The namespaces System.Collections, System.Collections.Generic, System.Collections.ObjectModel and System.Collections.Specialized.
#pragma once
#include <System/Collections/ArrayList.hpp>
#include <System/Collections/BitArray.hpp>
#include <System/Collections/CollectionBase.hpp>
#include <System/Collections/Comparer.hpp>
#include <System/Collections/DictionaryEntry.hpp>
#include <System/Collections/Generic.hpp>
#include <System/Collections/Hashtable.hpp>
#include <System/Collections/ICollection.hpp>
#include <System/Collections/IComparer.hpp>
#include <System/Collections/IDictionary.hpp>
#include <System/Collections/IEnumerable.hpp>
#include <System/Collections/IEnumerator.hpp>
#include <System/Collections/IEqualityComparer.hpp>
#include <System/Collections/IList.hpp>
#include <System/Collections/ObjectModel.hpp>
#include <System/Collections/Specialized/NameValueCollection.hpp>
#include <System/Collections/Specialized/StringCollection.hpp>
#include <System/Collections/Specialized/StringDictionary.hpp>

namespace System::Collections
{
    using Generic::Dictionary;
    using Generic::EqualityComparer;
    using Generic::HashSet;
    using Generic::IReadOnlyCollection;
    using Generic::IReadOnlyDictionary;
    using Generic::IReadOnlyList;
    using Generic::IReadOnlySet;
    using Generic::ISet;
    using Generic::KeyNotFoundException;
    using Generic::KeyValuePair;
    using Generic::LinkedList;
    using Generic::LinkedListNode;
    using Generic::List;
    using Generic::PriorityQueue;
    using Generic::Queue;
    using Generic::SortedDictionary;
    using Generic::SortedList;
    using Generic::SortedSet;
    using Generic::Stack;
}
