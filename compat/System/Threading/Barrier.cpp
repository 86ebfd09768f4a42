#include "compat/core/threading/Deadline.hpp"
#include "compat/core/threading/ThreadObject.hpp"
#include "compat/core/threading/WaitObject.hpp"
#include <System/IDisposable.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/Threading/Barrier.hpp>
#include <memory>
#include <mutex>
#include <optional>

namespace System::Threading
{
    namespace
    {
        constexpr const char* TypeName = "System.Threading.Barrier";
        constexpr int MostParticipants = 32767;

        /// One phase: what its threads wait for, and how it ended.
        struct Phase
        {
            Core::EventObject Over{false, false};
            std::optional<BarrierPostPhaseException> Failure;
        };

        class BarrierData final : public System::Detail::ObjectData
        {
        public:
            BarrierData(int participants, const Action<Barrier>& action) : _action(action), _participants(participants) {}
            const System::Detail::TypeInfo& GetType() const noexcept override { return Barrier::Type(); }
            void Dispose() override
            {
                CheckNotInAction();
                const std::lock_guard lock(_mutex);
                _isClosed = true;
            }

            int Participants()
            {
                const std::lock_guard lock(_mutex);
                return _participants;
            }
            int Remaining()
            {
                const std::lock_guard lock(_mutex);
                return _participants - _arrived;
            }
            Int64 Number()
            {
                const std::lock_guard lock(_mutex);
                return _number;
            }

            Int64 Add(int count)
            {
                CheckOpen();
                CheckCount(count);
                CheckNotInAction();
                if (count > MostParticipants)
                {
                    System::Detail::ThrowAbove("participantCount", count, MostParticipants);
                }
                const std::lock_guard lock(_mutex);
                if (count > MostParticipants - _participants)
                {
                    throw ArgumentOutOfRangeException("participantCount", "Adding participantCount participants would result in the number "
                                                                          "of participants exceeding the maximum number allowed.");
                }
                _participants += count;
                return _number;
            }
            void Remove(int count)
            {
                CheckOpen();
                CheckCount(count);
                CheckNotInAction();
                std::shared_ptr<Phase> finished;
                {
                    const std::lock_guard lock(_mutex);
                    if (count > _participants)
                    {
                        throw ArgumentOutOfRangeException("participantCount",
                                                          "The participantCount argument must be less than or equal the "
                                                          "number of participants.");
                    }
                    if (count > _participants - _arrived)
                    {
                        throw InvalidOperationException(
                            "The participantCount argument is greater than the number of participants that haven't "
                            "yet arrived at the barrier in this phase.");
                    }
                    _participants -= count;
                    finished = _participants != 0 && _arrived == _participants ? _phase : nullptr;
                }
                if (finished != nullptr)
                {
                    Finish(*finished);
                }
            }

            bool Arrive(int milliseconds)
            {
                CheckOpen();
                CheckNotInAction();
                std::shared_ptr<Phase> phase;
                bool isLast = false;
                {
                    const std::lock_guard lock(_mutex);
                    if (_participants == 0)
                    {
                        throw InvalidOperationException("The barrier has no registered participants.");
                    }
                    if (_arrived == _participants)
                    {
                        throw InvalidOperationException("The number of threads using the barrier exceeded the total number of registered "
                                                        "participants.");
                    }
                    ++_arrived;
                    isLast = _arrived == _participants;
                    phase = _phase;
                }
                if (isLast)
                {
                    Finish(*phase);
                }
                else if (!Await(*phase, milliseconds))
                {
                    return false;
                }
                if (phase->Failure)
                {
                    throw BarrierPostPhaseException(*phase->Failure);
                }
                return true;
            }

