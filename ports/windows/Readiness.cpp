// Readiness, by the poll request of the socket driver, and how a wait for it is interrupted.
#include "ports/windows/Afd.hpp"
#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <new>
#include <optional>
#include "ports/Completion.hpp"
#include <vector>

namespace System::Port
{
    using namespace Windows;

    namespace
    {
        using Clock = std::chrono::steady_clock;

        constexpr NTSTATUS Cancelled = static_cast<NTSTATUS>(0xC0000120);

        /// Which of the wanted bits hold. A reset or the end of the stream makes a receive return at once, so it is Readable.
        unsigned Holding(unsigned wanted, ULONG events) noexcept
        {
            const unsigned holding = ((events & (AfdReceive | AfdDisconnect | AfdAbort | AfdAccept)) != 0 ? Readable : 0U) |
                                     ((events & (AfdSend | AfdAbort | AfdConnectFail)) != 0 ? Writable : 0U) |
                                     ((events & (AfdReceiveUrgent | AfdConnectFail)) != 0 ? Failed : 0U);
            return holding & wanted;
        }

        // ---- Interrupt ----------------------------------------------------------------------------------------------------------

        // Windows has no call that ends a wait of another thread for good, so the port keeps two lists: the waits that are going on, each
        // with an event that ends it, and the handles that were interrupted and not closed yet, so that a wait which was about to begin
        // does not. Both are short: only closing a socket in use interrupts.

        struct Poller
        {
            std::span<const PollEntry> Entries;
            HANDLE Wake;
            Poller* Next = nullptr;
            Poller* Previous = nullptr;
        };

        struct InterruptState
        {
            std::mutex Mutex;
            Poller* Waiters = nullptr;
            std::vector<NativeHandle> Interrupted;
            std::atomic<bool> AnyInterrupted{false};
        };

        InterruptState& Interrupts() noexcept
        {
            static auto& state = *new InterruptState; // threads may wait until the process is gone
            return state;
        }

        /// The two events of a thread that waits.
        struct ThreadEvents
        {
            HANDLE Polled = ::CreateEventW(nullptr, TRUE, FALSE, nullptr);
            HANDLE Wake = ::CreateEventW(nullptr, TRUE, FALSE, nullptr);

            ThreadEvents() = default;
            ThreadEvents(const ThreadEvents&) = delete;
            ThreadEvents& operator=(const ThreadEvents&) = delete;
            ~ThreadEvents()
            {
                ::CloseHandle(Polled);
                ::CloseHandle(Wake);
            }
        };

        void NTAPI CloseThreadEvents(void* events)
        {
            delete static_cast<ThreadEvents*>(events);
        }

        /// The calling thread's. Not thread_local, whose memory MinGW frees before it destroys the object.
        ThreadEvents& Events() noexcept
        {
            static const DWORD slot = ::FlsAlloc(&CloseThreadEvents);
            auto* events = static_cast<ThreadEvents*>(::FlsGetValue(slot));
            if (events == nullptr)
            {
                events = new ThreadEvents;
                ::FlsSetValue(slot, events);
            }
            return *events;
        }

        /// Marks the entries that were interrupted as ready; gives their number.
        std::int64_t MarkInterrupted(std::span<PollEntry> entries) noexcept
        {
            auto& interrupts = Interrupts();
            if (!interrupts.AnyInterrupted.load(std::memory_order_acquire))
            {
                return 0;
            }
            const std::lock_guard lock(interrupts.Mutex);
            const auto& handles = interrupts.Interrupted;
            std::int64_t count = 0;
            for (auto& entry : entries)
            {
                if (std::find(handles.begin(), handles.end(), entry.Handle) != handles.end())
                {
                    entry.Ready = entry.Wanted;
                    ++count;
                }
            }
            return count;
        }

