// C#'s using and try-finally statements.
#pragma once
#include <concepts>
#include <utility>

namespace System
{
    namespace Detail
    {
        template <class T>
        concept DisposesByDot = requires(const T& value)
        {
            value.Dispose();
        };
        template <class T>
        concept DisposesByArrow = requires(const T& value)
        {
            value->Dispose();
            value == nullptr;
        };
    }

    /// `using var x = …`: disposes when the scope ends. Null is left alone.
    template <class T>
    requires(Detail::DisposesByDot<T> || Detail::DisposesByArrow<T>) class [[nodiscard]] Using
    {
    public:
        explicit Using(T resource) : _resource(std::move(resource)) {}
        Using(const Using&) = delete;
        Using& operator=(const Using&) = delete;
        ~Using() noexcept(false)
        {
            if constexpr (requires { _resource == nullptr; })
            {
                if (_resource == nullptr)
                {
                    return;
                }
            }
            if constexpr (Detail::DisposesByDot<T>)
            {
                _resource.Dispose();
            }
            else
            {
                _resource->Dispose();
            }
        }

    private:
        T _resource;
    };

    /// `try {…} finally {…}`, written before the block: runs when the scope ends.
    template <std::invocable F>
    class [[nodiscard]] Finally
    {
    public:
        explicit Finally(F action) : _action(std::move(action)) {}
        Finally(const Finally&) = delete;
        Finally& operator=(const Finally&) = delete;
        ~Finally() noexcept(false) { _action(); }

    private:
        F _action;
    };
}
