#include <System/ArgumentNullException.hpp>
#include <System/Runtime/ExceptionServices/ExceptionDispatchInfo.hpp>

namespace System::Runtime::ExceptionServices
{
    namespace
    {
        class ExceptionDispatchInfoData final : public Detail::ObjectData
        {
        public:
            explicit ExceptionDispatchInfoData(const Exception& source) : Source(source) {}
            const Detail::TypeInfo& GetType() const noexcept override { return ExceptionDispatchInfo::Type(); }

            const Exception Source;
        };

        const Exception& NotNull(const Exception& source)
        {
            if (source == nullptr)
            {
                throw ArgumentNullException("source");
            }
            return source;
        }
    }

    const Detail::TypeInfo& ExceptionDispatchInfo::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Runtime.ExceptionServices.ExceptionDispatchInfo", typeid(ExceptionDispatchInfo)};
        return type;
    }

    ExceptionDispatchInfo ExceptionDispatchInfo::Keep(const Exception& source)
    {
        return ExceptionDispatchInfo(Detail::Adopt, new ExceptionDispatchInfoData(NotNull(source)));
    }

    Exception ExceptionDispatchInfo::SourceException() const
    {
        return Self<ExceptionDispatchInfoData>().Source;
    }

    void ExceptionDispatchInfo::Throw() const
    {
        Detail::Rethrow(Self<ExceptionDispatchInfoData>().Source);
    }

    void ExceptionDispatchInfo::Throw(const Exception& source)
    {
        Detail::Rethrow(NotNull(source));
    }
}
