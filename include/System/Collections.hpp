// The namespaces System.Collections, System.Collections.Generic and System.Collections.Specialized.
#pragma once
#include <System/Collections/ArrayList.hpp>
#include <System/Collections/Comparer.hpp>
#include <System/Collections/Generic/Comparer.hpp>
#include <System/Collections/Generic/Dictionary.hpp>
#include <System/Collections/Generic/EqualityComparer.hpp>
#include <System/Collections/Generic/ICollection.hpp>
#include <System/Collections/Generic/IComparer.hpp>
#include <System/Collections/Generic/IEnumerable.hpp>
#include <System/Collections/Generic/IEnumerator.hpp>
#include <System/Collections/Generic/IEqualityComparer.hpp>
#include <System/Collections/Generic/IList.hpp>
#include <System/Collections/Generic/KeyNotFoundException.hpp>
#include <System/Collections/Generic/KeyValuePair.hpp>
#include <System/Collections/Generic/List.hpp>
#include <System/Collections/Generic/Queue.hpp>
#include <System/Collections/Generic/Stack.hpp>
#include <System/Collections/ICollection.hpp>
#include <System/Collections/IComparer.hpp>
#include <System/Collections/IEnumerable.hpp>
#include <System/Collections/IEnumerator.hpp>
#include <System/Collections/IEqualityComparer.hpp>
#include <System/Collections/IList.hpp>
#include <System/Collections/Specialized/StringCollection.hpp>

namespace System::Collections
{
    using Generic::Dictionary;
    using Generic::EqualityComparer;
    using Generic::KeyNotFoundException;
    using Generic::KeyValuePair;
    using Generic::List;
    using Generic::Queue;
    using Generic::Stack;
}
