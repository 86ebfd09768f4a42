// The .NET class BitArray.
#pragma once
#include <System/Collections/Generic/ICollection.hpp>
#include <System/Detail/Element.hpp>

namespace System::Detail
{
    class BitArrayData;

    struct SYSTEMNET_API BitAccess
    {
        static void Hold(BitArrayData& bits) noexcept;
        static void Release(BitArrayData& bits) noexcept;
        static std::optional<bool> Find(BitArrayData& bits, int index);
        static void Put(BitArrayData& bits, int index, bool value);
        [[noreturn]] static void ThrowMissing(BitArrayData& bits, int index);
    };
}

namespace System::Collections
{
    /// Bits that are counted from the lowest of the first byte.
    /// Follows api/system.collections.bitarray.
    class SYSTEMNET_API BitArray : public Generic::ICollection<>
    {
        using Base = Generic::ICollection<>;
        SYSTEMNET_HANDLE(BitArray, Base)
        BitArray() noexcept = default;

        /// @throws ArgumentOutOfRangeException length is negative
        explicit BitArray(int length, bool defaultValue = false);
        explicit BitArray(const Array<Byte>& bytes);
        explicit BitArray(const Array<bool>& values);
        explicit BitArray(const Array<int>& values);

        /// @throws ArgumentOutOfRangeException index is negative or not below Length
        [[nodiscard]] Detail::Element<bool> operator[](
            Detail::KeyArgument<Detail::BitArrayData, int, bool, Detail::BitAccess>&& index) const
        {
            return Detail::Element<bool>(index.Of(Bits()));
        }
        [[nodiscard]] bool Get(int index) const;
        void Set(int index, bool value) const;
        void SetAll(bool value) const;
        [[nodiscard]] int Length() const;
        void Length(int value) const;
        [[nodiscard]] bool IsReadOnly() const;
        // Each changes this and gives it back.
        /// @throws ArgumentException the lengths differ
        BitArray And(const BitArray& value) const;
        BitArray Or(const BitArray& value) const;
        BitArray Xor(const BitArray& value) const;
        BitArray Not() const;
        /// Towards the lower indexes.
        BitArray RightShift(int count) const;
        BitArray LeftShift(int count) const;
        [[nodiscard]] bool HasAllSet() const;
        [[nodiscard]] bool HasAnySet() const;
        BitArray Clone() const;
        void CopyTo(const Array<Byte>& array, int index) const;
        void CopyTo(const Array<bool>& array, int index) const;
        void CopyTo(const Array<int>& array, int index) const;
        /// For range-for: the bits as bool.
        [[nodiscard]] Detail::EnumeratorIterator<bool> begin() const;

    private:
        [[nodiscard]] Detail::BitArrayData& Bits() const;
    };
}
