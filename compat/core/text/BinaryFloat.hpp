#pragma once
#include <cstdint>
#include <string_view>

namespace System::Core
{
    /// The floating-point number nearest to 0.digits × 10^scale, ties to even; infinity if that is too large.
    /// Done here in integers, because std::from_chars for floating point is missing from libc++ and strtod depends on the locale.
    /// @param digits without leading zeros
    template <typename Float>
    Float NearestFloat(std::string_view digits, std::int64_t scale);

    extern template float NearestFloat<float>(std::string_view, std::int64_t);
    extern template double NearestFloat<double>(std::string_view, std::int64_t);
}
