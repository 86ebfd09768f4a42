// The exceptions of files that carry nothing but their text.
#include <System/IO/DirectoryNotFoundException.hpp>
#include <System/IO/InvalidDataException.hpp>
#include <System/IO/PathTooLongException.hpp>
#include <System/UnauthorizedAccessException.hpp>

namespace System
{
    namespace
    {
        constexpr int UnauthorizedAccessCode = static_cast<int>(0x80070005);
        constexpr const char* UnauthorizedAccessText = "Attempted to perform an unauthorized operation.";
    }

    UnauthorizedAccessException::UnauthorizedAccessException() : SystemException(UnauthorizedAccessCode, UnauthorizedAccessText) {}
    UnauthorizedAccessException::UnauthorizedAccessException(const String& message)
        : SystemException(UnauthorizedAccessCode, message ? message : String(UnauthorizedAccessText))
    {
    }
    UnauthorizedAccessException::UnauthorizedAccessException(const String& message, const Exception& innerException)
        : SystemException(UnauthorizedAccessCode, message ? message : String(UnauthorizedAccessText), &innerException)
    {
    }
    UnauthorizedAccessException::~UnauthorizedAccessException() = default;
}

namespace System::IO
{
    DirectoryNotFoundException::DirectoryNotFoundException()
        : IOException(static_cast<int>(0x80070003), "Attempted to access a path that is not on the disk.")
    {
    }
    DirectoryNotFoundException::DirectoryNotFoundException(const String& message) : IOException(static_cast<int>(0x80070003), message) {}
    DirectoryNotFoundException::DirectoryNotFoundException(const String& message, const Exception& innerException)
        : IOException(static_cast<int>(0x80070003), message, &innerException)
    {
    }
    DirectoryNotFoundException::~DirectoryNotFoundException() = default;
    PathTooLongException::PathTooLongException()
        : IOException(static_cast<int>(0x800700CE),
                      "The specified file name or path is too long, or a component of the specified path is too long.")
    {
    }
    PathTooLongException::PathTooLongException(const String& message) : IOException(static_cast<int>(0x800700CE), message) {}
    PathTooLongException::PathTooLongException(const String& message, const Exception& innerException)
        : IOException(static_cast<int>(0x800700CE), message, &innerException)
    {
    }
    PathTooLongException::~PathTooLongException() = default;

    InvalidDataException::InvalidDataException() : SystemException("Found invalid data while decoding.") {}
    InvalidDataException::InvalidDataException(const String& message) : SystemException(message) {}
    InvalidDataException::InvalidDataException(const String& message, const Exception& innerException)
        : SystemException(message, innerException)
    {
    }
    InvalidDataException::~InvalidDataException() = default;
}
