// The namespace System.Buffers.
#pragma once
#include <System/Buffers/ArrayBufferWriter.hpp>
#include <System/Buffers/ArrayPool.hpp>
#include <System/Buffers/IBufferWriter.hpp>
#include <System/Buffers/IMemoryOwner.hpp>
#include <System/Buffers/MemoryPool.hpp>
#include <System/Buffers/OperationStatus.hpp>
#include <System/Buffers/ReadOnlySequence.hpp>
#include <System/Buffers/ReadOnlySequenceSegment.hpp>
#include <System/Buffers/SequenceReader.hpp>
#include <System/SequencePosition.hpp>
