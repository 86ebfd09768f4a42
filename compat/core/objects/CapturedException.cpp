#include "compat/core/objects/CapturedException.hpp"
#include <System/ApplicationException.hpp>
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Collections/Generic/KeyNotFoundException.hpp>
#include <System/DuplicateWaitObjectException.hpp>
#include <System/FormatException.hpp>
#include <System/IO/EndOfStreamException.hpp>
#include <System/IO/FileNotFoundException.hpp>
#include <System/IndexOutOfRangeException.hpp>
#include <System/InvalidCastException.hpp>
#include <System/Net/Sockets/SocketException.hpp>
#include <System/NotImplementedException.hpp>
#include <System/NullReferenceException.hpp>
#include <System/ObjectDisposedException.hpp>
#include <System/OperationCanceledException.hpp>
#include <System/OutOfMemoryException.hpp>
#include <System/OverflowException.hpp>
#include <System/PlatformNotSupportedException.hpp>
#include <System/Threading/AbandonedMutexException.hpp>
#include <System/Threading/SemaphoreFullException.hpp>
#include <System/Threading/SynchronizationLockException.hpp>
#include <System/Threading/ThreadInterruptedException.hpp>
#include <System/Threading/ThreadStateException.hpp>
#include <System/TimeoutException.hpp>
#include <typeinfo>

namespace System::Core
{
    namespace
    {
        struct KnownClass
        {
            const std::type_info& (*Type)() noexcept;
            bool (*IsBaseOf)(const Exception&) noexcept;
            std::shared_ptr<Exception> (*Copy)(const Exception&);
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
            [](const Exception& exception) -> std::shared_ptr<Exception> { return std::make_shared<E>(static_cast<const E&>(exception)); },
        };

        // Derived classes stand before their bases.
        constexpr KnownClass KnownClasses[] = {
            Known<Net::Sockets::SocketException>,
            Known<ComponentModel::Win32Exception>,
            Known<Runtime::InteropServices::ExternalException>,
            Known<ObjectDisposedException>,
            Known<InvalidOperationException>,
            Known<ArgumentNullException>,
            Known<ArgumentOutOfRangeException>,
            Known<DuplicateWaitObjectException>,
            Known<ArgumentException>,
            Known<IO::FileNotFoundException>,
            Known<IO::EndOfStreamException>,
            Known<IO::IOException>,
            Known<PlatformNotSupportedException>,
            Known<NotSupportedException>,
            Known<NotImplementedException>,
            Known<FormatException>,
            Known<OverflowException>,
            Known<ArithmeticException>,
            Known<InvalidCastException>,
            Known<IndexOutOfRangeException>,
            Known<NullReferenceException>,
            Known<OutOfMemoryException>,
            Known<TimeoutException>,
            Known<OperationCanceledException>,
            Known<Threading::ThreadInterruptedException>,
            Known<Threading::ThreadStateException>,
            Known<Threading::SynchronizationLockException>,
            Known<Threading::SemaphoreFullException>,
            Known<Threading::AbandonedMutexException>,
            Known<Collections::Generic::KeyNotFoundException>,
            Known<SystemException>,
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
    }

    CapturedException::CapturedException(const Exception& exception) : _handled(Handled(exception)), _exception(&exception)
    {
        if (_handled != nullptr)
        {
            return;
        }
        const KnownClass& nearest = NearestClass(exception);
        const std::shared_ptr<Exception> copy = nearest.Copy(exception);
        if (nearest.Type() != typeid(exception))
        {
            copy->_typeName = exception.TypeName();
            if (const String message = exception.Message(); copy->Message() != message)
            {
                copy->_message = message;
            }
        }
        _copy = copy;
        _exception = _copy.get();
    }
}
