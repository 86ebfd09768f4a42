#include "compat/core/threading/WaitObject.hpp"
#include <System/ObjectDisposedException.hpp>
#include <System/Threading/Mutex.hpp>

namespace System::Threading
{
    const System::Detail::TypeInfo& Mutex::Type() noexcept
    {
        static const System::Detail::TypeInfo info{"System.Threading.Mutex", typeid(Mutex), &WaitHandle::Type()};
        return info;
    }

    Mutex::Mutex() : Mutex(false) {}
    Mutex::Mutex(bool initiallyOwned) : Mutex(System::Detail::Adopt, new Core::MutexObject(initiallyOwned, Type())) {}

    void Mutex::ReleaseMutex() const
    {
        auto& mutex = Self<Core::MutexObject>();
        if (mutex.IsClosed())
        {
            throw ObjectDisposedException("Microsoft.Win32.SafeHandles.SafeWaitHandle");
        }
        mutex.Signal();
    }

    namespace
    {
        constexpr int Hresult = static_cast<int>(0x8013152D);
        constexpr const char* DefaultText = "The wait completed due to an abandoned mutex.";
        String TextOr(const String& message)
        {
            return message ? message : String(DefaultText);
        }
    }

    AbandonedMutexException::AbandonedMutexException() : AbandonedMutexException(nullptr) {}
    AbandonedMutexException::AbandonedMutexException(const String& message) : SystemException(TextOr(message))
    {
        HResult(Hresult);
    }
    AbandonedMutexException::AbandonedMutexException(const String& message, const Exception& innerException)
        : SystemException(TextOr(message), innerException)
    {
        HResult(Hresult);
    }
    AbandonedMutexException::AbandonedMutexException(int location, const WaitHandle& handle)
        : AbandonedMutexException(nullptr, location, handle)
    {
    }
    AbandonedMutexException::AbandonedMutexException(const String& message, int location, const WaitHandle& handle)
        : AbandonedMutexException(message)
    {
        _handle = handle;
        _index = location;
    }
    AbandonedMutexException::AbandonedMutexException(const String& message, const Exception& innerException, int location,
                                                     const WaitHandle& handle)
        : AbandonedMutexException(message, innerException)
    {
        _handle = handle;
        _index = location;
    }
    AbandonedMutexException::~AbandonedMutexException() = default;

    Threading::Mutex AbandonedMutexException::Mutex() const
    {
        return _handle.As<Threading::Mutex>();
    }
}