        /// Stands in the list while a wait goes on.
        class Listed
        {
        public:
            explicit Listed(std::span<const PollEntry> entries) noexcept : _waiter{entries, Events().Wake}
            {
                auto& interrupts = Interrupts();
                const std::lock_guard lock(interrupts.Mutex);
                _waiter.Next = interrupts.Waiters;
                if (_waiter.Next != nullptr)
                {
                    _waiter.Next->Previous = &_waiter;
                }
                interrupts.Waiters = &_waiter;
            }
            Listed(const Listed&) = delete;
            Listed& operator=(const Listed&) = delete;
            ~Listed()
            {
                auto& interrupts = Interrupts();
                const std::lock_guard lock(interrupts.Mutex);
                (_waiter.Previous != nullptr ? _waiter.Previous->Next : interrupts.Waiters) = _waiter.Next;
                if (_waiter.Next != nullptr)
                {
                    _waiter.Next->Previous = _waiter.Previous;
                }
            }

        private:
            Poller _waiter;
        };

        // ---- Requests -----------------------------------------------------------------------------------------------------------

        /// A request with room for its entries: on the stack unless there are many.
        class Request
        {
        public:
            explicit Request(std::size_t count) noexcept : _bytes(sizeof(AfdPollHead) + count * sizeof(AfdPollEntry))
            {
                if (_bytes > sizeof _few)
                {
                    _many.reset(new (std::nothrow) Byte[_bytes]);
                }
            }
            explicit operator bool() const noexcept { return _bytes <= sizeof _few || _many != nullptr; }
            [[nodiscard]] AfdPollHead& Head() noexcept { return *reinterpret_cast<AfdPollHead*>(_many ? _many.get() : _few); }
            [[nodiscard]] AfdPollEntry* Entries() noexcept { return reinterpret_cast<AfdPollEntry*>(&Head() + 1); }
            [[nodiscard]] std::span<AfdPollEntry> Answer() noexcept { return {Entries(), Head().Count}; }
            [[nodiscard]] std::size_t Bytes() const noexcept { return _bytes; }

        private:
            std::size_t _bytes;
            alignas(8) Byte _few[sizeof(AfdPollHead) + 32 * sizeof(AfdPollEntry)];
            std::unique_ptr<Byte[]> _many;
        };

        /// Waits for one answer of the driver, or for Interrupt. False if it was not the driver that ended it.
        bool PollOnce(NativeHandle door, Request& request, NTSTATUS& status) noexcept
        {
            auto& events = Events();
            IO_STATUS_BLOCK result{};
            status = AfdPoll(door, events.Polled, nullptr, result, request.Head(), request.Bytes());
            if (status != NtPending)
            {
                return true;
            }
            const HANDLE both[] = {events.Polled, events.Wake};
            if (::WaitForMultipleObjects(2, both, FALSE, INFINITE) != WAIT_OBJECT_0)
            {
                // The request is on this stack, so its end is awaited.
                ::CancelIoEx(reinterpret_cast<HANDLE>(door), reinterpret_cast<OVERLAPPED*>(&result));
                ::WaitForSingleObject(events.Polled, INFINITE);
            }
            status = result.Status;
            return status != Cancelled;
        }

        /// Reads the answer into the entries; gives the number of those that are ready, or NotSocket.
        /// @param more bits that count beside the wanted ones
        Outcome Read(std::span<PollEntry> entries, Request& request, unsigned more) noexcept
        {
            const auto answer = request.Answer();
            const auto less = [](const AfdPollEntry& left, const AfdPollEntry& right) { return left.Handle < right.Handle; };
            std::sort(answer.begin(), answer.end(), less);
            std::int64_t ready = 0;
            for (auto& entry : entries)
            {
                AfdPollEntry wanted{};
                wanted.Handle = reinterpret_cast<HANDLE>(entry.Handle);
                ULONG events = 0;
                const auto [first, last] = std::equal_range(answer.begin(), answer.end(), wanted, less);
                std::for_each(first, last, [&](const AfdPollEntry& each) { events |= each.Events; });
                if ((events & AfdLocalClose) != 0)
                {
                    return Fail(SocketError::NotSocket);
                }
                entry.Ready = Holding(entry.Wanted | more, events);
                ready += entry.Ready != 0 ? 1 : 0;
            }
            return Done(ready);
        }

