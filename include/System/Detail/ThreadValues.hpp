// What a thread keeps for itself.
#pragma once
#include <System/Delegate.hpp>
#include <System/Detail/Checks.hpp>
#include <System/IDisposable.hpp>
#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace System::Detail
{
    /// The calling thread's entry for a key, which ends with the thread; null at first. Keys are never used again.
    SYSTEMNET_API std::shared_ptr<void>& ThreadValue(UInt64 key);
    SYSTEMNET_API UInt64 NewThreadValueKey() noexcept;
    [[noreturn]] SYSTEMNET_API void ThrowDisposed(const char* objectName);

    /// What stands behind ThreadLocal. Each thread's entry is a Place; this object knows all places, to empty them when it is disposed.
    template <class T>
    class ThreadLocalData final : public ObjectData
    {
    public:
        ThreadLocalData(const TypeInfo& type, const Delegate<T()>& factory, bool tracks)
            : _type(type), _factory(factory), _tracks(tracks), _key(NewThreadValueKey())
        {
        }
        ~ThreadLocalData() override { Empty(); }
        const TypeInfo& GetType() const noexcept override { return _type; }
        void Dispose() override { Empty(); }

        T Value()
        {
            Place& place = Mine();
            if (!place.Value)
            {
                // The factory may ask for the value, or set it.
                T made = _factory != nullptr ? _factory() : T();
                if (!place.Value)
                {
                    Set(place, std::move(made));
                }
            }
            return *place.Value;
        }
        void Value(const T& value) { Set(Mine(), value); }
        bool IsValueCreated() { return Mine().Value.has_value(); }

        template <class Action>
        void ForEach(const Action& action)
        {
            CheckOpen();
            if (!_tracks)
            {
                ThrowInvalidOperation(
                    "The ThreadLocal object is not tracking values. To use the Values property, use a ThreadLocal constructor "
                    "that accepts the trackAllValues parameter and set the parameter to true.");
            }
            std::vector<T> values;
            {
                const std::lock_guard lock(_mutex);
                for (const auto& place : _tracked)
                {
                    if (place->Value)
                    {
                        values.push_back(*place->Value);
                    }
                }
            }
            for (const T& value : values)
            {
                action(value);
            }
        }

    private:
        struct Place
        {
            std::optional<T> Value; ///< changed by its thread under the mutex; emptied by whoever disposes
        };

        void CheckOpen() const
        {
            if (_isClosed.load())
            {
                ThrowDisposed(_type.Name);
            }
        }
        Place& Mine()
        {
            CheckOpen();
            std::shared_ptr<void>& entry = ThreadValue(_key);
            if (entry == nullptr)
            {
                const auto place = std::make_shared<Place>();
                entry = place;
                const std::lock_guard lock(_mutex);
                if (_tracks)
                {
                    _tracked.push_back(place);
                }
                else
                {
                    std::erase_if(_places, [](const std::weak_ptr<Place>& other) { return other.expired(); });
                    _places.push_back(place);
                }
            }
            return *static_cast<Place*>(entry.get());
        }
        void Set(Place& place, T value)
        {
            // The old value dies when the lock is free again.
            std::optional<T> next(std::move(value));
            const std::lock_guard lock(_mutex);
            place.Value.swap(next);
        }
        void Empty()
        {
            if (_isClosed.exchange(true))
            {
                return;
            }
            std::vector<std::optional<T>> values;
            const std::lock_guard lock(_mutex);
            const auto empty = [&](Place& place) { values.emplace_back().swap(place.Value); };
            for (const auto& place : _tracked)
            {
                empty(*place);
            }
            for (const auto& weak : _places)
            {
                if (const auto place = weak.lock())
                {
                    empty(*place);
                }
            }
            _tracked.clear();
            _places.clear();
        }

        const TypeInfo& _type;
        const Delegate<T()> _factory;
        const bool _tracks;
        const UInt64 _key;
        std::atomic<bool> _isClosed{false};
        std::mutex _mutex; ///< guards what follows, and changes of the places' values
        std::vector<std::shared_ptr<Place>> _tracked;
        std::vector<std::weak_ptr<Place>> _places;
    };
}
