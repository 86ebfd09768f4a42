#pragma once
#include "compat/core/engines/asio/Poller.hpp"
