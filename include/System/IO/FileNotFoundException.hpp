// The .NET class FileNotFoundException.
#pragma once
#include <System/IO/IOException.hpp>

namespace System::IO
{
    /// A file that is not there.
    /// Follows api/system.io.filenotfoundexception.
    class SYSTEMNET_API FileNotFoundException : public IOException
    {
    public:
        FileNotFoundException();
        FileNotFoundException(const String& message);
        FileNotFoundException(const String& message, const Exception& innerException);
        FileNotFoundException(const String& message, const String& fileName);
        FileNotFoundException(const String& message, const String& fileName, const Exception& innerException);
        template <std::same_as<std::nullptr_t> Null>
        FileNotFoundException(Null) noexcept : IOException(nullptr)
        {
        }
        ~FileNotFoundException() override;
        const FileNotFoundException* operator->() const noexcept { return this; }

        /// The file's name, or null.
        [[nodiscard]] String FileName() const { return _fileName; }
        [[nodiscard]] String Message() const override;
        String ToString() const override;

    private:
        String _fileName;
    };
}
