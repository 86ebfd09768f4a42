#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Collections/BitArray.hpp>
#include <deque>

namespace System::Detail
{
    class BitArrayData final : public CollectionDataOf<bool>
    {
    public:
        explicit BitArrayData(std::size_t length, bool value = false) : Bits(length, value) {}
        const TypeInfo& GetType() const noexcept override { return Collections::BitArray::Type(); }
        int Count() const override { return static_cast<int>(Bits.size()); }
        int Version() const override { return _version; }
        bool Shown(int place) override { return Bits[static_cast<std::size_t>(place)]; }
        void Changed() noexcept { _version = static_cast<int>(static_cast<unsigned>(_version) + 1); }
        void Check(int index) const
        {
            if (index < 0 || index >= Count())
            {
                throw ArgumentOutOfRangeException("index", index,
                                                  "Index was out of range. Must be non-negative and less than the size of the collection.");
            }
        }

        std::vector<bool> Bits;

    private:
        int _version = 0;
    };

    void BitAccess::Hold(BitArrayData& bits) noexcept
    {
        bits.AddReference();
    }

    void BitAccess::Release(BitArrayData& bits) noexcept
    {
        bits.ReleaseReference();
    }

    std::optional<bool> BitAccess::Find(BitArrayData& bits, int index)
    {
        bits.Check(index);
        return bits.Bits[static_cast<std::size_t>(index)];
    }

    void BitAccess::Put(BitArrayData& bits, int index, bool value)
    {
        bits.Check(index);
        bits.Bits[static_cast<std::size_t>(index)] = value;
        bits.Changed();
    }

    void BitAccess::ThrowMissing(BitArrayData& bits, int index)
    {
        bits.Check(index);
        ThrowCollectionChanged();
    }
}

namespace System::Collections
{
    namespace
    {
        // Numbers of `width` bits each, the lowest bit first.
        template <class T>
        Detail::BitArrayData* FromNumbers(const Array<T>& values, int width, const char* parameter)
        {
            Detail::CheckNull(!values, parameter);
            auto* data = new Detail::BitArrayData(static_cast<std::size_t>(values.Length()) * static_cast<std::size_t>(width));
            for (std::size_t i = 0; i != data->Bits.size(); ++i)
            {
                const auto number = static_cast<UInt32>(values[static_cast<Int64>(i) / width]);
                data->Bits[i] = (number >> (i % static_cast<std::size_t>(width)) & 1) != 0;
            }
            return data;
        }

        template <class T>
        void CopyNumbers(const std::vector<bool>& bits, const Array<T>& array, int index, int width)
        {
            const int count = (static_cast<int>(bits.size()) + width - 1) / width;
            Detail::CheckNull(!array, "array");
            if (index < 0)
            {
                Detail::ThrowNegative("index", index);
            }
            Detail::CheckRange(index, count, array.Length());
            for (int i = 0; i != count; ++i)
            {
                UInt32 number = 0;
                for (std::size_t bit = 0; bit != static_cast<std::size_t>(width); ++bit)
                {
                    const std::size_t place = static_cast<std::size_t>(i * width) + bit;
                    number |= place < bits.size() && bits[place] ? UInt32{1} << bit : 0;
                }
                array[index + i] = static_cast<T>(number);
            }
        }

        template <class F>
        void Combine(Detail::BitArrayData& bits, const Detail::BitArrayData& other, F combine)
        {
            if (bits.Bits.size() != other.Bits.size())
            {
                Detail::ThrowArgument("Array lengths must be the same.", nullptr);
            }
            for (std::size_t i = 0; i != bits.Bits.size(); ++i)
            {
                bits.Bits[i] = combine(bool{bits.Bits[i]}, bool{other.Bits[i]});
            }
            bits.Changed();
        }
    }

