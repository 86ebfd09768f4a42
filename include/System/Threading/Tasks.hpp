// Everything in System.Threading.Tasks.
#pragma once
#include <System/Threading/CancellationTokenSource.hpp>
#include <System/Threading/Tasks/ConfigureAwaitOptions.hpp>
#include <System/Threading/Tasks/Parallel.hpp>
#include <System/Threading/Tasks/ParallelLoopResult.hpp>
#include <System/Threading/Tasks/ParallelLoopState.hpp>
#include <System/Threading/Tasks/ParallelOptions.hpp>
#include <System/Threading/Tasks/Task.hpp>
#include <System/Threading/Tasks/TaskCanceledException.hpp>
#include <System/Threading/Tasks/TaskCompletionSource.hpp>
#include <System/Threading/Tasks/TaskContinuationOptions.hpp>
#include <System/Threading/Tasks/TaskCreationOptions.hpp>
#include <System/Threading/Tasks/TaskStatus.hpp>
#include <System/Threading/Tasks/ValueTask.hpp>
