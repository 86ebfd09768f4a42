// The namespace System.Timers.
#pragma once
#include <System/Timers/ElapsedEventArgs.hpp>
#include <System/Timers/Timer.hpp>
