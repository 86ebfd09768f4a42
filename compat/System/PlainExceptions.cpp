// The exceptions that carry nothing but their text.
#include <System/ApplicationException.hpp>
#include <System/ArithmeticException.hpp>
#include <System/DivideByZeroException.hpp>
#include <System/FormatException.hpp>
#include <System/IO/EndOfStreamException.hpp>
#include <System/IO/IOException.hpp>
#include <System/IndexOutOfRangeException.hpp>
#include <System/InvalidCastException.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/NotImplementedException.hpp>
#include <System/NotSupportedException.hpp>
#include <System/NullReferenceException.hpp>
#include <System/OperationCanceledException.hpp>
#include <System/OutOfMemoryException.hpp>
#include <System/OverflowException.hpp>
#include <System/PlatformNotSupportedException.hpp>
#include <System/SystemException.hpp>
#include <System/Threading/SemaphoreFullException.hpp>
#include <System/Threading/SynchronizationLockException.hpp>
#include <System/Threading/ThreadInterruptedException.hpp>
#include <System/Threading/ThreadStateException.hpp>
#include <System/TimeoutException.hpp>
#include <System/UriFormatException.hpp>

namespace System
{
    SystemException::SystemException() : Exception(static_cast<int>(0x80131501), "System error.") {}
    SystemException::SystemException(const String& message) : Exception(static_cast<int>(0x80131501), message) {}
    SystemException::SystemException(const String& message, const Exception& innerException)
        : Exception(static_cast<int>(0x80131501), message, &innerException)
    {
    }
    SystemException::SystemException(int hresult, const String& message, const Exception* innerException)
        : Exception(hresult, message, innerException)
    {
    }
    SystemException::~SystemException() = default;

    ApplicationException::ApplicationException() : Exception(static_cast<int>(0x80131600), "Error in the application.") {}
    ApplicationException::ApplicationException(const String& message) : Exception(static_cast<int>(0x80131600), message) {}
    ApplicationException::ApplicationException(const String& message, const Exception& innerException)
        : Exception(static_cast<int>(0x80131600), message, &innerException)
    {
    }
    ApplicationException::ApplicationException(int hresult, const String& message, const Exception* innerException)
        : Exception(hresult, message, innerException)
    {
    }
    ApplicationException::~ApplicationException() = default;

    InvalidOperationException::InvalidOperationException()
        : SystemException(static_cast<int>(0x80131509), "Operation is not valid due to the current state of the object.")
    {
    }
    InvalidOperationException::InvalidOperationException(const String& message)
        : SystemException(static_cast<int>(0x80131509),
                          message ? message : String("Operation is not valid due to the current state of the object."))
    {
    }
    InvalidOperationException::InvalidOperationException(const String& message, const Exception& innerException)
        : SystemException(static_cast<int>(0x80131509),
                          message ? message : String("Operation is not valid due to the current state of the object."), &innerException)
    {
    }
    InvalidOperationException::~InvalidOperationException() = default;

    NotSupportedException::NotSupportedException() : SystemException(static_cast<int>(0x80131515), "Specified method is not supported.") {}
    NotSupportedException::NotSupportedException(const String& message)
        : SystemException(static_cast<int>(0x80131515), message ? message : String("Specified method is not supported."))
    {
    }
    NotSupportedException::NotSupportedException(const String& message, const Exception& innerException)
        : SystemException(static_cast<int>(0x80131515), message ? message : String("Specified method is not supported."), &innerException)
    {
    }
    NotSupportedException::~NotSupportedException() = default;

    PlatformNotSupportedException::PlatformNotSupportedException()
        : NotSupportedException(static_cast<int>(0x80131539), "Operation is not supported on this platform.")
    {
    }
    PlatformNotSupportedException::PlatformNotSupportedException(const String& message)
        : NotSupportedException(static_cast<int>(0x80131539), message ? message : String("Operation is not supported on this platform."))
    {
    }
    PlatformNotSupportedException::PlatformNotSupportedException(const String& message, const Exception& innerException)
        : NotSupportedException(static_cast<int>(0x80131539), message ? message : String("Operation is not supported on this platform."),
                                &innerException)
    {
    }
    PlatformNotSupportedException::~PlatformNotSupportedException() = default;

