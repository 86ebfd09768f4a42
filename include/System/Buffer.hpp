// The .NET class Buffer.
#pragma once
#include <System/Array.hpp>

namespace System
{
    namespace Detail
    {
        template <class T>
        concept Primitive = std::is_arithmetic_v<T>;

        /// An array of primitives as bytes.
        struct PrimitiveBytes
        {
            unsigned char* First = nullptr; ///< null if the array is
            Int64 Count = 0;

            template <Primitive T>
            PrimitiveBytes(const Array<T>& array) noexcept
                : First(reinterpret_cast<unsigned char*>(array.data())), Count(static_cast<Int64>(array.size() * sizeof(T))), IsNull(!array)
            {
            }
            bool IsNull;
        };
    }

    /// Copies between arrays of primitive types; everything counts in bytes.
    /// Follows api/system.buffer.
    class SYSTEMNET_API Buffer
    {
    public:
        Buffer() = delete;

        /// @throws ArgumentNullException an array is null
        /// @throws ArgumentOutOfRangeException an offset or the count is negative
        /// @throws ArgumentException a region ends beyond its array
        template <Detail::Primitive From, Detail::Primitive To>
        static void BlockCopy(const Array<From>& src, int srcOffset, const Array<To>& dst, int dstOffset, int count)
        {
            Copy(src, srcOffset, dst, dstOffset, count);
        }
        template <std::same_as<std::nullptr_t> Null, class Destination>
        static void BlockCopy(Null, int, const Destination&, int, int)
        {
            Detail::ThrowArgumentNull("src");
        }
        template <Detail::Primitive From, std::same_as<std::nullptr_t> Null>
        static void BlockCopy(const Array<From>& src, int, Null, int, int)
        {
            Detail::ThrowArgumentNull(src ? "dst" : "src");
        }
        template <Detail::Primitive T>
        static int ByteLength(const Array<T>& array)
        {
            return static_cast<int>(Check(array).Count);
        }
        /// @throws ArgumentOutOfRangeException index is negative or not below ByteLength
        template <Detail::Primitive T>
        static Byte GetByte(const Array<T>& array, int index)
        {
            return At(array, index);
        }
        template <Detail::Primitive T>
        static void SetByte(const Array<T>& array, int index, Byte value)
        {
            At(array, index) = value;
        }

    private:
        static void Copy(Detail::PrimitiveBytes src, int srcOffset, Detail::PrimitiveBytes dst, int dstOffset, int count);
        static Detail::PrimitiveBytes Check(Detail::PrimitiveBytes array);
        static Byte& At(Detail::PrimitiveBytes array, int index);
    };
}
