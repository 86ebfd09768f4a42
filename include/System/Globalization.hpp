// The namespace System.Globalization.
#pragma once
#include <System/Globalization/CultureInfo.hpp>
#include <System/Globalization/DateTimeFormatInfo.hpp>
#include <System/Globalization/DateTimeStyles.hpp>
#include <System/Globalization/NumberFormatInfo.hpp>
#include <System/Globalization/NumberStyles.hpp>
#include <System/Globalization/TimeSpanStyles.hpp>
#include <System/Globalization/UnicodeCategory.hpp>
