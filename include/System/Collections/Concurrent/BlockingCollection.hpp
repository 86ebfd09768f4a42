// The .NET class BlockingCollection<T>.
#pragma once
#include <System/Collections/Concurrent/ConcurrentQueue.hpp>
#include <System/Threading/CancellationToken.hpp>
#include <System/TimeSpan.hpp>

namespace System::Detail
{
    /// How many elements and free places there are, and who waits for them. Knows no elements.
    class SYSTEMNET_API BlockingGate
    {
    public:
        enum class Entry
        {
            Granted,
            TimedOut,
            Ended ///< nothing more is added; for takers: and nothing is left
        };

        /// @param bound -1 for none
        BlockingGate(int bound, int count);
        ~BlockingGate();
        BlockingGate(const BlockingGate&) = delete;
        BlockingGate& operator=(const BlockingGate&) = delete;

        /// Waits for a free place, or for an element that nobody else takes.
        /// @throws OperationCanceledException cancellation was requested
        /// @throws ObjectDisposedException
        Entry WaitToAdd(int millisecondsTimeout, const Threading::CancellationToken& token);
        Entry WaitToTake(int millisecondsTimeout, const Threading::CancellationToken& token);
        /// After the element was added, or was not.
        void Added(bool done);
        void Taken();
        void CompleteAdding();
        void Dispose();
        /// @throws ObjectDisposedException
        void CheckDisposed() const;
        [[nodiscard]] bool IsAddingCompleted() const;
        [[nodiscard]] bool IsCompleted() const;
        [[nodiscard]] int Bound() const noexcept;

    private:
        class State;
        State* _state;
    };
    /// Milliseconds of a time-out.
    /// @throws ArgumentOutOfRangeException it is below -1 or too large
    SYSTEMNET_API int BlockingTimeout(TimeSpan timeout);
    SYSTEMNET_API void CheckBlockingTimeout(int millisecondsTimeout);
    [[noreturn]] SYSTEMNET_API void ThrowAddingCompleted();
    [[noreturn]] SYSTEMNET_API void ThrowTakingCompleted();
    [[noreturn]] SYSTEMNET_API void ThrowBound(int boundedCapacity);

    template <class T>
    class BlockingData final : public CollectionDataOf<T>
    {
    public:
        using Collection = Collections::Concurrent::IProducerConsumerCollection<T>;

        BlockingData(const TypeInfo& type, const Collection& collection, int bound)
            : Elements(collection), Gate(bound, collection.Count()), _type(type)
        {
        }
        const TypeInfo& GetType() const noexcept override { return _type; }
        int Count() const override
        {
            Gate.CheckDisposed();
            return Elements.Count();
        }
        EnumeratorData* Enumerate() override { return Elements.Collection().Enumerate(); }
        Array<T> ToArray() override
        {
            Gate.CheckDisposed();
            return Elements.ToArray();
        }
        void CopyTo(const Array<T>& array, int index) override
        {
            Gate.CheckDisposed();
            Elements.CopyTo(array, index);
        }
        bool Has(const T& value) override { return Elements.Collection().Has(value); }
        void Dispose() override { Gate.Dispose(); }

        const Collection Elements;
        BlockingGate Gate;

    private:
        const TypeInfo& _type;
    };
}

namespace System::Collections::Concurrent
{
    /// Hands elements from thread to thread; who takes waits for one, who adds waits for a free place if there is a bound.
    /// Follows api/system.collections.concurrent.blockingcollection-1.
    template <class T>
    class BlockingCollection : public Generic::IReadOnlyCollection<T>
    {
        using Base = Generic::IReadOnlyCollection<T>;
        using Token = Threading::CancellationToken;
        using Entry = Detail::BlockingGate::Entry;
        SYSTEMNET_HANDLE(BlockingCollection, Base)

        BlockingCollection() : BlockingCollection(ConcurrentQueue<T>(), -1, Unchecked()) {}
        /// @throws ArgumentOutOfRangeException boundedCapacity is below 1
        explicit BlockingCollection(int boundedCapacity) : BlockingCollection(ConcurrentQueue<T>(), boundedCapacity) {}
        /// Over a queue, a stack or a bag, which gives the order.
        /// @throws ArgumentNullException collection is null
        template <std::derived_from<IProducerConsumerCollection<T>> C>
        explicit BlockingCollection(const C& collection) : BlockingCollection(collection, -1, Unchecked())
        {
        }
        /// @throws ArgumentException there are more elements than boundedCapacity
        BlockingCollection(const IProducerConsumerCollection<T>& collection, int boundedCapacity)
            : BlockingCollection(collection, boundedCapacity >= 1 ? boundedCapacity : (Detail::ThrowBound(boundedCapacity), 0), Unchecked())
        {
            if (this->Count() > boundedCapacity)
            {
                Detail::ThrowArgument("The collection argument contains more items than are allowed by the boundedCapacity.", nullptr);
            }
        }

        /// -1 if there is no bound.
        [[nodiscard]] int BoundedCapacity() const { return Items().Gate.Bound(); }
        [[nodiscard]] bool IsAddingCompleted() const { return Items().Gate.IsAddingCompleted(); }
        /// Whether nothing is left and nothing more comes.
        [[nodiscard]] bool IsCompleted() const { return Items().Gate.IsCompleted(); }

