#include "compat/core/io/OpenFile.hpp"
#include "compat/core/io/Files.hpp"
#include "ports/Files.hpp"

namespace System::Core
{
    std::shared_ptr<const OpenFile> OpenFile::Open(const String& fileName)
    {
        const auto path = Files::PathOf(fileName);
        std::int64_t size = 0;
        const Port::Outcome outcome = Port::OpenFile(path, size);
        if (!outcome.Ok())
        {
            Files::Throw(std::error_code(outcome.Native, std::system_category()), path);
        }
        const auto handle = static_cast<Port::NativeHandle>(outcome.Value);
        try
        {
            return std::make_shared<const OpenFile>(handle, size);
        }
        catch (...)
        {
            Port::CloseFile(handle);
            throw;
        }
    }

    OpenFile::~OpenFile()
    {
        Port::CloseFile(Handle);
    }
}
