// The namespace System.Collections.ObjectModel.
#pragma once
#include <System/Collections/ObjectModel/Collection.hpp>
#include <System/Collections/ObjectModel/ReadOnlyCollection.hpp>
#include <System/Collections/ObjectModel/ReadOnlyDictionary.hpp>
