// The .NET class TraceListenerCollection.
#pragma once
#include <System/Array.hpp>
#include <System/Diagnostics/TraceListener.hpp>

namespace System::Diagnostics
{
    /// The listeners of a source, or of Trace and Debug. Several threads may use it.
    /// Follows api/system.diagnostics.tracelistenercollection.
    class SYSTEMNET_API TraceListenerCollection : public Handle
    {
        SYSTEMNET_HANDLE(TraceListenerCollection, Handle)

        /// @throws ArgumentOutOfRangeException index is negative or not below Count
        template <std::same_as<int> Index>
        [[nodiscard]] TraceListener operator[](Index index) const
        {
            return At(index);
        }
        /// The first listener of a name; null if there is none.
        [[nodiscard]] TraceListener operator[](const String& name) const;
        [[nodiscard]] int Count() const;
        /// @return the index of the new listener
        /// @throws ArgumentNullException listener is null
        int Add(TraceListener listener) const;
        /// @throws ArgumentNullException value is null
        void AddRange(const Array<TraceListener>& value) const;
        void AddRange(const TraceListenerCollection& value) const;
        void Clear() const;
        [[nodiscard]] bool Contains(const TraceListener& listener) const;
        /// @throws ArgumentOutOfRangeException, ArgumentException the listeners do not fit
        void CopyTo(const Array<TraceListener>& listeners, int index) const;
        [[nodiscard]] int IndexOf(const TraceListener& listener) const;
        void Insert(int index, TraceListener listener) const;
        void Remove(const TraceListener& listener) const;
        void Remove(const String& name) const;
        void Remove(const char* name) const { Remove(String(name)); }
        void RemoveAt(int index) const;

        /// For range-for: the listeners as they are when it begins.
        class Iterator
        {
        public:
            explicit Iterator(const Array<TraceListener>& listeners) noexcept : _listeners(listeners) {}
            TraceListener operator*() const { return _listeners[_at]; }
            Iterator& operator++() noexcept
            {
                ++_at;
                return *this;
            }
            friend bool operator==(const Iterator& left, std::default_sentinel_t) noexcept { return left._at == left._listeners.Length(); }

        private:
            Array<TraceListener> _listeners;
            int _at = 0;
        };
        [[nodiscard]] Iterator begin() const;
        [[nodiscard]] static std::default_sentinel_t end() noexcept { return std::default_sentinel; }

    private:
        [[nodiscard]] TraceListener At(int index) const;
    };
}