    NotImplementedException::NotImplementedException()
        : SystemException(static_cast<int>(0x80004001), "The method or operation is not implemented.")
    {
    }
    NotImplementedException::NotImplementedException(const String& message)
        : SystemException(static_cast<int>(0x80004001), message ? message : String("The method or operation is not implemented."))
    {
    }
    NotImplementedException::NotImplementedException(const String& message, const Exception& innerException)
        : SystemException(static_cast<int>(0x80004001), message ? message : String("The method or operation is not implemented."),
                          &innerException)
    {
    }
    NotImplementedException::~NotImplementedException() = default;

    FormatException::FormatException()
        : SystemException(static_cast<int>(0x80131537), "One of the identified items was in an invalid format.")
    {
    }
    FormatException::FormatException(const String& message)
        : SystemException(static_cast<int>(0x80131537), message ? message : String("One of the identified items was in an invalid format."))
    {
    }
    FormatException::FormatException(const String& message, const Exception& innerException)
        : SystemException(static_cast<int>(0x80131537), message ? message : String("One of the identified items was in an invalid format."),
                          &innerException)
    {
    }
    FormatException::~FormatException() = default;

    UriFormatException::UriFormatException() = default;
    UriFormatException::UriFormatException(const String& textString) : FormatException(textString) {}
    UriFormatException::UriFormatException(const String& textString, const Exception& e) : FormatException(textString, e) {}
    UriFormatException::~UriFormatException() = default;

    ArithmeticException::ArithmeticException()
        : SystemException(static_cast<int>(0x80070216), "Overflow or underflow in the arithmetic operation.")
    {
    }
    ArithmeticException::ArithmeticException(const String& message)
        : SystemException(static_cast<int>(0x80070216), message ? message : String("Overflow or underflow in the arithmetic operation."))
    {
    }
    ArithmeticException::ArithmeticException(const String& message, const Exception& innerException)
        : SystemException(static_cast<int>(0x80070216), message ? message : String("Overflow or underflow in the arithmetic operation."),
                          &innerException)
    {
    }
    ArithmeticException::~ArithmeticException() = default;

    DivideByZeroException::DivideByZeroException() : DivideByZeroException(String()) {}
    DivideByZeroException::DivideByZeroException(const String& message)
        : ArithmeticException(static_cast<int>(0x80020012), message ? message : String("Attempted to divide by zero."))
    {
    }
    DivideByZeroException::DivideByZeroException(const String& message, const Exception& innerException)
        : ArithmeticException(static_cast<int>(0x80020012), message ? message : String("Attempted to divide by zero."), &innerException)
    {
    }
    DivideByZeroException::~DivideByZeroException() = default;

    OverflowException::OverflowException()
        : ArithmeticException(static_cast<int>(0x80131516), "Arithmetic operation resulted in an overflow.")
    {
    }
    OverflowException::OverflowException(const String& message)
        : ArithmeticException(static_cast<int>(0x80131516), message ? message : String("Arithmetic operation resulted in an overflow."))
    {
    }
    OverflowException::OverflowException(const String& message, const Exception& innerException)
        : ArithmeticException(static_cast<int>(0x80131516), message ? message : String("Arithmetic operation resulted in an overflow."),
                              &innerException)
    {
    }
    OverflowException::~OverflowException() = default;

    InvalidCastException::InvalidCastException() : SystemException(static_cast<int>(0x80004002), "Specified cast is not valid.") {}
    InvalidCastException::InvalidCastException(const String& message)
        : SystemException(static_cast<int>(0x80004002), message ? message : String("Specified cast is not valid."))
    {
    }
    InvalidCastException::InvalidCastException(const String& message, const Exception& innerException)
        : SystemException(static_cast<int>(0x80004002), message ? message : String("Specified cast is not valid."), &innerException)
    {
    }
    InvalidCastException::~InvalidCastException() = default;

