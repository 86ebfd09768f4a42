// What stands behind IAsyncEnumerable<T> and IAsyncEnumerator<T>, and the coroutines that are one.
#pragma once
#include <System/Threading/Tasks/ValueTask.hpp>

namespace System::Collections::Generic
{
    template <class T>
    class IAsyncEnumerable;
    template <class T>
    class IAsyncEnumerator;
}

namespace System::Detail
{
    /// A sequence and a walk through it. What gives several walks makes an object for each.
    template <class T>
    class AsyncSequence : public TaskSourceOf<bool>
    {
    public:
        /// @return the walk, with a reference
        virtual ObjectData* Enumerate(const Threading::CancellationToken& token) = 0;
        virtual Threading::Tasks::ValueTask<bool> MoveNextAsync() = 0;
        [[nodiscard]] virtual T Current() const = 0;
    };

    [[noreturn]] SYSTEMNET_API void ThrowSecondEnumeration();
    [[noreturn]] SYSTEMNET_API void ThrowMoveNextPending();

    /// A coroutine with co_yield, in one block with its frame, which stands behind it. Begun by the first MoveNextAsync. While it runs (or
    /// waits for something) it holds a reference of itself; between two elements only handles do, and the last of them destroys the frame.
    template <class T>
    class AsyncIterator final : public AsyncSequence<T>
    {
        using Status = Threading::Tasks::TaskStatus;

    public:
        static constexpr std::size_t Offset = 256 + ((sizeof(T) + __STDCPP_DEFAULT_NEW_ALIGNMENT__ - 1) & ~(__STDCPP_DEFAULT_NEW_ALIGNMENT__ - 1));

        static void* NewFrame(std::size_t size)
        {
            static_assert(sizeof(AsyncIterator) <= Offset);
            void* block = ::operator new(Offset + size);
            ::new (block) AsyncIterator;
            return static_cast<unsigned char*>(block) + Offset;
        }
        [[nodiscard]] static AsyncIterator& Of(void* frame) noexcept
        {
            return *std::launder(reinterpret_cast<AsyncIterator*>(static_cast<unsigned char*>(frame) - Offset));
        }
        const TypeInfo& GetType() const noexcept override { return Collections::Generic::IAsyncEnumerator<T>::Type(); }

        // For the coroutine.
        /// An element is there, or (null) the coroutine has ended.
        void Deliver(std::optional<T> element, bool free) noexcept
        {
            _current = std::move(element);
            const Phase before = _phase.exchange(Phase::Delivered, std::memory_order_acq_rel);
            if (before == Phase::Awaited)
            {
                this->Complete(free);
            }
            this->ReleaseReference();
        }
        void Fail(std::exception_ptr error) noexcept { _error = std::move(error); }
        /// The frame is gone before the call that made it has returned.
        void FrameGone() noexcept
        {
            if (_hasFrame)
            {
                _hasFrame = false;
                this->ReleaseReference();
            }
        }
        void Strand() noexcept { this->ReleaseReference(); }
        /// The coroutine has ended; its frame goes now.
        void Ends() noexcept { DestroyFrame(); }

        ObjectData* Enumerate(const Threading::CancellationToken&) override
        {
            if (_isEnumerated.exchange(true))
            {
                ThrowSecondEnumeration();
            }
            this->AddReference();
            return this;
        }
        Threading::Tasks::ValueTask<bool> MoveNextAsync() override
        {
            if (_phase.load(std::memory_order_acquire) != Phase::Delivered)
            {
                ThrowMoveNextPending();
            }
            if (!_hasFrame)
            {
                return Threading::Tasks::ValueTask<bool>(false);
            }
            this->Begin();
            const UInt32 version = this->Version();
            _phase.store(Phase::Running, std::memory_order_relaxed);
            this->AddReference();
            Frame().resume();
            Phase phase = Phase::Running;
            if (_phase.compare_exchange_strong(phase, Phase::Awaited, std::memory_order_acq_rel))
            {
                return Threading::Tasks::ValueTask<bool>(*this, version);
            }
            this->CompleteAtOnce();
            return _error != nullptr ? Threading::Tasks::ValueTask<bool>(FailedTaskOf<bool>(std::exchange(_error, nullptr)))
                                     : Threading::Tasks::ValueTask<bool>(_current.has_value());
        }
        [[nodiscard]] T Current() const override { return _current ? *_current : DefaultOf<T>(); }
        Threading::Tasks::ValueTask<> DisposeAsync() override
        {
            if (_phase.load(std::memory_order_acquire) != Phase::Delivered)
            {
                ThrowNotSupported("Specified method is not supported.");
            }
            DestroyFrame();
            return {};
        }

