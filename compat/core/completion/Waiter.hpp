#pragma once
#include "compat/core/asio/Waiter.hpp"
