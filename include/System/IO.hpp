// The namespace System::IO.
#pragma once
#include <System/IO/EndOfStreamException.hpp>
#include <System/IO/FileNotFoundException.hpp>
#include <System/IO/IOException.hpp>
#include <System/IO/MemoryStream.hpp>
#include <System/IO/SeekOrigin.hpp>
#include <System/IO/Stream.hpp>
