// The file that a Unix-domain socket is bound to.
#pragma once
#include <System/Net/EndPoint.hpp>
#include <filesystem>
#include <memory>

namespace System::Core
{
    /// Removes the file at the end of its life, as .NET does, whoever has put another there meanwhile.
    class BoundFile
    {
    public:
        /// Null unless the end point names a file.
        static std::unique_ptr<BoundFile> Of(const Net::EndPoint& endPoint);

        explicit BoundFile(std::filesystem::path path) noexcept : _path(std::move(path)) {}
        BoundFile(const BoundFile&) = delete;
        BoundFile& operator=(const BoundFile&) = delete;
        ~BoundFile();

        /// The file is another process's too, and stays.
        void Leave() noexcept { _path.clear(); }

    private:
        std::filesystem::path _path; ///< absolute: the program may go to another directory
    };
}
