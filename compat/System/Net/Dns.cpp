#include "compat/core/diagnostics/TracedCall.hpp"
#include "compat/core/faces/Apm.hpp"
#include "compat/core/net/Errors.hpp"
#include "compat/core/net/HostNames.hpp"
#include "compat/core/net/Resolver.hpp"
#include "compat/core/net/SocketLibrary.hpp"
#include "compat/core/threading/Cancellation.hpp"
#include <System/ArgumentException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Net/Dns.hpp>

namespace System::Net
{
    using Core::BeginMethod;
    using Core::TracedCall;
    using Sockets::AddressFamily;
    using Threading::CancellationToken;
    using Threading::Tasks::Task;
    namespace Errors = Core::Errors;
    namespace HostNames = Core::HostNames;

    namespace
    {
        constexpr int MaximumName = 255;

        void NotNull(bool isNull, const char* parameter)
        {
            if (isNull)
            {
                Detail::ThrowArgumentNull(parameter);
            }
        }

        void NotTooLong(const String& name)
        {
            const int length = name.Length();
            if (length > MaximumName || (length == MaximumName && name[MaximumName - 1] != '.'))
            {
                throw ArgumentOutOfRangeException("hostName", "The size of hostName is too long. It cannot be longer than 255 characters.");
            }
        }

        void NotUnspecific(const IPAddress& address, const char* parameter)
        {
            if (address == IPAddress::Any || address == IPAddress::IPv6Any)
            {
                throw ArgumentException(
                    "IPv4 address 0.0.0.0 and IPv6 address ::0 are unspecified addresses that cannot be used as a target "
                    "address.",
                    parameter);
            }
        }

        /// A question whose arguments have been checked; what Begin, End and the plain call of a method share.
        struct Question
        {
            enum class Kind
            {
                Entry,        ///< of a name
                ReverseEntry, ///< of an address
                LiteralEntry, ///< of an address, without lookup
                ResolveEntry, ///< of an address, without lookup if the lookup fails
                Addresses,    ///< of a name
                LiteralAddresses
            };
            Kind What;
            String Name;
            IPAddress Address;
            AddressFamily Family = AddressFamily::Unspecified;
        };

        struct Answer
        {
            Port::Outcome Outcome;
            IPHostEntry Entry = nullptr;
            Array<IPAddress> Addresses;
        };

        Answer Ask(const Question& question)
        {
            Answer answer;
            switch (question.What)
            {
            case Question::Kind::Entry:
                answer.Entry = HostNames::EntryOfName(question.Name, question.Family, answer.Outcome);
                break;
            case Question::Kind::ReverseEntry:
                answer.Entry = HostNames::EntryOfAddress(question.Address, question.Family, answer.Outcome);
                break;
            case Question::Kind::LiteralEntry:
                answer.Entry = HostNames::EntryOfLiteral(question.Address);
                break;
            case Question::Kind::ResolveEntry:
                answer.Entry = HostNames::EntryOfAddress(question.Address, question.Family, answer.Outcome);
                if (!answer.Outcome.Ok())
                {
                    answer = {{}, HostNames::EntryOfLiteral(question.Address), nullptr};
                }
                break;
            case Question::Kind::Addresses:
                answer.Addresses = Core::Resolver::Addresses(std::string(std::string_view(question.Name)), question.Family, answer.Outcome);
                break;
            case Question::Kind::LiteralAddresses:
                answer.Addresses = question.Family == AddressFamily::Unspecified || question.Family == question.Address.AddressFamily()
                                       ? Array<IPAddress>{question.Address}
                                       : Array<IPAddress>(0);
                break;
            }
            return answer;
        }

        Answer AskNow(const Question& question)
        {
            Core::StartSockets();
            Answer answer = Ask(question);
            Errors::Check(answer.Outcome);
            return answer;
        }

        // ---- The checks of each method ----

        Question ForEntry(const String& name, AddressFamily family)
        {
            NotNull(name == nullptr, "hostNameOrAddress");
            IPAddress address;
            if (IPAddress::TryParse(name, address))
            {
                NotUnspecific(address, "hostNameOrAddress");
                return {Question::Kind::ReverseEntry, nullptr, address, family};
            }
            NotTooLong(name);
            return {Question::Kind::Entry, name, nullptr, family};
        }

        Question ForEntry(const IPAddress& address)
        {
            NotNull(address == nullptr, "address");
            NotUnspecific(address, "address");
            return {Question::Kind::ReverseEntry, nullptr, address};
        }

