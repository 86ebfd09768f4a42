// C#'s iterators: what `co_yield` makes in a function that returns IEnumerable<T> or IEnumerator<T>.
#pragma once
#include <System/Collections/Generic/IEnumerable.hpp>
#include <coroutine>
#include <exception>
#include <vector>

namespace System::Detail
{
    template <class T>
    using Enumerable = Collections::Generic::IEnumerable<T>;

    /// Elements that nobody has counted.
    template <class T>
    class SequenceData : public CollectionDataOf<T>
    {
    public:
        const TypeInfo& GetType() const noexcept override { return Enumerable<T>::Type(); }
        bool IsReadOnly() const override { return true; }
        int Count() const override
        {
            const Owner<EnumeratorData> walk(const_cast<SequenceData*>(this)->Enumerate());
            int count = 0;
            while (walk.Get().MoveNext())
            {
                ++count;
            }
            return count;
        }
        int Find(const T& value) override
        {
            const Owner<EnumeratorData> walk(this->Enumerate());
            auto& elements = static_cast<EnumeratorDataOf<T>&>(walk.Get());
            for (int index = 0; elements.MoveNext(); ++index)
            {
                if (EqualValues<T>(elements.Current(), value))
                {
                    return index;
                }
            }
            return -1;
        }
        Array<T> ToArray() override
        {
            const Owner<EnumeratorData> walk(this->Enumerate());
            auto& elements = static_cast<EnumeratorDataOf<T>&>(walk.Get());
            std::vector<std::conditional_t<std::same_as<T, bool>, Byte, T>> values;
            while (elements.MoveNext())
            {
                values.push_back(elements.Current());
            }
            const Array<T> array(static_cast<Int64>(values.size()));
            std::copy(values.begin(), values.end(), array.begin());
            return array;
        }
        void CopyTo(const Array<T>& array, int index) override
        {
            const Array<T> values = ToArray();
            CheckCopy(CollectionKind::List, !array, index, values.Length(), array ? array.Length() : 0);
            std::copy(values.begin(), values.end(), array.begin() + index);
        }
    };

    /// What all iterators' coroutines do.
    template <class T>
    class IteratorPromise
    {
    public:
        static std::suspend_always initial_suspend() noexcept { return {}; }
        static std::suspend_always final_suspend() noexcept { return {}; }
        std::suspend_always yield_value(T value)
        {
            Current.emplace(std::move(value));
            return {};
        }
        void return_void() const noexcept {}
        void unhandled_exception() noexcept { Failure = std::current_exception(); }
        /// As in C#, an iterator awaits nothing.
        template <class A>
        void await_transform(A&&) = delete;

        std::optional<T> Current;
        std::exception_ptr Failure;
    };

    /// The coroutine behind an iterator: it stands still until it is asked for an element. Owns the frame, which is freed at the end of the
    /// function or with this.
    template <class T, class Promise>
    class IteratorFrame
    {
    public:
        explicit IteratorFrame(Promise& promise) noexcept : _handle(std::coroutine_handle<Promise>::from_promise(promise)) {}
        IteratorFrame(const IteratorFrame&) = delete;
        IteratorFrame& operator=(const IteratorFrame&) = delete;
        ~IteratorFrame() { Free(); }

        /// The next element; nothing at the end.
        std::optional<T> Next()
        {
            if (!_handle)
            {
                return std::nullopt;
            }
            _handle.resume();
            if (!_handle.done())
            {
                return std::exchange(_handle.promise().Current, std::nullopt);
            }
            const std::exception_ptr failure = _handle.promise().Failure;
            Free();
            if (failure != nullptr)
            {
                std::rethrow_exception(failure);
            }
            return std::nullopt;
        }

    private:
        void Free() noexcept
        {
            if (const auto handle = std::exchange(_handle, nullptr))
            {
                handle.destroy();
            }
        }

        std::coroutine_handle<Promise> _handle;
    };

    /// Walks of several threads take turns with the coroutine; one thread may be inside several times.
    class SYSTEMNET_API IteratorTurn
    {
    public:
        explicit IteratorTurn(ObjectData& iterator);
        IteratorTurn(const IteratorTurn&) = delete;
        IteratorTurn& operator=(const IteratorTurn&) = delete;
        ~IteratorTurn();

