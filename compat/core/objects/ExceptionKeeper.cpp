#include "compat/core/objects/ExceptionKeeper.hpp"
#include <System/AggregateException.hpp>
#include <System/ApplicationException.hpp>
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Collections/Generic/KeyNotFoundException.hpp>
#include <System/DivideByZeroException.hpp>
#include <System/DuplicateWaitObjectException.hpp>
#include <System/FormatException.hpp>
#include <System/IO/DirectoryNotFoundException.hpp>
#include <System/IO/EndOfStreamException.hpp>
#include <System/IO/FileNotFoundException.hpp>
#include <System/IO/InvalidDataException.hpp>
#include <System/IO/PathTooLongException.hpp>
#include <System/IndexOutOfRangeException.hpp>
#include <System/InvalidCastException.hpp>
#include <System/Net/NetworkInformation/NetworkInformationException.hpp>
#include <System/Net/NetworkInformation/PingException.hpp>
#include <System/Net/Sockets/SocketException.hpp>
#include <System/NotImplementedException.hpp>
#include <System/NullReferenceException.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/OperationCanceledException.hpp>
#include <System/OutOfMemoryException.hpp>
#include <System/OverflowException.hpp>
#include <System/PlatformNotSupportedException.hpp>
#include <System/Text/DecoderFallbackException.hpp>
#include <System/Text/EncoderFallbackException.hpp>
#include <System/Text/RegularExpressions/RegexMatchTimeoutException.hpp>
#include <System/Text/RegularExpressions/RegexParseException.hpp>
#include <System/Threading/AbandonedMutexException.hpp>
#include <System/Threading/BarrierPostPhaseException.hpp>
#include <System/Threading/Channels/ChannelClosedException.hpp>
#include <System/Threading/LockRecursionException.hpp>
#include <System/Threading/SemaphoreFullException.hpp>
#include <System/Threading/SynchronizationLockException.hpp>
#include <System/Threading/ThreadInterruptedException.hpp>
#include <System/Threading/ThreadStateException.hpp>
#include <System/Threading/Tasks/TaskCanceledException.hpp>
#include <System/TimeoutException.hpp>
#include <System/UnauthorizedAccessException.hpp>
#include <System/UriFormatException.hpp>
#include <new>
#include <shared_mutex>
#include <typeindex>
#include <typeinfo>
#include <unordered_map>
#include <utility>

namespace System::Core
{
    namespace
    {
        struct KnownClass
        {
            const std::type_info& (*Type)() noexcept;
            bool (*IsBaseOf)(const Exception&) noexcept;
            Detail::KeepFunction Keep;
        };

        template <class E>
        constexpr KnownClass Known = {
            []() noexcept -> const std::type_info& { return typeid(E); },
            [](const Exception& exception) noexcept
            {
                if constexpr (std::same_as<E, Exception>)
                {
                    return (void)exception, true;
                }
                else
                {
                    return dynamic_cast<const E*>(&exception) != nullptr;
                }
            },
            &Detail::KeptExceptionOf<E>::Keep,
        };

        // All of the library (tests/exceptions-known.cmake looks). Derived classes stand before their bases.
        constexpr KnownClass KnownClasses[] = {
            Known<Net::Sockets::SocketException>,
            Known<Net::NetworkInformation::NetworkInformationException>,
            Known<ComponentModel::Win32Exception>,
            Known<Runtime::InteropServices::ExternalException>,
            Known<ObjectDisposedException>,
            Known<Net::NetworkInformation::PingException>,
            Known<Threading::Channels::ChannelClosedException>,
            Known<InvalidOperationException>,
            Known<ArgumentNullException>,
            Known<ArgumentOutOfRangeException>,
            Known<DuplicateWaitObjectException>,
            Known<Text::DecoderFallbackException>,
            Known<Text::EncoderFallbackException>,
            Known<Text::RegularExpressions::RegexParseException>,
            Known<ArgumentException>,
            Known<IO::FileNotFoundException>,
            Known<IO::EndOfStreamException>,
            Known<IO::DirectoryNotFoundException>,
            Known<IO::PathTooLongException>,
            Known<IO::IOException>,
            Known<IO::InvalidDataException>,
            Known<PlatformNotSupportedException>,
            Known<NotSupportedException>,
            Known<NotImplementedException>,
            Known<UriFormatException>,
            Known<FormatException>,
            Known<OverflowException>,
            Known<DivideByZeroException>,
            Known<ArithmeticException>,
            Known<InvalidCastException>,
            Known<IndexOutOfRangeException>,
            Known<NullReferenceException>,
            Known<OutOfMemoryException>,
            Known<Text::RegularExpressions::RegexMatchTimeoutException>,
            Known<TimeoutException>,
            Known<Threading::Tasks::TaskCanceledException>,
            Known<OperationCanceledException>,
            Known<Threading::ThreadInterruptedException>,
            Known<Threading::ThreadStateException>,
            Known<Threading::SynchronizationLockException>,
            Known<Threading::SemaphoreFullException>,
            Known<Threading::AbandonedMutexException>,
            Known<Collections::Generic::KeyNotFoundException>,
            Known<UnauthorizedAccessException>,
            Known<Threading::LockRecursionException>,
            Known<SystemException>,
            Known<AggregateException>,
            Known<Threading::BarrierPostPhaseException>,
            Known<ApplicationException>,
            Known<Exception>,
        };