        Question ForAddresses(const String& name, AddressFamily family)
        {
            NotNull(name == nullptr, "hostNameOrAddress");
            IPAddress address;
            if (IPAddress::TryParse(name, address))
            {
                NotUnspecific(address, "hostNameOrAddress");
                return {Question::Kind::LiteralAddresses, nullptr, address, family};
            }
            NotTooLong(name);
            return {Question::Kind::Addresses, name, nullptr, family};
        }

        Question ForHostByName(const String& name, Question::Kind literal)
        {
            NotNull(name == nullptr, "hostName");
            IPAddress address;
            if (IPAddress::TryParse(name, address))
            {
                return {literal, nullptr, address};
            }
            NotTooLong(name);
            return {Question::Kind::Entry, name, nullptr};
        }

        // ---- Tasks ----

        /// A question whose answer completes a task. One that is cancelled ends at once, though the OS's lookup goes on if it has begun.
        template <class T>
        class LookupTask final : public Detail::ObjectData, public Core::ResolverJob, private Core::CancellationNode
        {
        public:
            /// @param part what is wanted of the answer
            static Task<T> Begin(Question question, T Answer::*part, const CancellationToken& token)
            {
                if (question.What == Question::Kind::LiteralAddresses)
                {
                    return Task<void>::FromResult(Ask(question).*part);
                }
                Core::StartSockets();
                Core::Pool::Prepare();
                Core::Resolver& resolver = Core::Resolver::Instance();
                auto* lookup = new LookupTask(std::move(question), part, token);
                Task<T> task = lookup->_task;
                if (lookup->Register(token))
                {
                    resolver.Post(*lookup);
                }
                else
                {
                    lookup->OnCanceled();
                    lookup->ReleaseReference();
                }
                return task;
            }

        private:
            LookupTask(Question question, T Answer::*part, const CancellationToken& token)
                : _question(std::move(question)), _part(part), _token(token), _task(Detail::Adopt, new Detail::TaskResult<T>)
            {
            }

            void LookUp() noexcept override
            {
                Detail::TaskResult<T>& task = _task.Completion();
                Answer answer;
                std::exception_ptr failure;
                try
                {
                    if (!task.IsReserved())
                    {
                        answer = Ask(_question);
                        Errors::Check(answer.Outcome);
                    }
                }
                catch (...)
                {
                    failure = std::current_exception();
                }
                if (!answer.Outcome.Ok() && Core::Observation::IsTracing()) [[unlikely]]
                {
                    Core::NetworkTrace::Failed("DNS", std::same_as<T, IPHostEntry> ? "GetHostEntryAsync" : "GetHostAddressesAsync",
                                               answer.Outcome);
                }
                if (task.TryReserve())
                {
                    failure != nullptr ? task.SetFault(std::move(failure)) : task.Store(answer.*_part);
                    task.Complete();
                }
                Unregister(false);
                ReleaseReference();
            }

            Hold Pin() noexcept override
            {
                AddReference();
                return Hold::Taken;
            }
            void OnCanceled() override
            {
                Detail::TaskResult<T>& task = _task.Completion();
                if (task.TryReserve())
                {
                    task.SetCanceled(_token);
                    task.Complete();
                }
            }
            void Unpin() noexcept override { ReleaseReference(); }

            const Question _question;
            T Answer::*const _part;
            const CancellationToken _token;
            const Task<T> _task;
        };

        Task<IPHostEntry> EntryLater(const String& name, AddressFamily family, const CancellationToken& token)
        {
            NotNull(name == nullptr, "hostNameOrAddress");
            return token.IsCancellationRequested() ? Task<void>::FromCanceled<IPHostEntry>(token)
                                                   : LookupTask<IPHostEntry>::Begin(ForEntry(name, family), &Answer::Entry, token);
        }
        Task<Array<IPAddress>> AddressesLater(const String& name, AddressFamily family, const CancellationToken& token)
        {
            NotNull(name == nullptr, "hostNameOrAddress");
            return token.IsCancellationRequested()
                       ? Task<void>::FromCanceled<Array<IPAddress>>(token)
                       : LookupTask<Array<IPAddress>>::Begin(ForAddresses(name, family), &Answer::Addresses, token);
        }

        // ---- Begin and End ----

        /// The owner that all results of Dns have; sockets count from 1.
        constexpr std::uint64_t owner = 0;

        class Lookup final : public Core::AsyncResult, public Core::ResolverJob
        {
        public:
            Lookup(BeginMethod begun, const AsyncCallback& callback, const Object& state, Question question)
                : AsyncResult(owner, static_cast<int>(begun), callback, state), _question(std::move(question))
            {
            }