        [[nodiscard]] Status Outcome() const noexcept override { return _error != nullptr ? Status::Faulted : Status::RanToCompletion; }
        bool GetResult(UInt32 version) override
        {
            this->CheckVersion(version);
            if (_error != nullptr)
            {
                std::rethrow_exception(std::exchange(_error, nullptr));
            }
            return _current.has_value();
        }

    private:
        enum class Phase
        {
            Delivered, ///< nobody is on the way
            Running,   ///< MoveNextAsync has not returned
            Awaited    ///< it has, with a ValueTask of this
        };

        [[nodiscard]] std::coroutine_handle<> Frame() noexcept
        {
            return std::coroutine_handle<>::from_address(reinterpret_cast<unsigned char*>(this) + Offset);
        }
        void DestroyFrame() noexcept
        {
            if (std::exchange(_hasFrame, false))
            {
                Frame().destroy();
            }
        }
        void Destroy() const noexcept override
        {
            auto* self = const_cast<AsyncIterator*>(this);
            self->DestroyFrame();
            self->~AsyncIterator();
            ::operator delete(static_cast<void*>(self));
        }

        std::optional<T> _current;
        std::exception_ptr _error;
        std::atomic<Phase> _phase{Phase::Delivered};
        std::atomic<bool> _isEnumerated{false};
        bool _hasFrame = true;
    };

    /// Whether the pool runs this coroutine and nothing else on the calling thread.
    SYSTEMNET_API bool IsFree(std::coroutine_handle<> coroutine) noexcept;

    template <class T>
    class AsyncIteratorPromise final : public CoroutineState
    {
    public:
        static void* operator new(std::size_t size) { return AsyncIterator<T>::NewFrame(size); }
        static void operator delete(void* frame) noexcept { AsyncIterator<T>::Of(frame).FrameGone(); }

        /// Gives an element and waits until the next is asked for.
        class Handing
        {
        public:
            explicit Handing(T value) : _value(std::move(value)) {}
            static bool await_ready() noexcept { return false; }
            // Out of line for the reason given in Continuation.hpp.
            [[gnu::noinline]] void await_suspend(std::coroutine_handle<AsyncIteratorPromise> coroutine) noexcept
            {
                AsyncIterator<T>::Of(coroutine.address()).Deliver(std::move(_value), IsFree(coroutine));
            }
            static void await_resume() noexcept {}

        private:
            std::optional<T> _value;
        };
        struct Final
        {
            static bool await_ready() noexcept { return false; }
            [[gnu::noinline]] static void await_suspend(std::coroutine_handle<AsyncIteratorPromise> coroutine) noexcept
            {
                auto& iterator = AsyncIterator<T>::Of(coroutine.address());
                const bool free = IsFree(coroutine);
                iterator.Ends();
                iterator.Deliver(std::nullopt, free);
            }
            static void await_resume() noexcept {}
        };

        Collections::Generic::IAsyncEnumerable<T> get_return_object() noexcept
        {
            // The only reference is the handle's.
            return Collections::Generic::IAsyncEnumerable<T>(Adopt, &Iterator());
        }
        static std::suspend_always initial_suspend() noexcept { return {}; }
        static Final final_suspend() noexcept { return {}; }
        static void return_void() noexcept {}
        void unhandled_exception() noexcept { Iterator().Fail(std::current_exception()); }
        static Handing yield_value(T value) { return Handing(std::move(value)); }
        void Strand() noexcept override { Iterator().Strand(); }

    private:
        [[nodiscard]] AsyncIterator<T>& Iterator() noexcept
        {
            return AsyncIterator<T>::Of(std::coroutine_handle<AsyncIteratorPromise>::from_promise(*this).address());
        }
    };
}
