// Which symbols a shared systemnet library shows.
#pragma once

#if defined(SYSTEMNET_STATIC)
#define SYSTEMNET_API
#elif defined(_MSC_VER) || defined(__MINGW32__)
#if defined(SYSTEMNET_BUILDING)
#define SYSTEMNET_API __declspec(dllexport)
#else
#define SYSTEMNET_API __declspec(dllimport)
#endif
#else
#define SYSTEMNET_API __attribute__((visibility("default")))
#endif