            static IAsyncResult Begin(BeginMethod begun, const AsyncCallback& callback, const Object& state, Question question)
            {
                Core::StartSockets();
                auto* lookup = new Lookup(begun, callback, state, std::move(question));
                const IAsyncResult result(Detail::Adopt, lookup);
                lookup->Hold();
                Core::Resolver::Instance().Post(*lookup);
                return result;
            }

            static const Answer& End(const IAsyncResult& result, BeginMethod begun, const char* method)
            {
                const auto& lookup = static_cast<const Lookup&>(AsyncResult::End(result, owner, static_cast<int>(begun), method));
                if (lookup._answer.Outcome.Error == Sockets::SocketError::NoBufferSpaceAvailable)
                {
                    Detail::ThrowOutOfMemory();
                }
                Errors::Check(lookup._answer.Outcome);
                return lookup._answer;
            }

        private:
            void LookUp() noexcept override
            {
                try
                {
                    _answer = Ask(_question);
                }
                catch (const std::exception&)
                {
                    // The resolver's own errors are no exceptions.
                    _answer.Outcome = Errors::Failure(Sockets::SocketError::NoBufferSpaceAvailable);
                }
                Publish(nullptr);
            }

            Question _question;
            Answer _answer;
        };
    }

    String Dns::GetHostName()
    {
        Core::StartSockets();
        std::string name;
        Errors::Check(Port::HostName(name));
        return String(name);
    }

    IPHostEntry Dns::GetHostEntry(const String& hostNameOrAddress)
    {
        return GetHostEntry(hostNameOrAddress, AddressFamily::Unspecified);
    }
    IPHostEntry Dns::GetHostEntry(const String& hostNameOrAddress, AddressFamily family)
    {
        const TracedCall traced("DNS", "GetHostEntry", hostNameOrAddress);
        return traced.Returns(AskNow(ForEntry(hostNameOrAddress, family)).Entry);
    }
    IPHostEntry Dns::GetHostEntry(const IPAddress& address)
    {
        const TracedCall traced("DNS", "GetHostEntry", address);
        return traced.Returns(AskNow(ForEntry(address)).Entry);
    }
    Task<IPHostEntry> Dns::GetHostEntryAsync(const String& hostNameOrAddress)
    {
        const TracedCall traced("DNS", "GetHostEntryAsync", hostNameOrAddress);
        return EntryLater(hostNameOrAddress, AddressFamily::Unspecified, {});
    }
    Task<IPHostEntry> Dns::GetHostEntryAsync(const String& hostNameOrAddress, const CancellationToken& cancellationToken)
    {
        const TracedCall traced("DNS", "GetHostEntryAsync", hostNameOrAddress);
        return EntryLater(hostNameOrAddress, AddressFamily::Unspecified, cancellationToken);
    }
    Task<IPHostEntry> Dns::GetHostEntryAsync(const String& hostNameOrAddress, AddressFamily family,
                                             const CancellationToken& cancellationToken)
    {
        const TracedCall traced("DNS", "GetHostEntryAsync", hostNameOrAddress);
        return EntryLater(hostNameOrAddress, family, cancellationToken);
    }
    Task<IPHostEntry> Dns::GetHostEntryAsync(const IPAddress& address)
    {
        const TracedCall traced("DNS", "GetHostEntryAsync", address);
        return LookupTask<IPHostEntry>::Begin(ForEntry(address), &Answer::Entry, {});
    }
    IAsyncResult Dns::BeginGetHostEntry(const String& hostNameOrAddress, const AsyncCallback& requestCallback, const Object& stateObject)
    {
        const TracedCall traced("DNS", "BeginGetHostEntry", hostNameOrAddress);
        return traced.Returns(Lookup::Begin(BeginMethod::GetHostEntry, requestCallback, stateObject,
                                            ForEntry(hostNameOrAddress, AddressFamily::Unspecified)));
    }
    IAsyncResult Dns::BeginGetHostEntry(const IPAddress& address, const AsyncCallback& requestCallback, const Object& stateObject)
    {
        const TracedCall traced("DNS", "BeginGetHostEntry", address);
        return traced.Returns(Lookup::Begin(BeginMethod::GetHostEntry, requestCallback, stateObject, ForEntry(address)));
    }
    IPHostEntry Dns::EndGetHostEntry(const IAsyncResult& asyncResult)
    {
        const TracedCall traced("DNS", "EndGetHostEntry", asyncResult);
        return traced.Returns(Lookup::End(asyncResult, BeginMethod::GetHostEntry, "EndGetHostEntry").Entry);
    }