        const KnownClass& NearestClass(const Exception& exception) noexcept
        {
            const KnownClass* nearest = KnownClasses;
            while (!nearest->IsBaseOf(exception))
            {
                ++nearest;
            }
            return *nearest;
        }

        /// The classes of the program that are known, which grow while modules are loaded and a little afterwards.
        struct Registry
        {
            std::shared_mutex Lock;
            std::unordered_map<std::type_index, Detail::KeepFunction> Functions;
        };
        Registry& Registered()
        {
            static auto& registry = *new Registry; // lives on: exceptions are copied by static destructors too
            return registry;
        }

        Detail::KeepFunction FunctionFor(const std::type_info& type)
        {
            Registry& registry = Registered();
            const std::shared_lock guard(registry.Lock);
            const auto found = registry.Functions.find(type);
            return found != registry.Functions.end() ? found->second : nullptr;
        }

        /// The very object, by what the C++ runtime keeps it with.
        class KeptByPointer final : public Detail::KeptException
        {
        public:
            KeptByPointer(const std::exception_ptr& pointer, const Exception& exception) : _pointer(pointer), _exception(exception) {}
            const Exception& Get() const noexcept override { return _exception; }
            const std::type_info& Class() const noexcept override { return typeid(_exception); }
            std::exception_ptr Pointer() const override { return _pointer; }

        private:
            std::exception_ptr _pointer;
            const Exception& _exception;
        };

        /// One that stands for another: of a class that is not known, or not the library's at all.
        class KeptAs final : public Detail::KeptException
        {
        public:
            KeptAs(std::shared_ptr<const KeptException> stand, const std::type_info& type, std::exception_ptr pointer)
                : _stand(std::move(stand)), _class(type), _pointer(std::move(pointer))
            {
            }
            const Exception& Get() const noexcept override { return _stand->Get(); }
            const std::type_info& Class() const noexcept override { return _class; }
            std::exception_ptr Pointer() const override { return _pointer != nullptr ? _pointer : _stand->Pointer(); }

        private:
            std::shared_ptr<const KeptException> _stand;
            const std::type_info& _class;
            std::exception_ptr _pointer;
        };

        // The exception being handled, if it is this very object. Where the runtime copies exceptions (MSVC), it never is.
        std::exception_ptr Handled(const Exception& exception)
        {
            std::exception_ptr current = std::current_exception();
            if (current != nullptr)
            {
                try
                {
                    std::rethrow_exception(current);
                }
                catch (const Exception& handled)
                {
                    if (&handled == &exception)
                    {
                        return current;
                    }
                }
                catch (...)
                {
                }
            }
            return nullptr;
        }

        /// Which exception the thread is keeping: the copy that this makes copies its base too, and must not begin anew.
        thread_local const Exception* keeping = nullptr;
    }

    std::mutex& ExceptionData::Lock() noexcept
    {
        static std::mutex mutex;
        return mutex;
    }

    std::shared_ptr<const Detail::KeptException> ExceptionKeeper::Keep(const Exception& exception) noexcept
    {
        if (exception._data == nullptr || typeid(exception) == typeid(Exception) || keeping == &exception)
        {
            return keeping == &exception ? nullptr : exception._kept;
        }
        if (exception.Kept() != nullptr)
        {
            return exception._kept;
        }
        const Exception* const before = std::exchange(keeping, &exception);
        std::shared_ptr<const Detail::KeptException> kept;
        try
        {
            kept = Find(exception);
        }
        catch (...)
        {
            // Without memory, or of a class that cannot be copied now: it becomes its base, as C++ has it.
        }
        keeping = before;
        return kept;
    }