        private:
            static void CheckCount(int count)
            {
                if (count <= 0)
                {
                    System::Detail::ThrowNotPositive("participantCount", count);
                }
            }
            void CheckOpen()
            {
                const std::lock_guard lock(_mutex);
                if (_isClosed)
                {
                    throw ObjectDisposedException(TypeName);
                }
            }
            void CheckNotInAction() const
            {
                if (_acting.load() == Core::ThreadObject::Current().Id())
                {
                    throw InvalidOperationException("This method may not be called from within the postPhaseAction.");
                }
            }
            // Takes back the arrival if the time is up or the thread is interrupted before the phase is over.
            bool Await(Phase& phase, int milliseconds)
            {
                const auto takeBack = [&]
                {
                    const std::lock_guard lock(_mutex);
                    const bool isOpen = _phase.get() == &phase && _arrived != _participants;
                    _arrived -= isOpen ? 1 : 0;
                    return isOpen;
                };
                try
                {
                    if (phase.Over.Wait(milliseconds))
                    {
                        return true;
                    }
                }
                catch (...)
                {
                    if (takeBack())
                    {
                        throw;
                    }
                }
                if (takeBack())
                {
                    return false;
                }
                // The phase is about to end: its action runs.
                while (!phase.Over.IsSet())
                {
                    phase.Over.Wait(-1);
                }
                return true;
            }
            void Finish(Phase& phase)
            {
                if (_action != nullptr)
                {
                    _acting.store(Core::ThreadObject::Current().Id());
                    try
                    {
                        AddReference();
                        _action(Barrier(System::Detail::Adopt, this));
                    }
                    catch (const Exception& exception)
                    {
                        phase.Failure.emplace(exception);
                    }
                    catch (...)
                    {
                        phase.Failure.emplace();
                    }
                    _acting.store(0);
                }
                {
                    const std::lock_guard lock(_mutex);
                    _phase = std::make_shared<Phase>();
                    _arrived = 0;
                    ++_number;
                }
                phase.Over.Set();
            }

            const Action<Barrier> _action;
            std::atomic<int> _acting{0}; ///< the thread that runs the action, or 0
            std::mutex _mutex;           ///< guards what follows
            int _participants;
            int _arrived = 0;
            Int64 _number = 0;
            std::shared_ptr<Phase> _phase = std::make_shared<Phase>();
            bool _isClosed = false;
        };

        BarrierData* Make(int participantCount, const Action<Barrier>& action)
        {
            Core::Range::NotNegative("participantCount", participantCount);
            Core::Range::AtMost("participantCount", participantCount, MostParticipants);
            return new BarrierData(participantCount, action);
        }

        template <class T>
        int Checked(T milliseconds, const char* parameter, const Object& actual)
        {
            if (milliseconds < -1 || milliseconds > MaxValue<int>)
            {
                throw ArgumentOutOfRangeException(parameter, actual,
                                                  "The specified timeout must represent a value between -1 and Int32.MaxValue, inclusive.");
            }
            return static_cast<int>(milliseconds);
        }
    }

    const System::Detail::TypeInfo& Barrier::Type() noexcept
    {
        static const System::Detail::TypeInfo info{TypeName, typeid(Barrier), nullptr, &IDisposable::Type()};
        return info;
    }

    Barrier::Barrier(int participantCount) : Barrier(participantCount, nullptr) {}
    Barrier::Barrier(int participantCount, const Action<Barrier>& postPhaseAction)
        : Barrier(System::Detail::Adopt, Make(participantCount, postPhaseAction))
    {
    }

    int Barrier::ParticipantCount() const
    {
        return Self<BarrierData>().Participants();
    }
    int Barrier::ParticipantsRemaining() const
    {
        return Self<BarrierData>().Remaining();
    }
    Int64 Barrier::CurrentPhaseNumber() const
    {
        return Self<BarrierData>().Number();
    }
    Int64 Barrier::AddParticipant() const
    {
        return AddParticipants(1);
    }
    Int64 Barrier::AddParticipants(int participantCount) const
    {
        return Self<BarrierData>().Add(participantCount);
    }
    void Barrier::RemoveParticipant() const
    {
        RemoveParticipants(1);
    }
    void Barrier::RemoveParticipants(int participantCount) const
    {
        Self<BarrierData>().Remove(participantCount);
    }
    void Barrier::SignalAndWait() const
    {
        Self<BarrierData>().Arrive(-1);
    }
    bool Barrier::SignalAndWait(int millisecondsTimeout) const
    {
        return Self<BarrierData>().Arrive(Checked(millisecondsTimeout, "millisecondsTimeout", millisecondsTimeout));
    }
    bool Barrier::SignalAndWait(TimeSpan timeout) const
    {
        return Self<BarrierData>().Arrive(Checked(timeout.Ticks() / TimeSpan::TicksPerMillisecond, "timeout", timeout));
    }
    void Barrier::Dispose() const
    {
        Self<BarrierData>().Dispose();
    }
}