    Array<IPAddress> Dns::GetHostAddresses(const String& hostNameOrAddress)
    {
        return GetHostAddresses(hostNameOrAddress, AddressFamily::Unspecified);
    }
    Array<IPAddress> Dns::GetHostAddresses(const String& hostNameOrAddress, AddressFamily family)
    {
        const TracedCall traced("DNS", "GetHostAddresses", hostNameOrAddress);
        return traced.Returns(AskNow(ForAddresses(hostNameOrAddress, family)).Addresses);
    }
    Task<Array<IPAddress>> Dns::GetHostAddressesAsync(const String& hostNameOrAddress)
    {
        const TracedCall traced("DNS", "GetHostAddressesAsync", hostNameOrAddress);
        return AddressesLater(hostNameOrAddress, AddressFamily::Unspecified, {});
    }
    Task<Array<IPAddress>> Dns::GetHostAddressesAsync(const String& hostNameOrAddress, const CancellationToken& cancellationToken)
    {
        const TracedCall traced("DNS", "GetHostAddressesAsync", hostNameOrAddress);
        return AddressesLater(hostNameOrAddress, AddressFamily::Unspecified, cancellationToken);
    }
    Task<Array<IPAddress>> Dns::GetHostAddressesAsync(const String& hostNameOrAddress, AddressFamily family,
                                                      const CancellationToken& cancellationToken)
    {
        const TracedCall traced("DNS", "GetHostAddressesAsync", hostNameOrAddress);
        return AddressesLater(hostNameOrAddress, family, cancellationToken);
    }
    IAsyncResult Dns::BeginGetHostAddresses(const String& hostNameOrAddress, const AsyncCallback& requestCallback, const Object& state)
    {
        const TracedCall traced("DNS", "BeginGetHostAddresses", hostNameOrAddress);
        return traced.Returns(Lookup::Begin(BeginMethod::GetHostAddresses, requestCallback, state,
                                            ForAddresses(hostNameOrAddress, AddressFamily::Unspecified)));
    }
    Array<IPAddress> Dns::EndGetHostAddresses(const IAsyncResult& asyncResult)
    {
        const TracedCall traced("DNS", "EndGetHostAddresses", asyncResult);
        return traced.Returns(Lookup::End(asyncResult, BeginMethod::GetHostAddresses, "EndGetHostAddresses").Addresses);
    }

    IPHostEntry Dns::GetHostByName(const String& hostName)
    {
        const TracedCall traced("DNS", "GetHostByName", hostName);
        return traced.Returns(AskNow(ForHostByName(hostName, Question::Kind::LiteralEntry)).Entry);
    }
    IAsyncResult Dns::BeginGetHostByName(const String& hostName, const AsyncCallback& requestCallback, const Object& stateObject)
    {
        const TracedCall traced("DNS", "BeginGetHostByName", hostName);
        return traced.Returns(
            Lookup::Begin(BeginMethod::GetHostByName, requestCallback, stateObject, ForHostByName(hostName, Question::Kind::LiteralEntry)));
    }
    IPHostEntry Dns::EndGetHostByName(const IAsyncResult& asyncResult)
    {
        const TracedCall traced("DNS", "EndGetHostByName", asyncResult);
        return traced.Returns(Lookup::End(asyncResult, BeginMethod::GetHostByName, "EndGetHostByName").Entry);
    }

    IPHostEntry Dns::GetHostByAddress(const String& address)
    {
        const TracedCall traced("DNS", "GetHostByAddress", address);
        NotNull(address == nullptr, "address");
        return traced.Returns(AskNow({Question::Kind::ReverseEntry, nullptr, IPAddress::Parse(address)}).Entry);
    }
    IPHostEntry Dns::GetHostByAddress(const IPAddress& address)
    {
        const TracedCall traced("DNS", "GetHostByAddress", address);
        NotNull(address == nullptr, "address");
        return traced.Returns(AskNow({Question::Kind::ReverseEntry, nullptr, address}).Entry);
    }

    IPHostEntry Dns::Resolve(const String& hostName)
    {
        const TracedCall traced("DNS", "Resolve", hostName);
        return traced.Returns(AskNow(ForHostByName(hostName, Question::Kind::ResolveEntry)).Entry);
    }
    IAsyncResult Dns::BeginResolve(const String& hostName, const AsyncCallback& requestCallback, const Object& stateObject)
    {
        const TracedCall traced("DNS", "BeginResolve", hostName);
        return traced.Returns(
            Lookup::Begin(BeginMethod::Resolve, requestCallback, stateObject, ForHostByName(hostName, Question::Kind::ResolveEntry)));
    }
    IPHostEntry Dns::EndResolve(const IAsyncResult& asyncResult)
    {
        const TracedCall traced("DNS", "EndResolve", asyncResult);
        return traced.Returns(Lookup::End(asyncResult, BeginMethod::Resolve, "EndResolve").Entry);
    }
}
