// Everything in System.Threading.Channels.
#pragma once
#include <System/Threading/Channels/BoundedChannelFullMode.hpp>
#include <System/Threading/Channels/BoundedChannelOptions.hpp>
#include <System/Threading/Channels/Channel.hpp>
#include <System/Threading/Channels/ChannelClosedException.hpp>
#include <System/Threading/Channels/ChannelOptions.hpp>
#include <System/Threading/Channels/ChannelReader.hpp>
#include <System/Threading/Channels/ChannelWriter.hpp>
#include <System/Threading/Channels/UnboundedChannelOptions.hpp>
