// The .NET structure CancellationToken.
#pragma once
#include <System/Delegate.hpp>
#include <System/Object.hpp>

namespace System::Core
{
    class CancellationNode;
}

namespace System::Threading
{
    class CancellationTokenRegistration;
    class WaitHandle;

    /// Tells whoever has it that work is to be given up. `CancellationToken()` and None() never do.
    /// Follows api/system.threading.cancellationtoken.
    class SYSTEMNET_API CancellationToken
    {
    public:
        CancellationToken() noexcept = default;
        /// A token that is cancelled from the beginning, or never.
        explicit CancellationToken(bool canceled);
        [[nodiscard]] static CancellationToken None() noexcept { return CancellationToken(); }

        const CancellationToken* operator->() const noexcept { return this; }

        [[nodiscard]] bool CanBeCanceled() const noexcept { return _source && SourceCanCancel(); }
        [[nodiscard]] bool IsCancellationRequested() const noexcept { return _source && SourceIsCanceled(); }
        /// @throws OperationCanceledException cancellation has been requested
        void ThrowIfCancellationRequested() const
        {
            if (IsCancellationRequested()) [[unlikely]]
            {
                ThrowCanceled();
            }
        }
        /// Signalled when cancellation is requested.
        /// @throws ObjectDisposedException the source was disposed
        [[nodiscard]] Threading::WaitHandle WaitHandle() const;

        /// Has a callback called when cancellation is requested, by the thread that requests it, the last registered one first. Called
        /// at once if it has been requested already.
        /// `useSynchronizationContext` has no effect: there is none.
        /// @throws ArgumentNullException callback is null
        CancellationTokenRegistration Register(const Action<>& callback) const;
        CancellationTokenRegistration Register(const Action<>& callback, bool useSynchronizationContext) const;
        CancellationTokenRegistration Register(const Action<Object>& callback, const Object& state) const;
        CancellationTokenRegistration Register(const Action<Object>& callback, const Object& state, bool useSynchronizationContext) const;
        CancellationTokenRegistration Register(const Action<Object, CancellationToken>& callback, const Object& state) const;
        /// Likewise, without the execution context.
        CancellationTokenRegistration UnsafeRegister(const Action<Object>& callback, const Object& state) const;
        CancellationTokenRegistration UnsafeRegister(const Action<Object, CancellationToken>& callback, const Object& state) const;

        [[nodiscard]] bool Equals(const CancellationToken& other) const noexcept { return *this == other; }
        [[nodiscard]] int GetHashCode() const;
        friend bool operator==(const CancellationToken& left, const CancellationToken& right) noexcept = default;

        /// For the library.
        explicit CancellationToken(Handle source) noexcept : _source(std::move(source)) {}
        [[nodiscard]] const Handle& Source() const noexcept { return _source; }

    private:
        [[nodiscard]] bool SourceCanCancel() const noexcept;
        [[nodiscard]] bool SourceIsCanceled() const noexcept;
        [[noreturn]] void ThrowCanceled() const;

        Handle _source;
    };
}
