// The namespace System.Text.
#pragma once
#include <System/Text/ASCIIEncoding.hpp>
#include <System/Text/Decoder.hpp>
#include <System/Text/DecoderExceptionFallback.hpp>
#include <System/Text/DecoderFallback.hpp>
#include <System/Text/DecoderFallbackException.hpp>
#include <System/Text/DecoderReplacementFallback.hpp>
#include <System/Text/Encoder.hpp>
#include <System/Text/EncoderExceptionFallback.hpp>
#include <System/Text/EncoderFallback.hpp>
#include <System/Text/EncoderFallbackException.hpp>
#include <System/Text/EncoderReplacementFallback.hpp>
#include <System/Text/Encoding.hpp>
#include <System/Text/StringBuilder.hpp>
#include <System/Text/UTF32Encoding.hpp>
#include <System/Text/UTF8Encoding.hpp>
#include <System/Text/UnicodeEncoding.hpp>
