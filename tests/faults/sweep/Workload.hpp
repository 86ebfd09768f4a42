// What is done while calls fail. A new operation joins by a line in one of the Workload.*.cpp files.
#pragma once
#include <System.hpp>
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
    };
    std::span<const Scenario> TransferScenarios() noexcept;
    std::span<const Scenario> ConnectionScenarios() noexcept;
    std::span<const Scenario> NameScenarios() noexcept;
    std::span<const Scenario> OtherScenarios() noexcept;

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

        /// Waits until every call that was begun has called back; what does not is Wrong. Forgets them.
        static void AwaitAll();

    private:
        void NoteBegun() const noexcept;
        int _number;
    };

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
    /// The bytes 0, 1, 2, …
    System::Array<System::Byte> Numbers(int count);
    void ExpectNumbers(const System::Array<System::Byte>& bytes, int count);
    /// Receives until count bytes are there.
    void ReceiveAll(const System::Net::Sockets::Socket& socket, int count);
}
