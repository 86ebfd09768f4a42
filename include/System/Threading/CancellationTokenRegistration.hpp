// The .NET structure CancellationTokenRegistration.
#pragma once
#include <System/Threading/CancellationToken.hpp>

namespace System::Threading
{
    namespace Tasks
    {
        template <class T>
        class ValueTask;
    }

    /// A callback that waits for cancellation.
    /// Follows api/system.threading.cancellationtokenregistration.
    class SYSTEMNET_API CancellationTokenRegistration
    {
    public:
        CancellationTokenRegistration() noexcept = default;

        const CancellationTokenRegistration* operator->() const noexcept { return this; }

        /// Takes the callback back. If it is running on another thread, returns when it has run.
        void Dispose() const;
        Tasks::ValueTask<void> DisposeAsync() const;
        /// Takes the callback back without waiting.
        /// @return false if it has run, is running, or was taken back before
        bool Unregister() const;
        [[nodiscard]] CancellationToken Token() const { return _token; }

        [[nodiscard]] bool Equals(const CancellationTokenRegistration& other) const noexcept { return *this == other; }
        [[nodiscard]] int GetHashCode() const;
        friend bool operator==(const CancellationTokenRegistration& left, const CancellationTokenRegistration& right) noexcept = default;

        /// For the library.
        CancellationTokenRegistration(CancellationToken token, Handle callback) noexcept
            : _token(std::move(token)), _callback(std::move(callback))
        {
        }

    private:
        CancellationToken _token;
        Handle _callback;
    };
}
