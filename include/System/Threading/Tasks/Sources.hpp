// The namespace System.Threading.Tasks.Sources.
#pragma once
#include <System/Threading/Tasks/Sources/IValueTaskSource.hpp>
#include <System/Threading/Tasks/Sources/ManualResetValueTaskSourceCore.hpp>
