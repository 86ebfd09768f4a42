// The .NET class CancellationTokenSource.
#include "compat/core/threading/Cancellation.hpp"
#include <System/ArgumentException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Threading/CancellationTokenSource.hpp>
#include <System/Threading/Tasks/Task.hpp>

namespace System::Threading
{
    using Core::CancellationObject;

    namespace
    {
        // What .NET's timers take at most.
        constexpr Int64 LongestTime = 0xFFFFFFFE;

        Int64 Checked(Int64 milliseconds, const char* parameter)
        {
            if (milliseconds < -1 || milliseconds > LongestTime)
            {
                throw ArgumentOutOfRangeException(parameter);
            }
            return milliseconds;
        }
        Int64 Checked(TimeSpan delay)
        {
            return Checked(delay.Ticks() / TimeSpan::TicksPerMillisecond, "delay");
        }

        CancellationObject* Timed(std::int64_t milliseconds)
        {
            CancellationTokenSource source;
            // No time at all is no timer.
            milliseconds == 0 ? source.Cancel() : source.CancelAfter(TimeSpan::FromTicks(milliseconds * TimeSpan::TicksPerMillisecond));
            source.Data()->AddReference();
            return static_cast<CancellationObject*>(source.Data());
        }
    }

    const System::Detail::TypeInfo& CancellationTokenSource::Type() noexcept
    {
        static const System::Detail::TypeInfo info{"System.Threading.CancellationTokenSource", typeid(CancellationTokenSource), nullptr,
                                                   &IDisposable::Type()};
        return info;
    }

    CancellationTokenSource::CancellationTokenSource() : CancellationTokenSource(System::Detail::Adopt, new CancellationObject) {}
    CancellationTokenSource::CancellationTokenSource(int millisecondsDelay)
        : CancellationTokenSource(System::Detail::Adopt, Timed(Checked(millisecondsDelay, "millisecondsDelay")))
    {
    }
    CancellationTokenSource::CancellationTokenSource(TimeSpan delay)
        : CancellationTokenSource(System::Detail::Adopt, Timed(Checked(delay)))
    {
    }

    CancellationTokenSource CancellationTokenSource::CreateLinkedTokenSource(const CancellationToken& token)
    {
        return CancellationTokenSource(System::Detail::Adopt, new Core::LinkedCancellation(std::span(&token, 1)));
    }
    CancellationTokenSource CancellationTokenSource::CreateLinkedTokenSource(const CancellationToken& token1, const CancellationToken& token2)
    {
        const CancellationToken tokens[] = {token1, token2};
        return CancellationTokenSource(System::Detail::Adopt, new Core::LinkedCancellation(tokens));
    }
    CancellationTokenSource CancellationTokenSource::CreateLinkedTokenSource(const Array<CancellationToken>& tokens)
    {
        System::Detail::CheckNull(tokens == nullptr, "tokens");
        if (tokens.Length() == 0)
        {
            throw ArgumentException("No tokens were supplied.");
        }
        return CancellationTokenSource(System::Detail::Adopt, new Core::LinkedCancellation(std::span<const CancellationToken>(tokens)));
    }

    bool CancellationTokenSource::IsCancellationRequested() const
    {
        return Self<CancellationObject>().IsCanceled();
    }
    CancellationToken CancellationTokenSource::Token() const
    {
        (void)Self<CancellationObject>().Open();
        return CancellationToken(static_cast<const Handle&>(*this));
    }

    void CancellationTokenSource::Cancel() const
    {
        Cancel(false);
    }
    void CancellationTokenSource::Cancel(bool throwOnFirstException) const
    {
        // A callback may drop the last handle.
        const CancellationTokenSource self = *this;
        self.Self<CancellationObject>().Open().Cancel(throwOnFirstException);
    }
    Tasks::Task<void> CancellationTokenSource::CancelAsync() const
    {
        if (!Self<CancellationObject>().Open().BeginCancel())
        {
            return Tasks::Task<>::CompletedTask();
        }
        return Tasks::Task<>::Run([self = *this] { self.Self<CancellationObject>().RunCallbacks(false); });
    }
    void CancellationTokenSource::CancelAfter(int millisecondsDelay) const
    {
        auto& source = Self<CancellationObject>().Open();
        source.CancelAfter(Checked(millisecondsDelay, "millisecondsDelay"));
    }
    void CancellationTokenSource::CancelAfter(TimeSpan delay) const
    {
        auto& source = Self<CancellationObject>().Open();
        source.CancelAfter(Checked(delay));
    }
    bool CancellationTokenSource::TryReset() const
    {
        return Self<CancellationObject>().TryReset();
    }
    void CancellationTokenSource::Dispose() const
    {
        Self<CancellationObject>().Dispose();
    }
}
