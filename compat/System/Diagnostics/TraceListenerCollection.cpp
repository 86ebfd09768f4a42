// The .NET class TraceListenerCollection.
#include "compat/core/diagnostics/TraceSourceData.hpp"
#include <System/ArgumentException.hpp>
#include <System/ArgumentNullException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/Diagnostics/TraceListenerCollection.hpp>
#include <algorithm>
#include <vector>

namespace System::Diagnostics
{
    namespace
    {
        class ListenersData final : public Detail::ObjectData
        {
        public:
            const Detail::TypeInfo& GetType() const noexcept override { return TraceListenerCollection::Type(); }

            /// What happens under the lock; listeners that it drops are let go after it, since their destructors are a program's.
            template <class Action>
            auto Locked(const Action& action) const
            {
                const std::lock_guard lock(_mutex);
                return action();
            }
            [[nodiscard]] std::size_t Place(int index, bool end = false) const
            {
                if (index < 0 || static_cast<std::size_t>(index) >= Listeners.size() + (end ? 1 : 0))
                {
                    throw ArgumentOutOfRangeException(
                        "index", "Index was out of range. Must be non-negative and less than the size of the collection.");
                }
                return static_cast<std::size_t>(index);
            }
            TraceListener TakeAt(std::size_t place)
            {
                TraceListener taken = Listeners[place];
                Listeners.erase(Listeners.begin() + static_cast<std::ptrdiff_t>(place));
                return taken;
            }

            std::vector<TraceListener> Listeners;

        private:
            mutable std::mutex _mutex;
        };

        void CheckListener(const TraceListener& listener, const char* parameter)
        {
            if (listener == nullptr)
            {
                Detail::ThrowArgumentNull(parameter);
            }
        }
    }

    const Detail::TypeInfo& TraceListenerCollection::Type() noexcept
    {
        static const Detail::TypeInfo type{"System.Diagnostics.TraceListenerCollection", typeid(TraceListenerCollection)};
        return type;
    }

    TraceListener TraceListenerCollection::At(int index) const
    {
        const auto& self = Self<ListenersData>();
        return self.Locked([&] { return self.Listeners[self.Place(index)]; });
    }
    TraceListener TraceListenerCollection::operator[](const String& name) const
    {
        for (TraceListener listener : *this)
        {
            if (listener.Name() == name)
            {
                return listener;
            }
        }
        return nullptr;
    }
    int TraceListenerCollection::Count() const
    {
        const auto& self = Self<ListenersData>();
        return self.Locked([&] { return static_cast<int>(self.Listeners.size()); });
    }
    int TraceListenerCollection::Add(TraceListener listener) const
    {
        CheckListener(listener, "listener");
        auto& self = Self<ListenersData>();
        return self.Locked(
            [&]
            {
                self.Listeners.push_back(listener);
                return static_cast<int>(self.Listeners.size()) - 1;
            });
    }
    void TraceListenerCollection::AddRange(const Array<TraceListener>& value) const
    {
        Detail::CheckNull(value == nullptr, "value");
        for (const TraceListener& listener : value)
        {
            Add(listener);
        }
    }
    void TraceListenerCollection::AddRange(const TraceListenerCollection& value) const
    {
        Detail::CheckNull(value == nullptr, "value");
        for (TraceListener listener : value)
        {
            Add(listener);
        }
    }
    void TraceListenerCollection::Clear() const
    {
        auto& self = Self<ListenersData>();
        std::vector<TraceListener> dropped;
        self.Locked([&] { dropped.swap(self.Listeners); });
    }
    bool TraceListenerCollection::Contains(const TraceListener& listener) const
    {
        return IndexOf(listener) >= 0;
    }
    void TraceListenerCollection::CopyTo(const Array<TraceListener>& listeners, int index) const
    {
        Detail::CheckNull(listeners == nullptr, "listeners");
        if (index < 0)
        {
            Detail::ThrowArgumentOutOfRange("index");
        }
        auto& self = Self<ListenersData>();
        self.Locked(
            [&]
            {
                if (static_cast<int>(self.Listeners.size()) > listeners.Length() - index)
                {
                    throw ArgumentException("Destination array was not long enough. Check the destination index, length, and the array's "
                                            "lower bounds.",
                                            "destinationArray");
                }
                for (const TraceListener& listener : self.Listeners)
                {
                    listeners[index++] = listener;
                }
            });
    }
    int TraceListenerCollection::IndexOf(const TraceListener& listener) const
    {
        const auto& self = Self<ListenersData>();
        return self.Locked(
            [&]
            {
                const auto at = std::find(self.Listeners.begin(), self.Listeners.end(), listener);
                return at == self.Listeners.end() ? -1 : static_cast<int>(at - self.Listeners.begin());
            });
    }
    void TraceListenerCollection::Insert(int index, TraceListener listener) const
    {
        CheckListener(listener, "listener");
        auto& self = Self<ListenersData>();
        self.Locked([&]
                    { self.Listeners.insert(self.Listeners.begin() + static_cast<std::ptrdiff_t>(self.Place(index, true)), listener); });
    }
    void TraceListenerCollection::Remove(const TraceListener& listener) const
    {
        auto& self = Self<ListenersData>();
        const TraceListener dropped = self.Locked(
            [&]() -> TraceListener
            {
                const auto at = std::find(self.Listeners.begin(), self.Listeners.end(), listener);
                return at == self.Listeners.end() ? TraceListener(nullptr)
                                                  : self.TakeAt(static_cast<std::size_t>(at - self.Listeners.begin()));
            });
    }
    void TraceListenerCollection::Remove(const String& name) const
    {
        if (const TraceListener listener = (*this)[name])
        {
            Remove(listener);
        }
    }
    void TraceListenerCollection::RemoveAt(int index) const
    {
        auto& self = Self<ListenersData>();
        const TraceListener dropped = self.Locked([&] { return self.TakeAt(self.Place(index)); });
    }
    TraceListenerCollection::Iterator TraceListenerCollection::begin() const
    {
        const auto& self = Self<ListenersData>();
        return Iterator(self.Locked([&] { return Array<TraceListener>(std::span<const TraceListener>(self.Listeners)); }));
    }
}

namespace System::Core
{
    Diagnostics::TraceListenerCollection MakeListeners()
    {
        return Diagnostics::TraceListenerCollection(Detail::Adopt, new Diagnostics::ListenersData);
    }
}