    IndexOutOfRangeException::IndexOutOfRangeException()
        : SystemException(static_cast<int>(0x80131508), "Index was outside the bounds of the array.")
    {
    }
    IndexOutOfRangeException::IndexOutOfRangeException(const String& message)
        : SystemException(static_cast<int>(0x80131508), message ? message : String("Index was outside the bounds of the array."))
    {
    }
    IndexOutOfRangeException::IndexOutOfRangeException(const String& message, const Exception& innerException)
        : SystemException(static_cast<int>(0x80131508), message ? message : String("Index was outside the bounds of the array."),
                          &innerException)
    {
    }
    IndexOutOfRangeException::~IndexOutOfRangeException() = default;

    NullReferenceException::NullReferenceException()
        : SystemException(static_cast<int>(0x80004003), "Object reference not set to an instance of an object.")
    {
    }
    NullReferenceException::NullReferenceException(const String& message)
        : SystemException(static_cast<int>(0x80004003), message ? message : String("Object reference not set to an instance of an object."))
    {
    }
    NullReferenceException::NullReferenceException(const String& message, const Exception& innerException)
        : SystemException(static_cast<int>(0x80004003), message ? message : String("Object reference not set to an instance of an object."),
                          &innerException)
    {
    }
    NullReferenceException::~NullReferenceException() = default;

    OutOfMemoryException::OutOfMemoryException()
        : SystemException(static_cast<int>(0x8007000E), "Insufficient memory to continue the execution of the program.")
    {
    }
    OutOfMemoryException::OutOfMemoryException(const String& message)
        : SystemException(static_cast<int>(0x8007000E),
                          message ? message : String("Insufficient memory to continue the execution of the program."))
    {
    }
    OutOfMemoryException::OutOfMemoryException(const String& message, const Exception& innerException)
        : SystemException(static_cast<int>(0x8007000E),
                          message ? message : String("Insufficient memory to continue the execution of the program."), &innerException)
    {
    }
    OutOfMemoryException::~OutOfMemoryException() = default;

    TimeoutException::TimeoutException() : SystemException(static_cast<int>(0x80131505), "The operation has timed out.") {}
    TimeoutException::TimeoutException(const String& message)
        : SystemException(static_cast<int>(0x80131505), message ? message : String("The operation has timed out."))
    {
    }
    TimeoutException::TimeoutException(const String& message, const Exception& innerException)
        : SystemException(static_cast<int>(0x80131505), message ? message : String("The operation has timed out."), &innerException)
    {
    }
    TimeoutException::~TimeoutException() = default;

    OperationCanceledException::OperationCanceledException() : SystemException(static_cast<int>(0x8013153B), "The operation was canceled.")
    {
    }
    OperationCanceledException::OperationCanceledException(const String& message)
        : SystemException(static_cast<int>(0x8013153B), message ? message : String("The operation was canceled."))
    {
    }
    OperationCanceledException::OperationCanceledException(const String& message, const Exception& innerException)
        : SystemException(static_cast<int>(0x8013153B), message ? message : String("The operation was canceled."), &innerException)
    {
    }
    OperationCanceledException::OperationCanceledException(const Threading::CancellationToken& token) : OperationCanceledException()
    {
        _token = token;
    }
    OperationCanceledException::OperationCanceledException(const String& message, const Threading::CancellationToken& token)
        : OperationCanceledException(message)
    {
        _token = token;
    }
    OperationCanceledException::OperationCanceledException(const String& message, const Exception& innerException,
                                                           const Threading::CancellationToken& token)
        : OperationCanceledException(message, innerException)
    {
        _token = token;
    }
    OperationCanceledException::~OperationCanceledException() = default;

