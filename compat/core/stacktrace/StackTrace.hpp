// The calls that led to a place. CMake picks what finds them (SYSTEMNET_STACKTRACE): boost, or none where nothing can.
#pragma once
#include <System/String.hpp>
#include <array>
#include <cstddef>

namespace System::Core
{
    /// Addresses only, so that noting them costs little; their names are looked up when somebody asks for the text.
    class StackTrace
    {
    public:
        /// How many calls are kept, the innermost first.
        static constexpr std::size_t MostCalls = 32;

        /// Notes where the caller is. Allocates nothing, and does nothing if SYSTEMNET_STACKTRACE is 0 in the environment.
        void Capture() noexcept;
        /// A line a call, as .NET writes them: "   at name in file". Null if nothing was noted.
        [[nodiscard]] String Text() const;

    private:
        /// Ends with a null.
        std::array<const void*, MostCalls + 1> _calls{};
    };
}