    const Detail::TypeInfo& BitArray::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Collections.BitArray", typeid(BitArray), &Generic::ICollection<>::Type()};
        return type;
    }

    Detail::BitArrayData& BitArray::Bits() const
    {
        return Self<Detail::BitArrayData>();
    }

    BitArray::BitArray(int length, bool defaultValue)
        : BitArray(Detail::Adopt,
                   new Detail::BitArrayData(length >= 0 ? static_cast<std::size_t>(length) : (Detail::ThrowNegative("length", length), 0),
                                            defaultValue))
    {
    }

    BitArray::BitArray(const Array<Byte>& bytes) : BitArray(Detail::Adopt, FromNumbers(bytes, 8, "bytes")) {}
    BitArray::BitArray(const Array<bool>& values) : BitArray(Detail::Adopt, FromNumbers(values, 1, "values")) {}
    BitArray::BitArray(const Array<int>& values) : BitArray(Detail::Adopt, FromNumbers(values, 32, "values")) {}

    bool BitArray::Get(int index) const
    {
        return *Detail::BitAccess::Find(Bits(), index);
    }

    void BitArray::Set(int index, bool value) const
    {
        Detail::BitAccess::Put(Bits(), index, value);
    }

    void BitArray::SetAll(bool value) const
    {
        Bits().Bits.assign(Bits().Bits.size(), value);
        Bits().Changed();
    }

    int BitArray::Length() const
    {
        return Count();
    }

    void BitArray::Length(int value) const
    {
        if (value < 0)
        {
            Detail::ThrowNegative("value", value);
        }
        Bits().Bits.resize(static_cast<std::size_t>(value));
        Bits().Changed();
    }

    bool BitArray::IsReadOnly() const
    {
        return (void)Bits(), false;
    }

    BitArray BitArray::And(const BitArray& value) const
    {
        Detail::CheckNull(!value, "value");
        Combine(Bits(), value.Bits(), [](bool left, bool right) { return left && right; });
        return *this;
    }

    BitArray BitArray::Or(const BitArray& value) const
    {
        Detail::CheckNull(!value, "value");
        Combine(Bits(), value.Bits(), [](bool left, bool right) { return left || right; });
        return *this;
    }

    BitArray BitArray::Xor(const BitArray& value) const
    {
        Detail::CheckNull(!value, "value");
        Combine(Bits(), value.Bits(), [](bool left, bool right) { return left != right; });
        return *this;
    }

    BitArray BitArray::Not() const
    {
        Bits().Bits.flip();
        Bits().Changed();
        return *this;
    }

    BitArray BitArray::RightShift(int count) const
    {
        if (count < 0)
        {
            Detail::ThrowNegative("count", count);
        }
        auto& bits = Bits().Bits;
        const auto by = (std::min)(static_cast<std::size_t>(count), bits.size());
        std::move(bits.begin() + static_cast<std::ptrdiff_t>(by), bits.end(), bits.begin());
        std::fill(bits.end() - static_cast<std::ptrdiff_t>(by), bits.end(), false);
        Bits().Changed();
        return *this;
    }

    BitArray BitArray::LeftShift(int count) const
    {
        if (count < 0)
        {
            Detail::ThrowNegative("count", count);
        }
        auto& bits = Bits().Bits;
        const auto by = (std::min)(static_cast<std::size_t>(count), bits.size());
        std::move_backward(bits.begin(), bits.end() - static_cast<std::ptrdiff_t>(by), bits.end());
        std::fill(bits.begin(), bits.begin() + static_cast<std::ptrdiff_t>(by), false);
        Bits().Changed();
        return *this;
    }

    bool BitArray::HasAllSet() const
    {
        const auto& bits = Bits().Bits;
        return std::find(bits.begin(), bits.end(), false) == bits.end();
    }

    bool BitArray::HasAnySet() const
    {
        const auto& bits = Bits().Bits;
        return std::find(bits.begin(), bits.end(), true) != bits.end();
    }

    BitArray BitArray::Clone() const
    {
        BitArray copy(Count());
        copy.Bits().Bits = Bits().Bits;
        return copy;
    }

    void BitArray::CopyTo(const Array<Byte>& array, int index) const
    {
        CopyNumbers(Bits().Bits, array, index, 8);
    }

    void BitArray::CopyTo(const Array<bool>& array, int index) const
    {
        Bits().CopyTo(array, index);
    }

    void BitArray::CopyTo(const Array<int>& array, int index) const
    {
        CopyNumbers(Bits().Bits, array, index, 32);
    }

    Detail::EnumeratorIterator<bool> BitArray::begin() const
    {
        return Detail::EnumeratorIterator<bool>(Generic::IEnumerator<bool>(Detail::Adopt, Bits().Enumerate()));
    }
}
