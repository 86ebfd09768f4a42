// Sending files.
#include "ports/Files.hpp"
#include "ports/windows/Windows.hpp"
#include <algorithm>

namespace System::Port
{
    using namespace Windows;

    namespace
    {
        HANDLE File(NativeHandle file) noexcept
        {
            return reinterpret_cast<HANDLE>(file);
        }

        void SetOffset(OVERLAPPED& overlapped, std::int64_t offset) noexcept
        {
            overlapped.Offset = static_cast<DWORD>(offset);
            overlapped.OffsetHigh = static_cast<DWORD>(offset >> 32);
        }

        class Event
        {
        public:
            Event() noexcept : _handle(::CreateEventW(nullptr, TRUE, FALSE, nullptr)) {}
            Event(const Event&) = delete;
            Event& operator=(const Event&) = delete;
            ~Event()
            {
                if (_handle != nullptr)
                {
                    ::CloseHandle(_handle);
                }
            }
            [[nodiscard]] HANDLE Handle() const noexcept { return _handle; }

        private:
            HANDLE _handle;
        };
    }

    Outcome OpenFile(const std::filesystem::path& path, std::int64_t& size) noexcept
    {
        size = 0;
        const HANDLE file =
            ::CreateFileW(path.c_str(), GENERIC_READ, FILE_SHARE_READ, nullptr, OPEN_EXISTING, FILE_FLAG_SEQUENTIAL_SCAN, nullptr);
        if (file == INVALID_HANDLE_VALUE)
        {
            return Fail(static_cast<int>(::GetLastError()));
        }
        LARGE_INTEGER length{};
        if (::GetFileType(file) == FILE_TYPE_DISK && ::GetFileSizeEx(file, &length) == 0)
        {
            const auto error = Fail(static_cast<int>(::GetLastError()));
            ::CloseHandle(file);
            return error;
        }
        size = length.QuadPart;
        return Done(reinterpret_cast<NativeHandle>(file));
    }

    void CloseFile(NativeHandle file) noexcept
    {
        ::CloseHandle(File(file));
    }

    Outcome ReadFile(NativeHandle file, std::int64_t offset, Segment into) noexcept
    {
        OVERLAPPED at{};
        SetOffset(at, offset);
        DWORD read = 0;
        const auto size = static_cast<DWORD>(std::min<std::size_t>(into.Size, 1U << 30));
        if (::ReadFile(File(file), into.Data, size, &read, &at) == 0 && ::GetLastError() != ERROR_HANDLE_EOF)
        {
            return Fail(static_cast<int>(::GetLastError()));
        }
        return Done(read);
    }

    Outcome SendFile(NativeHandle handle, NativeHandle file, std::int64_t offset, std::size_t size) noexcept
    {
        // The call ends only when all is on its way, on a non-blocking socket too. So it is made with little, where there is room.
        constexpr std::size_t most = 64 * 1024;
        constexpr DWORD sliceMilliseconds = 50;
        LARGE_INTEGER length{};
        if (::GetFileSizeEx(File(file), &length) == 0)
        {
            return Fail(SocketError::OperationNotSupported);
        }
        if (offset >= length.QuadPart)
        {
            return Done();
        }
        // 0 would be all of the file.
        const auto part =
            static_cast<DWORD>(std::min<std::uint64_t>(std::min(size, most), static_cast<std::uint64_t>(length.QuadPart - offset)));
        const auto room = Wait(handle, Writable, 0);
        if (!room.Ok() || room.Value == 0)
        {
            return room.Ok() ? Fail(SocketError::WouldBlock) : room;
        }
        const Event done;
        if (done.Handle() == nullptr)
        {
            return Fail(SocketError::NoBufferSpaceAvailable);
        }
        OVERLAPPED overlapped{};
        SetOffset(overlapped, offset);
        overlapped.hEvent = done.Handle();
        if (::TransmitFile(Socket(handle), File(file), part, 0, &overlapped, nullptr, TF_USE_KERNEL_APC) == 0)
        {
            const int native = ::WSAGetLastError();
            if (native != WSA_IO_PENDING)
            {
                return native == WSAEOPNOTSUPP || native == ERROR_NOT_SUPPORTED ? Fail(SocketError::OperationNotSupported) : Fail(native);
            }
            while (::WaitForSingleObject(done.Handle(), sliceMilliseconds) == WAIT_TIMEOUT)
            {
                if (WasInterrupted(handle))
                {
                    ::CancelIoEx(reinterpret_cast<HANDLE>(handle), &overlapped);
                }
            }
        }
        DWORD sent = 0;
        DWORD flags = 0;
        return ::WSAGetOverlappedResult(Socket(handle), &overlapped, &sent, TRUE, &flags) != 0 ? Done(sent) : Fail(::WSAGetLastError());
    }
}
