#pragma once
#include <string_view>

namespace System::Core
{
    /// A stretch of code points and the characters by which .NET's Latin-1 replaces them; * where it does not.
    struct Latin1Stretch
    {
        char32_t First;
        std::string_view Characters;
    };

    /// What looks alike in Latin-1, beside the full-width forms U+FF01 to U+FF5E of ASCII. Found by asking .NET 10 for each code point.
    inline constexpr Latin1Stretch Latin1LookAlikes[] = {
        {0x0100, "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi**JjKk*LlLlLl**LlNnNnNn***OoOoOoOoRrRrRrSsSsSs"},
        {0x0160, "SsTtTtTtUuUuUuUuUuUuWwYyYZzZzZz*b********D*******Ff****I**l****OOo"},
        {0x01AB, "t**TUu*****z"},
        {0x01CD, "AaIiOoUuUuUuUuUu*Aa****GgGgKkOoOo**j"},
        {0x0261, "g"},
        {0x02B9, "'\"*'*******^*^*'**`*_"},
        {0x02DC, "~"},
        {0x0300, "`*^~"},
        {0x030E, "\""},
        {0x0331, "__"},
        {0x2000, "       "},
        {0x2010, "--*--***'',*\"\"\"***.***."},
        {0x2032, "'**`***<>"},
        {0x2122, "T"},
    };
}