    std::shared_ptr<const Detail::KeptException> ExceptionKeeper::Find(const Exception& exception)
    {
        {
            const std::lock_guard guard(ExceptionData::Lock());
            if (auto keeper = exception._data->Keeper.lock(); keeper != nullptr && &keeper->Get() == &exception)
            {
                return keeper;
            }
        }
        const std::type_info& type = typeid(exception);
        for (const KnownClass& known : KnownClasses)
        {
            if (known.Type() == type)
            {
                // These never change.
                return exception._kept != nullptr ? exception._kept : Note(known.Keep(exception));
            }
        }
        if (const Detail::KeepFunction keep = FunctionFor(type))
        {
            return Note(keep(exception));
        }
        if (const std::exception_ptr handled = Handled(exception))
        {
            return Note(std::make_shared<KeptByPointer>(handled, exception));
        }
        return Nearest(exception);
    }

    std::shared_ptr<const Detail::KeptException> ExceptionKeeper::Note(std::shared_ptr<const Detail::KeptException> kept)
    {
        const std::lock_guard guard(ExceptionData::Lock());
        kept->Get()._data->Keeper = kept;
        return kept;
    }

    std::shared_ptr<const Detail::KeptException> ExceptionKeeper::Nearest(const Exception& exception)
    {
        auto stand = NearestClass(exception).Keep(exception);
        auto data = std::make_shared<ExceptionData>();
        data->Inner = exception._data->Inner;
        data->HResult = exception.HResult();
        data->Source = exception.Source();
        data->HelpLink = exception.HelpLink();
        data->TypeName = exception.TypeName();
        const String message = exception.Message();
        data->Message = stand->Get().Message() == message ? exception._data->Message : message;
        const_cast<Exception&>(stand->Get())._data = data; // made just now, and not const
        return std::make_shared<KeptAs>(std::move(stand), typeid(exception), nullptr);
    }

    std::shared_ptr<const Detail::KeptException> ExceptionKeeper::Foreign(const std::exception_ptr& pointer, const std::string& type,
                                                                          const String& text)
    {
        Exception stand(text);
        stand._data->TypeName = type;
        return std::make_shared<KeptAs>(Detail::KeptExceptionOf<Exception>::Keep(stand), typeid(KeptAs), pointer);
    }

    Exception ExceptionKeeper::Slice(const std::shared_ptr<const Detail::KeptException>& kept)
    {
        Exception slice(kept->Get()._data);
        slice._kept = kept;
        return slice;
    }

    Exception ExceptionKeeper::FromPointer(const std::exception_ptr& pointer)
    {
        if (pointer == nullptr)
        {
            return nullptr;
        }
        try
        {
            std::rethrow_exception(pointer);
        }
        catch (const Exception& exception)
        {
            const bool isWhole = typeid(exception) != typeid(Exception) && exception.Kept() == nullptr;
            return isWhole ? Slice(Note(std::make_shared<KeptByPointer>(pointer, exception))) : exception;
        }
        catch (const std::bad_alloc&)
        {
            return OutOfMemoryException();
        }
        catch (const std::exception& exception)
        {
            return Slice(Foreign(pointer, Detail::TextOfType(typeid(exception)), exception.what()));
        }
        catch (...)
        {
            return Slice(Foreign(pointer, "System.Exception", "An object that does not derive from System.Exception has been thrown."));
        }
    }

    std::exception_ptr ExceptionKeeper::ToPointer(const Exception& exception)
    {
        if (exception == nullptr)
        {
            return nullptr;
        }
        const auto kept = Keep(exception);
        return kept != nullptr ? kept->Pointer() : std::make_exception_ptr(exception);
    }
}

namespace System::Detail
{
    KeptException::~KeptException() = default;

    bool RegisterException(const std::type_info& type, KeepFunction keep)
    {
        Core::Registry& registry = Core::Registered();
        const std::unique_lock guard(registry.Lock);
        registry.Functions[type] = keep;
        return true;
    }

    Exception ExceptionIn(const std::exception_ptr& pointer)
    {
        return Core::ExceptionKeeper::FromPointer(pointer);
    }

    std::exception_ptr PointerTo(const Exception& exception)
    {
        return Core::ExceptionKeeper::ToPointer(exception);
    }

    void Rethrow(const Exception& exception)
    {
        if (exception == nullptr)
        {
            ThrowNullReference();
        }
        std::rethrow_exception(PointerTo(exception));
    }
}