        /// @param events the driver's events for an entry's wanted bits
        template <class ToEvents>
        Outcome PollFully(std::span<PollEntry> entries, std::int64_t microseconds, unsigned more, ToEvents events) noexcept
        {
            Request request(entries.size());
            if (!request)
            {
                return Fail(SocketError::NoBufferSpaceAvailable);
            }
            // A limit beyond what the clock can tell is none.
            constexpr std::int64_t longest = std::int64_t{1} << 52;
            const bool forever = microseconds < 0 || microseconds > longest;
            const auto deadline = Clock::now() + std::chrono::microseconds(forever ? 0 : microseconds);
            std::optional<Listed> listed;
            if (microseconds != 0)
            {
                listed.emplace(entries);
            }
            for (;;)
            {
                for (auto& entry : entries)
                {
                    entry.Ready = 0;
                }
                ::ResetEvent(Events().Wake); // before the look: Interrupt lists the handle, then sets the event
                if (const auto interrupted = MarkInterrupted(entries); interrupted != 0)
                {
                    return Done(interrupted);
                }
                const auto left = std::chrono::ceil<std::chrono::microseconds>(deadline - Clock::now()).count();
                auto& head = request.Head();
                head.Timeout.QuadPart = forever ? AfdForever : -10 * std::max<std::int64_t>(left, 0);
                head.Count = static_cast<ULONG>(entries.size());
                head.Exclusive = 0;
                std::transform(entries.begin(), entries.end(), request.Entries(),
                               [&](const PollEntry& entry) {
                                   return AfdPollEntry{reinterpret_cast<HANDLE>(entry.Handle), events(entry.Wanted), 0};
                               });
                NTSTATUS status = 0;
                if (!PollOnce(entries.front().Handle, request, status))
                {
                    continue;
                }
                if (status < 0)
                {
                    return FailStatus(status);
                }
                const auto outcome = Read(entries, request, more);
                // The driver's clock is coarser than ours, so its time may be up a little early.
                if (!outcome.Ok() || outcome.Value != 0 || (!forever && Clock::now() >= deadline))
                {
                    return outcome;
                }
            }
        }
    }

    namespace Windows
    {
        bool WasInterrupted(NativeHandle handle) noexcept
        {
            PollEntry entry{handle, Writable, 0};
            return MarkInterrupted({&entry, 1}) != 0;
        }

        void ForgetInterrupt(NativeHandle handle) noexcept
        {
            auto& interrupts = Interrupts();
            if (!interrupts.AnyInterrupted.load(std::memory_order_acquire))
            {
                return;
            }
            const std::lock_guard lock(interrupts.Mutex);
            std::erase(interrupts.Interrupted, handle);
            interrupts.AnyInterrupted.store(!interrupts.Interrupted.empty(), std::memory_order_release);
        }

        NTSTATUS AfdPoll(NativeHandle door, HANDLE event, void* context, IO_STATUS_BLOCK& result, AfdPollHead& request,
                         std::size_t bytes) noexcept
        {
            constexpr ULONG pollCode = 0x00012024;
            const auto size = static_cast<ULONG>(bytes);
            result.Status = NtPending;
            return ::NtDeviceIoControlFile(reinterpret_cast<HANDLE>(door), event, nullptr, context, &result, pollCode, &request, size,
                                           &request, size);
        }

        Outcome FailStatus(NTSTATUS status) noexcept
        {
            constexpr auto invalidHandle = static_cast<NTSTATUS>(0xC0000008);
            constexpr auto objectTypeMismatch = static_cast<NTSTATUS>(0xC0000024);
            return status == invalidHandle || status == objectTypeMismatch ? Fail(SocketError::NotSocket)
                                                                           : Fail(static_cast<int>(::RtlNtStatusToDosError(status)));
        }
    }

