#include <System/Buffer.hpp>
#include <cstring>

namespace System
{
    void Buffer::Copy(Detail::PrimitiveBytes src, int srcOffset, Detail::PrimitiveBytes dst, int dstOffset, int count)
    {
        if (src.IsNull || dst.IsNull)
        {
            Detail::ThrowArgumentNull(src.IsNull ? "src" : "dst");
        }
        if (srcOffset < 0)
        {
            Detail::ThrowNegative("srcOffset", srcOffset);
        }
        if (dstOffset < 0)
        {
            Detail::ThrowNegative("dstOffset", dstOffset);
        }
        if (count < 0)
        {
            Detail::ThrowNegative("count", count);
        }
        if (count > src.Count - srcOffset || count > dst.Count - dstOffset)
        {
            Detail::ThrowArgument("Offset and length were out of bounds for the array or count is greater than the number of elements "
                                  "from index to the end of the source collection.",
                                  nullptr);
        }
        if (count != 0)
        {
            std::memmove(dst.First + dstOffset, src.First + srcOffset, static_cast<std::size_t>(count));
        }
    }

    Detail::PrimitiveBytes Buffer::Check(Detail::PrimitiveBytes array)
    {
        if (array.IsNull)
        {
            Detail::ThrowArgumentNull("array");
        }
        return array;
    }

    Byte& Buffer::At(Detail::PrimitiveBytes array, int index)
    {
        if (index < 0 || index >= Check(array).Count)
        {
            Detail::ThrowArgumentOutOfRange("index");
        }
        return array.First[index];
    }
}