    private:
        Object _iterator;
    };

    /// Elements of a coroutine. It runs once, and what it has given is kept, so that each walk sees all of it.
    template <class T, class Promise>
    class IteratorData final : public SequenceData<T>
    {
    public:
        explicit IteratorData(Promise& promise) noexcept : _frame(promise) {}
        EnumeratorData* Enumerate() override;

        /// The element at an index; nothing at the end.
        std::optional<T> ElementAt(std::size_t index)
        {
            const IteratorTurn turn(*this);
            while (index >= _given.size())
            {
                if (_failure != nullptr)
                {
                    std::rethrow_exception(_failure);
                }
                std::optional<T> next = Run();
                if (!next.has_value())
                {
                    return std::nullopt;
                }
                _given.push_back(*std::move(next));
            }
            return static_cast<T>(_given[index]);
        }

    private:
        std::optional<T> Run()
        {
            if (_runs)
            {
                ThrowInvalidOperation("An iterator asks itself for its next element.");
            }
            struct Running
            {
                bool& Flag;
                ~Running() { Flag = false; }
            };
            _runs = true;
            const Running running{_runs};
            try
            {
                return _frame.Next();
            }
            catch (...)
            {
                _failure = std::current_exception();
                throw;
            }
        }

        // All guarded by a turn.
        IteratorFrame<T, Promise> _frame;
        std::vector<std::conditional_t<std::same_as<T, bool>, char, T>> _given;
        std::exception_ptr _failure;
        bool _runs = false;
    };

    template <class T, class Promise>
    class IteratorWalk final : public EnumeratorDataOf<T>
    {
    public:
        explicit IteratorWalk(IteratorData<T, Promise>& iterator) noexcept : _iterator(iterator) { _iterator.AddReference(); }
        ~IteratorWalk() override { _iterator.ReleaseReference(); }
        bool MoveNext() override
        {
            _current = _ended ? std::nullopt : _iterator.ElementAt(_index);
            _ended = !_current.has_value();
            ++_index;
            return !_ended;
        }
        void Reset() override { ThrowNotSupported("Specified method is not supported."); }
        [[nodiscard]] T Current() const override { return _current.has_value() ? *_current : DefaultOf<T>(); }

    private:
        IteratorData<T, Promise>& _iterator;
        std::size_t _index = 0;
        std::optional<T> _current;
        bool _ended = false;
    };

    template <class T, class Promise>
    EnumeratorData* IteratorData<T, Promise>::Enumerate()
    {
        return new IteratorWalk<T, Promise>(*this);
    }

    /// Of `IEnumerator<T> F() { co_yield x; }`, which can be walked through once.
    template <class T, class Promise>
    class IteratorOnce final : public EnumeratorDataOf<T>
    {
    public:
        explicit IteratorOnce(Promise& promise) noexcept : _frame(promise) {}
        bool MoveNext() override
        {
            _current = _frame.Next();
            return _current.has_value();
        }
        void Reset() override { ThrowNotSupported("Specified method is not supported."); }
        void Dispose() override { _current.reset(); }
        [[nodiscard]] T Current() const override { return _current.has_value() ? *_current : DefaultOf<T>(); }

    private:
        IteratorFrame<T, Promise> _frame;
        std::optional<T> _current;
    };

    template <class T>
    class EnumerablePromise : public IteratorPromise<T>
    {
    public:
        Enumerable<T> get_return_object() { return Enumerable<T>(Adopt, new IteratorData<T, EnumerablePromise>(*this)); }
    };
    template <class T>
    class EnumeratorPromise : public IteratorPromise<T>
    {
    public:
        Collections::Generic::IEnumerator<T> get_return_object()
        {
            return Collections::Generic::IEnumerator<T>(Adopt, new IteratorOnce<T, EnumeratorPromise>(*this));
        }
    };
}

template <class T, class... Arguments>
struct std::coroutine_traits<System::Collections::Generic::IEnumerable<T>, Arguments...>
{
    using promise_type = System::Detail::EnumerablePromise<System::Detail::ElementOrObject<T>>;
};
template <class T, class... Arguments>
struct std::coroutine_traits<System::Collections::Generic::IEnumerator<T>, Arguments...>
{
    using promise_type = System::Detail::EnumeratorPromise<System::Detail::ElementOrObject<T>>;
};
