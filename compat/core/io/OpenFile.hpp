// A file that is being sent.
#pragma once
#include "ports/Port.hpp"
#include <System/String.hpp>
#include <memory>

namespace System::Core
{
    /// Open for reading as long as somebody holds it. Any thread.
    class OpenFile
    {
    public:
        /// @throws ArgumentNullException, ArgumentException fileName is null, empty or has a zero in it
        /// @throws FileNotFoundException, DirectoryNotFoundException, UnauthorizedAccessException, IOException
        static std::shared_ptr<const OpenFile> Open(const String& fileName);

        OpenFile(Port::NativeHandle handle, std::int64_t size) noexcept : Handle(handle), Size(size) {}
        OpenFile(const OpenFile&) = delete;
        OpenFile& operator=(const OpenFile&) = delete;
        ~OpenFile();

        const Port::NativeHandle Handle;
        const std::int64_t Size; ///< bytes, when it was opened; 0 for what has no length, like a pipe
    };
}
