// The .NET class FileNotFoundException.
#include "ports/Port.hpp"
#include <System/IO/FileNotFoundException.hpp>

namespace System::IO
{
    namespace
    {
        constexpr int NotFoundCode = static_cast<int>(0x80070002);

        String OrDefault(const String& message, const String& fileName)
        {
            if (message != nullptr)
            {
                return message;
            }
            return fileName != nullptr
                       ? "Could not load file or assembly '" + fileName + "'. The system cannot find the file specified." + Port::LineEnd
                       : String("Unable to find the specified file.");
        }
    }

    FileNotFoundException::FileNotFoundException() : IOException(NotFoundCode, OrDefault(nullptr, nullptr)) {}
    FileNotFoundException::FileNotFoundException(const String& message) : IOException(NotFoundCode, OrDefault(message, nullptr)) {}
    FileNotFoundException::FileNotFoundException(const String& message, const Exception& innerException)
        : IOException(NotFoundCode, OrDefault(message, nullptr), &innerException)
    {
    }
    FileNotFoundException::FileNotFoundException(const String& message, const String& fileName)
        : IOException(NotFoundCode, OrDefault(message, fileName)), _fileName(fileName)
    {
    }
    FileNotFoundException::FileNotFoundException(const String& message, const String& fileName, const Exception& innerException)
        : IOException(NotFoundCode, OrDefault(message, fileName), &innerException), _fileName(fileName)
    {
    }
    FileNotFoundException::~FileNotFoundException() = default;

    String FileNotFoundException::Message() const
    {
        return IOException::Message();
    }

    String FileNotFoundException::ToString() const
    {
        if (const Exception* kept = Kept())
        {
            return kept->ToString();
        }
        String text = TypeName() + ": " + Message();
        if (!String::IsNullOrEmpty(_fileName))
        {
            text += Port::LineEnd + "File name: '"_s + _fileName + "'";
        }
        if (const Exception* inner = InnerException())
        {
            text += Port::LineEnd + " ---> "_s + inner->ToString();
        }
        return text;
    }
}
