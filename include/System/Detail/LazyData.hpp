// What stands behind Lazy.
#pragma once
#include <System/Delegate.hpp>
#include <System/Detail/TextOf.hpp>
#include <System/Threading/LazyThreadSafetyMode.hpp>
#include <atomic>
#include <exception>
#include <mutex>
#include <optional>

namespace System::Detail
{
    /// The value is written once and published by _isMade; the mutex lets one thread at a time make it. It is recursive so that a factory
    /// that asks for its own value is found out.
    template <class T>
    class LazyData final : public ObjectData
    {
        using Mode = Threading::LazyThreadSafetyMode;

    public:
        LazyData(const TypeInfo& type, const Delegate<T()>& factory, Mode mode) : _type(type), _factory(factory), _mode(mode)
        {
            if (mode < Mode::None || mode > Mode::ExecutionAndPublication)
            {
                ThrowArgumentOutOfRange("mode", "The mode argument specifies an invalid value.");
            }
        }
        LazyData(const TypeInfo& type, T value) : _type(type), _value(std::move(value)), _isMade(true) {}

        const TypeInfo& GetType() const noexcept override { return _type; }
        std::string ToText(std::string_view) const override
        {
            return IsValueCreated() ? std::string(std::string_view(TextOf(*_value))) : std::string("Value is not created.");
        }
        [[nodiscard]] bool IsValueCreated() const noexcept { return _isMade.load(std::memory_order_acquire); }
        const T& Value()
        {
            if (!IsValueCreated())
            {
                _mode == Mode::PublicationOnly ? Publish() : Make();
            }
            return *_value;
        }

    private:
        void Make()
        {
            const std::lock_guard lock(_mutex);
            if (_failure)
            {
                std::rethrow_exception(_failure);
            }
            if (IsValueCreated())
            {
                return;
            }
            if (_isMaking)
            {
                ThrowInvalidOperation("ValueFactory attempted to access the Value property of this instance.");
            }
            _isMaking = true;
            try
            {
                _value.emplace(Made());
            }
            catch (...)
            {
                _isMaking = false;
                if (_factory != nullptr)
                {
                    _failure = std::current_exception();
                }
                throw;
            }
            _isMaking = false;
            _factory = nullptr;
            _isMade.store(true, std::memory_order_release);
        }
        // Several threads may run the factory; the first to be through gives the value.
        void Publish()
        {
            const Delegate<T()> factory = [this]
            {
                const std::lock_guard lock(_mutex);
                return _factory;
            }();
            T made = factory != nullptr ? factory() : DefaultMade();
            const std::lock_guard lock(_mutex);
            if (!IsValueCreated())
            {
                _value.emplace(std::move(made));
                _factory = nullptr;
                _isMade.store(true, std::memory_order_release);
            }
        }
        T Made() const { return _factory != nullptr ? _factory() : DefaultMade(); }
        static T DefaultMade()
        {
            if constexpr (std::default_initializable<T>)
            {
                return T();
            }
            else
            {
                ThrowInvalidOperation("The lazily-initialized type does not have a public, parameterless constructor.");
            }
        }

        const TypeInfo& _type;
        std::recursive_mutex _mutex; ///< guards what follows
        Delegate<T()> _factory;
        const Mode _mode = Mode::ExecutionAndPublication;
        std::optional<T> _value;
        std::exception_ptr _failure;
        bool _isMaking = false;
        std::atomic<bool> _isMade{false};
    };
}
