// The namespace System.Linq, and with it the members of sequences that .NET has as extension methods.
#pragma once
#include <System/Linq/Enumerable.hpp>
#include <System/Linq/IGrouping.hpp>
#include <System/Linq/ILookup.hpp>
#include <System/Linq/IOrderedEnumerable.hpp>
