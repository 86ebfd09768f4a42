// Select, and Poll with a TimeSpan.
#include "compat/core/sockets/Call.hpp"
#include "compat/core/sockets/Guard.hpp"
#include <System/ArgumentException.hpp>
#include <System/ArgumentNullException.hpp>
#include <System/TimeSpan.hpp>
#include <limits>
#include <vector>

namespace System::Net::Sockets
{
    using Core::SocketState;
    namespace Guard = Core::Guard;
    namespace Errors = Core::Errors;
    using SocketList = Collections::Generic::IList<>;

    namespace
    {
        /// A time-out in whole microseconds; negative is without limit, as is what does not fit.
        /// @throws ArgumentOutOfRangeException timeout is negative and not infinite, or too long
        int ToMicroseconds(const TimeSpan& timeout)
        {
            if (timeout.TotalMilliseconds() == -1)
            {
                return -1;
            }
            const double microseconds = timeout.TotalMicroseconds();
            if (microseconds < 0 || microseconds > std::numeric_limits<int>::max())
            {
                Detail::ThrowArgumentOutOfRange("timeout");
            }
            return static_cast<int>(microseconds);
        }

        int CountOf(const SocketList& list)
        {
            return list == nullptr ? 0 : list.Count();
        }

        /// The sockets of all lists, entered, and what is asked about them. Each list is read once: a program may change it meanwhile.
        class Selection
        {
        public:
            void Add(const SocketList& list, unsigned wanted)
            {
                const int count = CountOf(list);
                for (int i = 0; i != count; ++i)
                {
                    const Object element = list[i];
                    if (!element.Is<Socket>())
                    {
                        throw ArgumentException(
                            String::Format("The list must contain only elements of type {0}, but element {1} is of another type.",
                                           "System.Net.Sockets.Socket", i),
                            "socketList");
                    }
                    const Socket socket = static_cast<Socket>(element);
                    _calls.push_back(std::make_unique<Core::Call>(socket));
                    _sockets.push_back(socket);
                    _entries.push_back({_calls.back()->Native(), wanted, 0});
                }
                _ends.push_back(_entries.size());
            }

            [[nodiscard]] bool IsEmpty() const noexcept { return _entries.empty(); }

            void Poll(int microSeconds)
            {
                Errors::Check(Port::Poll(_entries, microSeconds));
                for (const Socket& socket : _sockets)
                {
                    if (static_cast<SocketState&>(*socket.Data()).IsClosed())
                    {
                        Errors::Throw(SocketError::Interrupted);
                    }
                }
            }

            /// Removes from a list what is not ready; lists come in the order of Add.
            void Keep(const SocketList& list)
            {
                int index = 0;
                for (const std::size_t end = _ends[_kept++]; _next != end; ++_next)
                {
                    if ((_entries[_next].Ready & _entries[_next].Wanted) != 0)
                    {
                        ++index;
                    }
                    else
                    {
                        list.RemoveAt(index);
                    }
                }
            }

        private:
            std::vector<Socket> _sockets; ///< keeps the states alive while they are entered
            std::vector<std::unique_ptr<Core::Call>> _calls;
            std::vector<Port::PollEntry> _entries;
            std::vector<std::size_t> _ends; ///< in _entries, of each list
            std::size_t _next = 0;
            std::size_t _kept = 0;
        };
    }

    bool Socket::Poll(const TimeSpan& timeout, SelectMode mode) const
    {
        return Poll(ToMicroseconds(timeout), mode);
    }

    void Socket::Select(const SocketList& checkRead, const SocketList& checkWrite, const SocketList& checkError, int microSeconds)
    {
        Selection selection;
        selection.Add(checkRead, Port::Readable);
        selection.Add(checkWrite, Port::Writable);
        selection.Add(checkError, Port::Failed);
        if (selection.IsEmpty())
        {
            throw ArgumentNullException(nullptr, String("All lists are either null or empty."));
        }
        selection.Poll(microSeconds);
        selection.Keep(checkRead);
        selection.Keep(checkWrite);
        selection.Keep(checkError);
    }

    void Socket::Select(const SocketList& checkRead, const SocketList& checkWrite, const SocketList& checkError, const TimeSpan& timeout)
    {
        Select(checkRead, checkWrite, checkError, ToMicroseconds(timeout));
    }
}
