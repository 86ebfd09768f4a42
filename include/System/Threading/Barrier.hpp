// The .NET class Barrier.
#pragma once
#include <System/Delegate.hpp>
#include <System/Threading/BarrierPostPhaseException.hpp>
#include <System/TimeSpan.hpp>

namespace System::Threading
{
    /// Lets a number of threads wait for each other, phase by phase.
    /// Follows api/system.threading.barrier.
    class SYSTEMNET_API Barrier : public Handle
    {
        SYSTEMNET_HANDLE(Barrier, Handle)
        Barrier() noexcept = default;
        /// @param participantCount 0 to 32767
        explicit Barrier(int participantCount);
        /// @param postPhaseAction runs after each phase, before anybody goes on; may be null
        Barrier(int participantCount, const Action<Barrier>& postPhaseAction);

        [[nodiscard]] int ParticipantCount() const;
        /// Those that have not arrived in this phase.
        [[nodiscard]] int ParticipantsRemaining() const;
        [[nodiscard]] Int64 CurrentPhaseNumber() const;

        /// @return the phase in which it takes part
        /// @throws ArgumentOutOfRangeException there would be too many
        /// @throws InvalidOperationException called by the post-phase action
        Int64 AddParticipant() const;
        Int64 AddParticipants(int participantCount) const;
        void RemoveParticipant() const;
        void RemoveParticipants(int participantCount) const;

        /// Arrives, and waits for the others.
        /// @throws BarrierPostPhaseException the post-phase action threw
        /// @throws InvalidOperationException more threads arrive than take part, or none takes part
        void SignalAndWait() const;
        /// @return false if the time was up first; then this thread has not arrived
        bool SignalAndWait(int millisecondsTimeout) const;
        bool SignalAndWait(TimeSpan timeout) const;
        void Dispose() const;
    };
}