    Threading::ThreadInterruptedException::ThreadInterruptedException()
        : SystemException(static_cast<int>(0x80131519), "Thread was interrupted from a waiting state.")
    {
    }
    Threading::ThreadInterruptedException::ThreadInterruptedException(const String& message)
        : SystemException(static_cast<int>(0x80131519), message ? message : String("Thread was interrupted from a waiting state."))
    {
    }
    Threading::ThreadInterruptedException::ThreadInterruptedException(const String& message, const Exception& innerException)
        : SystemException(static_cast<int>(0x80131519), message ? message : String("Thread was interrupted from a waiting state."),
                          &innerException)
    {
    }
    Threading::ThreadInterruptedException::~ThreadInterruptedException() = default;

    Threading::ThreadStateException::ThreadStateException()
        : SystemException(static_cast<int>(0x80131520), "Thread was in an invalid state for the operation being executed.")
    {
    }
    Threading::ThreadStateException::ThreadStateException(const String& message)
        : SystemException(static_cast<int>(0x80131520),
                          message ? message : String("Thread was in an invalid state for the operation being executed."))
    {
    }
    Threading::ThreadStateException::ThreadStateException(const String& message, const Exception& innerException)
        : SystemException(static_cast<int>(0x80131520),
                          message ? message : String("Thread was in an invalid state for the operation being executed."), &innerException)
    {
    }
    Threading::ThreadStateException::~ThreadStateException() = default;

    Threading::SynchronizationLockException::SynchronizationLockException()
        : SystemException(static_cast<int>(0x80131518), "Object synchronization method was called from an unsynchronized block of code.")
    {
    }
    Threading::SynchronizationLockException::SynchronizationLockException(const String& message)
        : SystemException(static_cast<int>(0x80131518),
                          message ? message : String("Object synchronization method was called from an unsynchronized block of code."))
    {
    }
    Threading::SynchronizationLockException::SynchronizationLockException(const String& message, const Exception& innerException)
        : SystemException(static_cast<int>(0x80131518),
                          message ? message : String("Object synchronization method was called from an unsynchronized block of code."),
                          &innerException)
    {
    }
    Threading::SynchronizationLockException::~SynchronizationLockException() = default;

    Threading::SemaphoreFullException::SemaphoreFullException()
        : SystemException(static_cast<int>(0x80131501),
                          "Adding the specified count to the semaphore would cause it to exceed its maximum count.")
    {
    }
    Threading::SemaphoreFullException::SemaphoreFullException(const String& message)
        : SystemException(static_cast<int>(0x80131501),
                          message ? message
                                  : String("Adding the specified count to the semaphore would cause it to exceed its maximum count."))
    {
    }
    Threading::SemaphoreFullException::SemaphoreFullException(const String& message, const Exception& innerException)
        : SystemException(static_cast<int>(0x80131501),
                          message ? message
                                  : String("Adding the specified count to the semaphore would cause it to exceed its maximum count."),
                          &innerException)
    {
    }
    Threading::SemaphoreFullException::~SemaphoreFullException() = default;

    IO::IOException::IOException() : SystemException(static_cast<int>(0x80131620), "I/O error occurred.") {}
    IO::IOException::IOException(const String& message) : SystemException(static_cast<int>(0x80131620), message) {}
    IO::IOException::IOException(const String& message, const Exception& innerException)
        : SystemException(static_cast<int>(0x80131620), message, &innerException)
    {
    }
    IO::IOException::~IOException() = default;

    IO::EndOfStreamException::EndOfStreamException()
        : IOException(static_cast<int>(0x80070026), "Attempted to read past the end of the stream.")
    {
    }
    IO::EndOfStreamException::EndOfStreamException(const String& message)
        : IOException(static_cast<int>(0x80070026), message ? message : String("Attempted to read past the end of the stream."))
    {
    }
    IO::EndOfStreamException::EndOfStreamException(const String& message, const Exception& innerException)
        : IOException(static_cast<int>(0x80070026), message ? message : String("Attempted to read past the end of the stream."),
                      &innerException)
    {
    }
    IO::EndOfStreamException::~EndOfStreamException() = default;
}
