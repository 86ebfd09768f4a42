#include "compat/core/net/NetworkFacts.hpp"
#include "compat/core/objects/Unhandled.hpp"
#include "compat/core/threading/OnePerProcess.hpp"
#include "compat/core/threading/StartThread.hpp"
#include <System/Net/NetworkInformation/NetworkChange.hpp>
#include <System/Net/NetworkInformation/NetworkInterface.hpp>
#include <chrono>
#include <mutex>

namespace System::Net::NetworkInformation
{
    namespace
    {
        /// A link that comes or goes is told of by several messages: they count as one change.
        constexpr int SettleMilliseconds = 150;

        /// Waits for changes from the first handler on, on a thread of its own, for as long as the process lives.
        class Watcher
        {
        public:
            static Watcher& Instance() { return Core::OnePerProcess<Watcher>::Get(); }

            template <class Handler>
            void Add(Handler Watcher::*handlers, const Handler& handler)
            {
                const std::lock_guard lock(_mutex);
                Start();
                this->*handlers += handler;
            }
            template <class Handler>
            void Remove(Handler Watcher::*handlers, const Handler& handler)
            {
                const std::lock_guard lock(_mutex);
                this->*handlers -= handler;
            }

            NetworkAddressChangedEventHandler AddressChanged;
            NetworkAvailabilityChangedEventHandler AvailabilityChanged;

        private:
            friend class Core::OnePerProcess<Watcher>;
            Watcher() = default;
            void LeaveToParent() noexcept {}

            void Start() // with the lock held
            {
                if (_changes != Port::InvalidHandle)
                {
                    return;
                }
                const Port::Outcome opened = Port::OpenChanges();
                if (!opened.Ok())
                {
                    throw NetworkInformationException(opened.Native);
                }
                _changes = static_cast<Port::NativeHandle>(opened.Value);
                _wasAvailable = NetworkInterface::GetIsNetworkAvailable();
                if (!Core::StartThread([](void* self) { static_cast<Watcher*>(self)->Watch(); }, this, 0))
                {
                    System::Detail::ThrowOutOfMemory();
                }
            }

            template <class Handler>
            Handler Copy(Handler Watcher::*handlers)
            {
                const std::lock_guard lock(_mutex);
                return this->*handlers;
            }

            void Watch() noexcept
            {
                Core::RunUserCode(
                    [this]
                    {
                        for (;;)
                        {
                            const Port::Outcome change = Port::AwaitChange(_changes, -1);
                            if (!change.Ok())
                            {
                                return; // the system has nothing more to tell
                            }
                            unsigned kinds = static_cast<unsigned>(change.Value);
                            if ((kinds & Port::LinksChanged) != 0)
                            {
                                Settle(kinds);
                            }
                            Tell(kinds);
                        }
                    });
            }

            /// Collects what is told within a moment.
            void Settle(unsigned& kinds)
            {
                using Clock = std::chrono::steady_clock;
                const auto end = Clock::now() + std::chrono::milliseconds(SettleMilliseconds);
                for (;;)
                {
                    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
                    if (left <= 0)
                    {
                        return;
                    }
                    const Port::Outcome more = Port::AwaitChange(_changes, static_cast<int>(left));
                    if (!more.Ok())
                    {
                        return;
                    }
                    kinds |= static_cast<unsigned>(more.Value);
                }
            }

            void Tell(unsigned kinds)
            {
                if ((kinds & Port::AddressesChanged) != 0)
                {
                    if (const auto handlers = Copy(&Watcher::AddressChanged))
                    {
                        handlers(nullptr, EventArgs::Empty);
                    }
                }
                if (kinds == 0)
                {
                    return;
                }
                const bool isAvailable = NetworkInterface::GetIsNetworkAvailable();
                if (isAvailable != std::exchange(_wasAvailable, isAvailable))
                {
                    if (const auto handlers = Copy(&Watcher::AvailabilityChanged))
                    {
                        handlers(nullptr, Core::Show<NetworkAvailabilityEventArgs>(isAvailable));
                    }
                }
            }

            std::mutex _mutex; ///< guards the handlers and the start
            Port::NativeHandle _changes = Port::InvalidHandle;
            bool _wasAvailable = false; ///< of the thread, once it runs
        };
    }

    const System::Detail::TypeInfo& NetworkAvailabilityEventArgs::Type() noexcept
    {
        static const System::Detail::TypeInfo type{"System.Net.NetworkInformation.NetworkAvailabilityEventArgs",
                                                   typeid(NetworkAvailabilityEventArgs), &EventArgs::Type()};
        return type;
    }
    bool NetworkAvailabilityEventArgs::IsAvailable() const
    {
        return Self<Core::Facts<bool>>().Told;
    }
}

namespace System::Detail
{
    using namespace Net::NetworkInformation;

    void NetworkAddressChangedEvent::operator+=(const NetworkAddressChangedEventHandler& handler) const
    {
        Watcher::Instance().Add(&Watcher::AddressChanged, handler);
    }
    void NetworkAddressChangedEvent::operator-=(const NetworkAddressChangedEventHandler& handler) const
    {
        Watcher::Instance().Remove(&Watcher::AddressChanged, handler);
    }
    void NetworkAvailabilityChangedEvent::operator+=(const NetworkAvailabilityChangedEventHandler& handler) const
    {
        Watcher::Instance().Add(&Watcher::AvailabilityChanged, handler);
    }
    void NetworkAvailabilityChangedEvent::operator-=(const NetworkAvailabilityChangedEventHandler& handler) const
    {
        Watcher::Instance().Remove(&Watcher::AvailabilityChanged, handler);
    }
}
