#pragma once
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace System::Core
{
    /// One {index[,alignment][:format]} of a composite format.
    struct CompositeItem
    {
        int Index = 0;
        int Alignment = 0; ///< width to fill; negative: the text stands at the left
        std::string_view Format;
    };

    /// Takes String.Format's composite format apart, from left to right.
    /// @param literal receives text between items, with {{ and }} replaced; called for runs, not for whole stretches
    /// @param item    receives items; their index is below the number of arguments
    /// @return nothing, or the message of .NET's FormatException for the first mistake, up to which the calls were made
    std::optional<std::string> ScanComposite(std::string_view format, std::size_t argumentCount,
                                             const std::function<void(std::string_view)>& literal,
                                             const std::function<void(const CompositeItem&)>& item);

    /// Appends an item's text, filled up with spaces to its alignment. A code point is one place wide
    /// (.NET counts UTF-16 units, which differs beyond U+FFFF).
    void AppendAligned(std::string& out, std::string_view text, int alignment);
}
