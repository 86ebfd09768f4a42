#pragma once
#include "compat/core/engines/asio/HandlerMemory.hpp"
