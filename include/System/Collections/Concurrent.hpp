// The namespace System.Collections.Concurrent.
#pragma once
#include <System/Collections/Concurrent/BlockingCollection.hpp>
#include <System/Collections/Concurrent/ConcurrentBag.hpp>
#include <System/Collections/Concurrent/ConcurrentDictionary.hpp>
#include <System/Collections/Concurrent/ConcurrentQueue.hpp>
#include <System/Collections/Concurrent/ConcurrentStack.hpp>
#include <System/Collections/Concurrent/IProducerConsumerCollection.hpp>
