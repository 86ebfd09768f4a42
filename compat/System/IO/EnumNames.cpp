// The names that ToString gives the values of the enumerations of System::IO.
#include <System/IO/FileAccess.hpp>
#include <System/IO/FileAttributes.hpp>
#include <System/IO/FileMode.hpp>
#include <System/IO/FileOptions.hpp>
#include <System/IO/FileShare.hpp>
#include <System/IO/SearchOption.hpp>
#include <System/IO/SeekOrigin.hpp>

using namespace System::IO;

namespace System::Detail
{
    namespace
    {
        constexpr EnumName FileAccessNames[] = {{1, "Read"}, {2, "Write"}, {3, "ReadWrite"}};

        constexpr EnumName FileAttributesNames[] = {
            {0, "None"},
            {1, "ReadOnly"},
            {2, "Hidden"},
            {4, "System"},
            {16, "Directory"},
            {32, "Archive"},
            {64, "Device"},
            {128, "Normal"},
            {256, "Temporary"},
            {512, "SparseFile"},
            {1024, "ReparsePoint"},
            {2048, "Compressed"},
            {4096, "Offline"},
            {8192, "NotContentIndexed"},
            {16384, "Encrypted"},
            {32768, "IntegrityStream"},
            {131072, "NoScrubData"},
        };

        constexpr EnumName FileModeNames[] = {
            {1, "CreateNew"}, {2, "Create"}, {3, "Open"}, {4, "OpenOrCreate"}, {5, "Truncate"}, {6, "Append"},
        };

        constexpr EnumName FileOptionsNames[] = {
            {0, "None"},
            {0x4000, "Encrypted"},
            {0x4000000, "DeleteOnClose"},
            {0x8000000, "SequentialScan"},
            {0x10000000, "RandomAccess"},
            {0x40000000, "Asynchronous"},
            {static_cast<std::int32_t>(0x80000000), "WriteThrough"},
        };

        constexpr EnumName FileShareNames[] = {
            {0, "None"}, {1, "Read"}, {2, "Write"}, {3, "ReadWrite"}, {4, "Delete"}, {16, "Inheritable"},
        };

        constexpr EnumName SearchOptionNames[] = {{0, "TopDirectoryOnly"}, {1, "AllDirectories"}};

        constexpr EnumName SeekOriginNames[] = {{0, "Begin"}, {1, "Current"}, {2, "End"}};
    }

    const EnumNames EnumTraits<FileAccess>::Names = {"System.IO.FileAccess", FileAccessNames, EnumTraits<FileAccess>::Flags};
    const EnumNames EnumTraits<FileAttributes>::Names = {"System.IO.FileAttributes", FileAttributesNames,
                                                         EnumTraits<FileAttributes>::Flags};
    const EnumNames EnumTraits<FileMode>::Names = {"System.IO.FileMode", FileModeNames, EnumTraits<FileMode>::Flags};
    const EnumNames EnumTraits<FileOptions>::Names = {"System.IO.FileOptions", FileOptionsNames, EnumTraits<FileOptions>::Flags};
    const EnumNames EnumTraits<FileShare>::Names = {"System.IO.FileShare", FileShareNames, EnumTraits<FileShare>::Flags};
    const EnumNames EnumTraits<SearchOption>::Names = {"System.IO.SearchOption", SearchOptionNames, EnumTraits<SearchOption>::Flags};
    const EnumNames EnumTraits<SeekOrigin>::Names = {"System.IO.SeekOrigin", SeekOriginNames, EnumTraits<SeekOrigin>::Flags};
}
