// The namespace System.Buffers.Binary.
#pragma once
#include <System/Buffers/Binary/BinaryPrimitives.hpp>
