// The .NET structures CancellationToken and CancellationTokenRegistration.
#include "compat/core/threading/Cancellation.hpp"
#include "compat/core/threading/WaitObject.hpp"
#include <System/Detail/Checks.hpp>
#include <System/OperationCanceledException.hpp>
#include <System/Threading/CancellationTokenRegistration.hpp>
#include <System/Threading/Tasks/Task.hpp>
#include <System/Threading/Tasks/ValueTask.hpp>
#include <System/Threading/WaitHandle.hpp>

namespace System::Threading
{
    using Core::CancellationCallback;
    using Core::CancellationObject;

    namespace
    {
        /// Any callable without arguments.
        template <class F>
        class Callback final : public CancellationCallback
        {
        public:
            Callback(F function, bool flows) : CancellationCallback(flows), _function(std::move(function)) {}

        private:
            void Call() override { _function(); }
            F _function;
        };

        template <class F>
        CancellationTokenRegistration Registered(const CancellationToken& token, F function, bool flows)
        {
            if (!token.CanBeCanceled())
            {
                return {};
            }
            Handle callback = CancellationCallback::Register(token, new Callback<F>(std::move(function), flows));
            return callback ? CancellationTokenRegistration(token, std::move(callback)) : CancellationTokenRegistration();
        }

        template <class D>
        void Check(const D& callback)
        {
            System::Detail::CheckNull(callback == nullptr, "callback");
        }
    }

    CancellationToken::CancellationToken(bool canceled) : _source(canceled ? CancellationObject::Fixed(true) : Handle()) {}

    bool CancellationToken::SourceCanCancel() const noexcept
    {
        return static_cast<CancellationObject*>(_source.Data())->CanCancel();
    }
    bool CancellationToken::SourceIsCanceled() const noexcept
    {
        return static_cast<CancellationObject*>(_source.Data())->IsCanceled();
    }
    void CancellationToken::ThrowCanceled() const
    {
        throw OperationCanceledException(*this);
    }
    int CancellationToken::GetHashCode() const
    {
        return _source ? _source.Data()->HashCode() : 0;
    }

    WaitHandle CancellationToken::WaitHandle() const
    {
        const Handle source = _source ? _source : CancellationObject::Fixed(false);
        Core::EventObject& event = static_cast<CancellationObject*>(source.Data())->Event();
        event.AddReference();
        return Threading::WaitHandle(System::Detail::Adopt, &event);
    }

    CancellationTokenRegistration CancellationToken::Register(const Action<>& callback) const
    {
        Check(callback);
        return Registered(*this, callback, true);
    }
    CancellationTokenRegistration CancellationToken::Register(const Action<>& callback, bool) const
    {
        return Register(callback);
    }
    CancellationTokenRegistration CancellationToken::Register(const Action<Object>& callback, const Object& state) const
    {
        Check(callback);
        return Registered(
            *this, [=] { callback(state); }, true);
    }
    CancellationTokenRegistration CancellationToken::Register(const Action<Object>& callback, const Object& state, bool) const
    {
        return Register(callback, state);
    }
    // A callback that held its token would keep the source alive, in whose list it is.
    CancellationTokenRegistration CancellationToken::Register(const Action<Object, CancellationToken>& callback, const Object& state) const
    {
        Check(callback);
        System::Detail::ObjectData* source = _source.Data();
        return Registered(
            *this, [=] { callback(state, CancellationToken(System::Detail::SharedHandle(*source))); }, true);
    }
    CancellationTokenRegistration CancellationToken::UnsafeRegister(const Action<Object>& callback, const Object& state) const
    {
        Check(callback);
        return Registered(
            *this, [=] { callback(state); }, false);
    }
    CancellationTokenRegistration CancellationToken::UnsafeRegister(const Action<Object, CancellationToken>& callback,
                                                                    const Object& state) const
    {
        Check(callback);
        System::Detail::ObjectData* source = _source.Data();
        return Registered(
            *this, [=] { callback(state, CancellationToken(System::Detail::SharedHandle(*source))); }, false);
    }

    namespace
    {
        bool Remove(const CancellationToken& token, const Handle& callback, bool wait)
        {
            auto* object = static_cast<CancellationCallback*>(callback.Data());
            if (object == nullptr || !CancellationObject::Of(token)->Remove(*object, wait))
            {
                return false;
            }
            object->ReleaseReference();
            return true;
        }
    }

    void CancellationTokenRegistration::Dispose() const
    {
        (void)Remove(_token, _callback, true);
    }
    bool CancellationTokenRegistration::Unregister() const
    {
        return Remove(_token, _callback, false);
    }
    Tasks::ValueTask<void> CancellationTokenRegistration::DisposeAsync() const
    {
        if (_callback && !Unregister())
        {
            // It may be running.
            return Tasks::ValueTask<>(Tasks::Task<>::Run([registration = *this] { registration.Dispose(); }));
        }
        return {};
    }
    int CancellationTokenRegistration::GetHashCode() const
    {
        return _callback ? _callback.Data()->HashCode() : 0;
    }
}
