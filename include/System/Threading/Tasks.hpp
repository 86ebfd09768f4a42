// Everything in System.Threading.Tasks.
#pragma once
#include <System/Collections/Generic/IAsyncEnumerable.hpp>
#include <System/IAsyncDisposable.hpp>
#include <System/Threading/CancellationTokenSource.hpp>
#include <System/Threading/Tasks/AsyncVoid.hpp>
#include <System/Threading/Tasks/ConfigureAwaitOptions.hpp>
#include <System/Threading/Tasks/Task.hpp>
#include <System/Threading/Tasks/TaskCanceledException.hpp>
#include <System/Threading/Tasks/TaskCompletionSource.hpp>
#include <System/Threading/Tasks/TaskContinuationOptions.hpp>
#include <System/Threading/Tasks/TaskCreationOptions.hpp>
#include <System/Threading/Tasks/TaskExtensions.hpp>
#include <System/Threading/Tasks/TaskFactory.hpp>
#include <System/Threading/Tasks/TaskScheduler.hpp>
#include <System/Threading/Tasks/TaskStatus.hpp>
#include <System/Threading/Tasks/UnobservedTaskExceptionEventArgs.hpp>
#include <System/Threading/Tasks/ValueTask.hpp>