        /// Waits for a free place.
        /// @throws InvalidOperationException CompleteAdding was called
        /// @throws OperationCanceledException cancellation was requested
        void Add(const T& item) const { TryAdd(item, -1, Token()); }
        void Add(const T& item, const Token& cancellationToken) const { TryAdd(item, -1, cancellationToken); }
        bool TryAdd(const T& item) const { return TryAdd(item, 0, Token()); }
        bool TryAdd(const T& item, TimeSpan timeout) const { return TryAdd(item, Detail::BlockingTimeout(timeout), Token()); }
        bool TryAdd(const T& item, int millisecondsTimeout) const { return TryAdd(item, millisecondsTimeout, Token()); }
        bool TryAdd(const T& item, int millisecondsTimeout, const Token& cancellationToken) const
        {
            Detail::CheckBlockingTimeout(millisecondsTimeout);
            auto& items = Items();
            const Entry entry = items.Gate.WaitToAdd(millisecondsTimeout, cancellationToken);
            if (entry == Entry::Ended)
            {
                Detail::ThrowAddingCompleted();
            }
            if (entry == Entry::Granted)
            {
                bool done = false;
                struct Reporting
                {
                    Detail::BlockingGate& Gate;
                    bool& Done;
                    ~Reporting() { Gate.Added(Done); }
                };
                const Reporting reporting{items.Gate, done};
                items.Elements.TryAdd(item);
                done = true;
            }
            return entry == Entry::Granted;
        }
        /// Waits for an element.
        /// @throws InvalidOperationException nothing is left and nothing more comes
        /// @throws OperationCanceledException cancellation was requested
        T Take() const { return Take(Token()); }
        T Take(const Token& cancellationToken) const
        {
            T item = Detail::DefaultOf<T>();
            if (!TryTake(item, -1, cancellationToken))
            {
                Detail::ThrowTakingCompleted();
            }
            return item;
        }
        /// @param item set to what was taken, else to null (zero)
        bool TryTake(T& item) const { return TryTake(item, 0, Token()); }
        bool TryTake(T& item, TimeSpan timeout) const { return TryTake(item, Detail::BlockingTimeout(timeout), Token()); }
        bool TryTake(T& item, int millisecondsTimeout) const { return TryTake(item, millisecondsTimeout, Token()); }
        bool TryTake(T& item, int millisecondsTimeout, const Token& cancellationToken) const
        {
            Detail::CheckBlockingTimeout(millisecondsTimeout);
            auto& items = Items();
            if (items.Gate.WaitToTake(millisecondsTimeout, cancellationToken) != Entry::Granted)
            {
                item = Detail::DefaultOf<T>();
                return false;
            }
            items.Elements.TryTake(item);
            items.Gate.Taken();
            return true;
        }
        /// Nothing more can be added; who waits for an element that will not come wakes up.
        void CompleteAdding() const { Items().Gate.CompleteAdding(); }
        /// Takes elements, and waits for them, until nothing is left and nothing more comes.
        [[nodiscard]] Generic::IEnumerable<T> GetConsumingEnumerable() const { return GetConsumingEnumerable(Token()); }
        [[nodiscard]] Generic::IEnumerable<T> GetConsumingEnumerable(Token cancellationToken) const
        {
            return Generic::IEnumerable<T>(Detail::Adopt, new Consuming(*this, cancellationToken));
        }
        void CopyTo(const Array<T>& array, int index) const { Items().CopyTo(array, index); }
        void Dispose() const { Items().Gate.Dispose(); }
        String ToString() const { return String(Items().ToText({})); }

    private:
        struct Unchecked
        {
        };
        BlockingCollection(const IProducerConsumerCollection<T>& collection, int bound, Unchecked)
            : BlockingCollection(Detail::Adopt,
                                 new Detail::BlockingData<T>(
                                     Type(), collection ? collection : (Detail::ThrowArgumentNull("collection"), collection), bound))
        {
        }
        [[nodiscard]] Detail::BlockingData<T>& Items() const { return this->template Self<Detail::BlockingData<T>>(); }

        /// Each walk takes.
        class Consuming final : public Detail::SequenceData<T>
        {
        public:
            Consuming(const BlockingCollection& collection, const Token& token) : _collection(collection), _token(token) {}
            Detail::EnumeratorData* Enumerate() override { return new Walk(_collection, _token); }

        private:
            class Walk final : public Detail::EnumeratorDataOf<T>
            {
            public:
                Walk(const BlockingCollection& collection, const Token& token) : _collection(collection), _token(token) {}
                bool MoveNext() override { return _collection.TryTake(_current, -1, _token); }
                void Reset() override { Detail::ThrowNotSupported("Specified method is not supported."); }
                [[nodiscard]] T Current() const override { return _current; }

            private:
                BlockingCollection _collection;
                Token _token;
                T _current = Detail::DefaultOf<T>();
            };

            BlockingCollection _collection;
            Token _token;
        };
    };

    template <class T>
    const Detail::TypeInfo& BlockingCollection<T>::Type() noexcept
    {
        static const Detail::TypeInfo type{nullptr, typeid(BlockingCollection), &Base::Type(), &Generic::ICollection<>::Type()};
        return type;
    }
}
