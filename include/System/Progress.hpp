// The .NET class Progress<T>.
#pragma once
#include <System/EventHandler.hpp>
#include <System/IProgress.hpp>
#include <System/Threading/ThreadPool.hpp>

namespace System
{
    namespace Detail
    {
        template <class T>
        class ProgressData final : public ProgressDataOf<T>
        {
        public:
            ProgressData(const TypeInfo& type, const Action<T>& handler) : _type(type), _handler(handler) {}
            const TypeInfo& GetType() const noexcept override { return _type; }
            void Report(const T& value) override;

            EventHandler<T> Changed;

        private:
            const TypeInfo& _type;
            const Action<T> _handler;
        };
    }

    /// Calls a handler, and raises an event, on a pool thread for each value that is reported.
    /// Follows api/system.progress-1.
    template <class T>
    class Progress : public IProgress<T>
    {
        using Base = IProgress<T>;
        SYSTEMNET_HANDLE(Progress, Base)

        Progress() : Progress(Detail::Adopt, new Detail::ProgressData<T>(Type(), nullptr)) {}
        /// @throws ArgumentNullException handler is null
        explicit Progress(const Action<T>& handler)
            : Progress(Detail::Adopt, (Detail::CheckNull(handler == nullptr, "handler"), new Detail::ProgressData<T>(Type(), handler)))
        {
        }
        template <class F>
            requires(std::invocable<F&, T> && !std::same_as<F, Action<T>> && !std::derived_from<F, Handle>)
        explicit Progress(F handler) : Progress(Action<T>(std::move(handler)))
        {
        }

        /// The event. Handlers are to be added before anything is reported.
        [[nodiscard]] EventHandler<T>& ProgressChanged() const { return this->template Self<Detail::ProgressData<T>>().Changed; }
    };

    template <class T>
    const Detail::TypeInfo& Progress<T>::Type() noexcept
    {
        static const Detail::TypeInfo info{"System.Progress`1", typeid(Progress), &IProgress<T>::Type()};
        return info;
    }

    template <class T>
    void Detail::ProgressData<T>::Report(const T& value)
    {
        if (_handler == nullptr && Changed == nullptr)
        {
            return;
        }
        this->AddReference();
        const Progress<T> self(Adopt, this);
        Threading::ThreadPool::QueueUserWorkItem(
            [self, value](Object)
            {
                auto& data = static_cast<ProgressData&>(*self.Data());
                if (data._handler != nullptr)
                {
                    data._handler(value);
                }
                if (const EventHandler<T> changed = data.Changed)
                {
                    changed(self, value);
                }
            });
    }
}
