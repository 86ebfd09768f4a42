// What is done while calls fail. A new operation joins by a line in one of the Workload.*.cpp files.
#pragma once
#include <System.hpp>
#include <System/Collections/Generic/List.hpp>
#include <System/Net/Sockets.hpp>
#include <span>
#include <string>

namespace Faults
{
    /// Something that uses the library. An exception that a failure causes ends it; whatever it made must go with it.
    struct Scenario
    {
        const char* Name;
        void (*Run)();
        bool Closes = false;       ///< it closes sockets under calls, so ObjectDisposedException and Interrupted are among what calls give
        bool OnlyMemory = false;   ///< it calls no operating system, so only OutOfMemoryException is
        bool StartsEngine = false; ///< run in fresh processes too, so that the engine's start is made to fail
        bool HandsOver = false;    ///< it hands a socket over: who takes one whose giver fails is told InvalidArgument
        bool Cancels = false;      ///< it cancels calls, so OperationCanceledException is among what they give
    };
    std::span<const Scenario> TransferScenarios() noexcept;
    std::span<const Scenario> ConnectionScenarios() noexcept;
    std::span<const Scenario> NameScenarios() noexcept;
    std::span<const Scenario> OtherScenarios() noexcept;
    std::span<const Scenario> EventArgsScenarios() noexcept;
    std::span<const Scenario> TaskScenarios() noexcept;
    std::span<const Scenario> ClientScenarios() noexcept;
    std::span<const Scenario> StreamScenarios() noexcept;
    std::span<const Scenario> SystemScenarios() noexcept;

    /// Something went otherwise than it can, whatever failed.
    struct Wrong
    {
        std::string What;
    };
    /// @throws Wrong
    void Expect(bool holds, const char* what);

    /// A call that was begun: its callback must be called exactly once, or never if Begin threw.
    class Call
    {
    public:
        Call();
        [[nodiscard]] System::AsyncCallback Callback() const;
        /// Begins it: begin(callback) gives the result.
        template <class Begin>
        System::IAsyncResult Begun(const Begin& begin) const
        {
            System::IAsyncResult result = begin(Callback());
            NoteBegun();
            return result;
        }
        /// Waits for the callback.
        void Await() const;
        /// For what is begun otherwise: it was; it told that it is over, which must be done once then, and never else.
        void NoteBegun() const noexcept;
        static void NoteOver(int number) noexcept;
        [[nodiscard]] int Number() const noexcept { return _number; }

        /// Waits until every call that was begun has called back; what does not is Wrong. Forgets them.
        static void AwaitAll();

    private:
        int _number;
    };

    /// What a task came to.
    template <class T>
    decltype(auto) ResultOf(const T& task)
    {
        return task.GetAwaiter().GetResult();
    }

    /// A socket that is closed at the end of the run: a call that is pending keeps it open otherwise.
    System::Net::Sockets::Socket Kept(const System::Net::Sockets::Socket& socket);
    void CloseKept();

    /// A connected pair.
    struct Pair
    {
        Pair();
        System::Net::Sockets::Socket Client = nullptr;
        System::Net::Sockets::Socket Server = nullptr;
    };
    System::Net::Sockets::Socket Listener();
    /// For TCP, neither bound nor connected.
    System::Net::Sockets::Socket Stream();
    /// For UDP, bound.
    System::Net::Sockets::Socket Datagrams();
    /// The bytes 0, 1, 2, …
    System::Array<System::Byte> Numbers(int count);
    /// The first three bytes, and the others.
    System::Collections::Generic::List<System::ArraySegment<System::Byte>> Segments(const System::Array<System::Byte>& bytes);
    void ExpectNumbers(const System::Array<System::Byte>& bytes, int count);
    /// Receives until count bytes are there.
    void ReceiveAll(const System::Net::Sockets::Socket& socket, int count);
}
