#include <System/Net/Sockets/LingerOption.hpp>

namespace System::Net::Sockets
{
    namespace
    {
        class LingerOptionData final : public Detail::ObjectData
        {
        public:
            LingerOptionData(bool enabled, int lingerTime) noexcept : Enabled(enabled), LingerTime(lingerTime) {}
            const Detail::TypeInfo& GetType() const noexcept override { return LingerOption::Type(); }
            bool EqualTo(const ObjectData& other) const override
            {
                if (other.GetType() != GetType())
                {
                    return false;
                }
                const auto& right = static_cast<const LingerOptionData&>(other);
                return Enabled == right.Enabled && LingerTime == right.LingerTime;
            }
            int HashCode() const override { return static_cast<int>(static_cast<unsigned>(LingerTime) * 2 + (Enabled ? 1 : 0)); }

            bool Enabled;
            int LingerTime;
        };
    }

    const Detail::TypeInfo& LingerOption::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Net.Sockets.LingerOption", typeid(LingerOption)};
        return type;
    }

    LingerOption::LingerOption(bool enable, int seconds) : LingerOption(Detail::Adopt, new LingerOptionData(enable, seconds)) {}

    bool LingerOption::Enabled() const
    {
        return Self<LingerOptionData>().Enabled;
    }
    void LingerOption::Enabled(bool value) const
    {
        Self<LingerOptionData>().Enabled = value;
    }
    int LingerOption::LingerTime() const
    {
        return Self<LingerOptionData>().LingerTime;
    }
    void LingerOption::LingerTime(int value) const
    {
        Self<LingerOptionData>().LingerTime = value;
    }

    bool LingerOption::Equals(const Object& comparand) const
    {
        const auto& data = Self<LingerOptionData>();
        return comparand.Data() != nullptr && data.EqualTo(*comparand.Data());
    }
    int LingerOption::GetHashCode() const
    {
        return Self<LingerOptionData>().HashCode();
    }
}
