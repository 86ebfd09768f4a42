// The .NET classes Task and Task<T>, whole.
#pragma once
#include <System/AggregateException.hpp>
#include <System/Detail/Task.hpp>
#include <System/Detail/TaskCombine.hpp>
#include <System/Detail/TaskContinue.hpp>
#include <System/Detail/TaskRun.hpp>
#include <System/Runtime/CompilerServices/ConfiguredTaskAwaitable.hpp>
#include <System/Runtime/CompilerServices/YieldAwaitable.hpp>
#include <System/Threading/Tasks/TaskCanceledException.hpp>
#include <System/Threading/Tasks/TaskExtensions.hpp>
#include <System/Threading/Tasks/TaskFactory.hpp>
