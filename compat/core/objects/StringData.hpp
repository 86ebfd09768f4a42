#pragma once
#include <System/Detail/ObjectData.hpp>
#include <string_view>

namespace System::Detail
{
    /// The object behind a String: its bytes and a closing zero follow it in the same block.
    class StringData final : public ObjectData
    {
    public:
        /// For the empty text, which is made before anything runs; all others come from Create.
        constexpr StringData() noexcept = default;

        /// A text whose bytes the caller fills in before anyone else sees it; its closing zero is there.
        /// @throws OutOfMemoryException more bytes than an int counts
        static StringData* Create(std::size_t length);

        [[nodiscard]] int Length() const noexcept { return _length; }
        [[nodiscard]] char* Bytes() noexcept { return reinterpret_cast<char*>(this + 1); }
        [[nodiscard]] const char* Bytes() const noexcept { return reinterpret_cast<const char*>(this + 1); }
        [[nodiscard]] std::string_view View() const noexcept { return {Bytes(), static_cast<std::size_t>(_length)}; }

        const TypeInfo& GetType() const noexcept override;
        std::string ToText(std::string_view format) const override;
        bool EqualTo(const ObjectData& other) const override;
        int HashCode() const override;

    protected:
        void Destroy() const noexcept override;

    private:
        int _length = 0;
    };
}
