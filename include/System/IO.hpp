// The namespace System::IO.
#pragma once
#include <System/IO/EndOfStreamException.hpp>
#include <System/IO/FileNotFoundException.hpp>
#include <System/IO/IOException.hpp>
