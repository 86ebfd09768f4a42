// The namespace System.Text.RegularExpressions.
#pragma once
#include <System/Text/RegularExpressions/Capture.hpp>
#include <System/Text/RegularExpressions/CaptureCollection.hpp>
#include <System/Text/RegularExpressions/Group.hpp>
#include <System/Text/RegularExpressions/GroupCollection.hpp>
#include <System/Text/RegularExpressions/Match.hpp>
#include <System/Text/RegularExpressions/MatchCollection.hpp>
#include <System/Text/RegularExpressions/MatchEvaluator.hpp>
#include <System/Text/RegularExpressions/Regex.hpp>
#include <System/Text/RegularExpressions/RegexMatchTimeoutException.hpp>
#include <System/Text/RegularExpressions/RegexOptions.hpp>
#include <System/Text/RegularExpressions/RegexParseError.hpp>
#include <System/Text/RegularExpressions/RegexParseException.hpp>