    Outcome Interrupt(NativeHandle handle, bool) noexcept
    {
        auto& interrupts = Interrupts();
        const std::lock_guard lock(interrupts.Mutex);
        if (std::find(interrupts.Interrupted.begin(), interrupts.Interrupted.end(), handle) == interrupts.Interrupted.end())
        {
            try
            {
                interrupts.Interrupted.push_back(handle);
            }
            catch (const std::bad_alloc&)
            {
                return Fail(SocketError::NoBufferSpaceAvailable);
            }
            interrupts.AnyInterrupted.store(true, std::memory_order_release);
        }
        for (const auto* waiter = interrupts.Waiters; waiter != nullptr; waiter = waiter->Next)
        {
            if (std::any_of(waiter->Entries.begin(), waiter->Entries.end(), [&](const PollEntry& entry) { return entry.Handle == handle; }))
            {
                ::SetEvent(waiter->Wake);
            }
        }
        return Done();
    }

    Outcome Poll(std::span<PollEntry> entries, std::int64_t microseconds) noexcept
    {
        if (entries.empty())
        {
            ::Sleep(microseconds < 0 ? INFINITE : static_cast<DWORD>(std::min<std::int64_t>((microseconds + 999) / 1000, INFINITE - 1)));
            return Done();
        }
        return PollFully(entries, microseconds, 0, [](unsigned wanted) { return ToAfd(wanted); });
    }

    Outcome Wait(NativeHandle handle, unsigned wanted, std::int64_t microseconds) noexcept
    {
        // Failed is waited for as far as connections go. Urgent data that nobody wants to read would otherwise make every wait for ordinary
        // data return at once.
        PollEntry entry{handle, wanted, 0};
        const auto outcome = PollFully({&entry, 1}, microseconds, Failed, [](unsigned bits) { return ToAfd(bits) | AfdConnectFail; });
        return outcome.Ok() ? Done(entry.Ready) : outcome;
    }

    bool Windows::WasReset(NativeHandle handle) noexcept
    {
        PollEntry entry{handle, Readable, 0};
        return PollFully({&entry, 1}, 0, 0, [](unsigned) { return ULONG{AfdAbort}; }).Ok() && entry.Ready != 0;
    }

    // ---- Waits that end at a completion port -------------------------------------------------------------------------------------

    static_assert(sizeof(AfdPollHead) + sizeof(AfdPollEntry) == sizeof(WaitMemory));

    Outcome OpenDoor() noexcept
    {
        const auto door = Open(AddressFamily::InterNetwork, SocketType::Dgram, ProtocolType::Udp);
        return door.Ok() ? door : Open(AddressFamily::InterNetworkV6, SocketType::Dgram, ProtocolType::Udp);
    }

    Outcome BeginWait(NativeHandle door, NativeHandle handle, unsigned wanted, void* overlapped, WaitMemory& memory) noexcept
    {
        auto* head = new (memory.Bytes.data()) AfdPollHead;
        head->Timeout.QuadPart = AfdForever;
        head->Count = 1;
        head->Exclusive = 0;
        new (head + 1) AfdPollEntry{reinterpret_cast<HANDLE>(handle), ToAfd(wanted) | AfdConnectFail, 0};
        // An OVERLAPPED begins with the status block.
        auto& result = *static_cast<IO_STATUS_BLOCK*>(overlapped);
        const NTSTATUS status = AfdPoll(door, nullptr, overlapped, result, *head, sizeof memory);
        return status < 0 ? FailStatus(status) : Done();
    }

    void CancelWait(NativeHandle door, void* overlapped) noexcept
    {
        ::CancelIoEx(reinterpret_cast<HANDLE>(door), static_cast<OVERLAPPED*>(overlapped));
    }
}
