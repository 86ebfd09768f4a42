// The namespace System.Runtime.InteropServices.
#pragma once
#include <System/Runtime/InteropServices/Architecture.hpp>
#include <System/Runtime/InteropServices/ExternalException.hpp>
#include <System/Runtime/InteropServices/Marshal.hpp>
#include <System/Runtime/InteropServices/MemoryMarshal.hpp>
#include <System/Runtime/InteropServices/OSPlatform.hpp>
#include <System/Runtime/InteropServices/RuntimeInformation.hpp>
#include <System/Runtime/InteropServices/SafeHandle.hpp>
