#pragma once
#include "compat/core/asio/WaitRoom.hpp"
