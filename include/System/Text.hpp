// The namespace System.Text.
#pragma once
#include <System/Text/ASCIIEncoding.hpp>
#include <System/Text/Decoder.hpp>
#include <System/Text/Encoder.hpp>
#include <System/Text/Encoding.hpp>
#include <System/Text/StringBuilder.hpp>
#include <System/Text/UTF32Encoding.hpp>
#include <System/Text/UTF8Encoding.hpp>
#include <System/Text/UnicodeEncoding.hpp>
