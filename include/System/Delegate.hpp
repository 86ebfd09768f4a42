// What every delegate type is made of.
#pragma once
#include <System/Detail/ObjectData.hpp>
#include <algorithm>
#include <concepts>
#include <cstring>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>
#include <vector>

namespace System
{
    template <class Signature>
    class Delegate;

    namespace Detail
    {
        inline constexpr std::size_t DelegateSpace = 32;

        /// How a delegate treats the callable it holds; one instance a type of callable.
        template <class R, class... Args>
        struct DelegateOperations
        {
            R (*Invoke)(const void* callable, Args&&... args); ///< by reference, so that arguments are moved once and not at each step
            void (*Copy)(void* to, const void* from);          ///< null: its bytes are copied, and there is nothing to destroy
            void (*Destroy)(void* callable) noexcept;
            bool (*Equal)(const void* left, const void* right) noexcept;
            bool IsMulticast; ///< the callable is a MulticastList
        };

        /// An object and one of its member functions. `O` is a pointer, a shared_ptr or a handle.
        template <class O, class M>
        struct BoundMethod
        {
            O Target;
            M Method;

            template <class... A>
            requires std::is_pointer_v<O> || requires(const O& o) { o.get(); }
            decltype(auto) operator()(A&&... args) const
            {
                if (Target == nullptr)
                {
                    ThrowNullReference();
                }
                return ((*Target).*Method)(std::forward<A>(args)...);
            }
            template <class... A>
            requires(!std::is_pointer_v<O> && !requires(const O& o) { o.get(); }) decltype(auto) operator()(A&&... args) const
            {
                return (Target.*Method)(std::forward<A>(args)...);
            }
            bool operator==(const BoundMethod& other) const { return Target == other.Target && Method == other.Method; }
        };

        /// Callables that would not fit or that change when called are shared, as a C# closure is.
        template <class F>
        struct SharedCallable
        {
            std::shared_ptr<F> Callable;
            template <class... A>
            decltype(auto) operator()(A&&... args) const
            {
                return (*Callable)(std::forward<A>(args)...);
            }
            bool operator==(const SharedCallable& other) const noexcept { return Callable == other.Callable; }
        };

        /// What adding delegates makes: they are called one after the other, and the last one gives the result. Never changes.
        template <class R, class... Args>
        struct MulticastList
        {
            std::shared_ptr<const std::vector<Delegate<R(Args...)>>> Targets;

            R operator()(Args... args) const
            {
                // One that is called may replace the very delegate that holds this list.
                const auto targets = Targets;
                const auto last = targets->end() - 1;
                for (auto target = targets->begin(); target != last; ++target)
                {
                    // Each gets the arguments; only the last may take them away.
                    static_cast<void>(
                        target->Invoke(static_cast<std::conditional_t<std::is_reference_v<Args>, Args, const Args&>>(args)...));
                }
                return last->Invoke(std::forward<Args>(args)...);
            }
            bool operator==(const MulticastList& other) const noexcept { return *Targets == *other.Targets; }
        };

        template <class F>
        inline constexpr bool IsMulticastList = false;
        template <class R, class... Args>
        inline constexpr bool IsMulticastList<MulticastList<R, Args...>> = true;

        /// Copying must not fail, since a delegate's move is a copy; captures for which that holds are also those that copy as bytes.
        template <class F>
        inline constexpr bool FitsInDelegate = sizeof(F) <= DelegateSpace &&
                                               alignof(F) <= alignof(void*) && std::is_nothrow_copy_constructible_v<F>;

        /// A closure whose call is a coroutine that uses it for longer than the call: what such a coroutine returns keeps a copy of it.
        template <class F, class... Args>
        concept CoroutineClosure = std::is_class_v<F> && !std::is_empty_v<F> && requires
        {
            typename std::invoke_result_t<const F&, Args...>::SystemnetCoroutine;
        };

        template <class F, class R, class... Args>
        inline constexpr DelegateOperations<R, Args...> DelegateOperationsOf = {
            [](const void* callable, Args&&... args) -> R
            {
                const F& function = *static_cast<const F*>(callable);
                if constexpr (CoroutineClosure<F, Args...>)
                {
                    using Coroutine = std::invoke_result_t<const F&, Args...>;
                    return static_cast<R>(Coroutine::SystemnetCoroutine::Invoke(function, std::forward<Args>(args)...));
                }
                else
                {
                    return static_cast<R>(function(std::forward<Args>(args)...));
                }
            },
            std::is_trivially_copyable_v<F> ? nullptr : +[](void* to, const void* from) { ::new (to) F(*static_cast<const F*>(from)); },
            [](void* callable) noexcept { static_cast<F*>(callable)->~F(); },
            [](const void* left, const void* right) noexcept
            {
                if constexpr (std::equality_comparable<F>)
                {
                    return *static_cast<const F*>(left) == *static_cast<const F*>(right);
                }
                else
                {
                    // Copies of what is held in place are copies of its bytes: numbers, pointers, handles, shared pointers.
                    return std::memcmp(left, right, sizeof(F)) == 0;
                }
            },
            IsMulticastList<F>,
        };
    }

    /// A callable that can be null, is shared by its copies, and compares equal to another made of the same function or of the same object
    /// and method. Made from a function, a lambda or any copyable callable, or from an object (a pointer, a shared_ptr, a handle) and a
    /// member function. `+` makes one that calls several in order, `-` one without the last of them that is equal; `+=` and `-=` replace
    /// this variable's delegate and none of its copies.
    /// Follows api/system.delegate.
    template <class R, class... Args>
    class Delegate<R(Args...)>
    {
        using Operations = Detail::DelegateOperations<R, Args...>;

    public:
        constexpr Delegate() noexcept = default;
        template <std::same_as<std::nullptr_t> Null>
        constexpr Delegate(Null) noexcept
        {
        }
        /// A function of exactly this signature; picks it out of a set of overloads.
        Delegate(R (*function)(Args...))
        {
            if (function != nullptr)
            {
                Hold(function);
            }
        }
        template <class F>
        // Asks first whether F can be called: whether a class with constructors from delegates can be copied depends on this again.
        requires(!std::derived_from<F, Delegate> && !std::same_as<F, std::nullptr_t> && std::is_invocable_r_v<R, F&, Args...> &&
                 std::copy_constructible<F>) Delegate(F callable)
        {
            // A lambda without captures compares as the function that it turns into, which is never null: GCC 11 warns of that.
            constexpr bool isPlainLambda = std::is_class_v<F> && requires
            {
                +callable;
            };
            if constexpr (!isPlainLambda && requires { callable == nullptr; })
            {
                if (callable == nullptr)
                {
                    return;
                }
            }
            if constexpr (Detail::FitsInDelegate<F> && std::is_invocable_r_v<R, const F&, Args...>)
            {
                Hold(std::move(callable));
            }
            else
            {
                Hold(Detail::SharedCallable<F>{std::make_shared<F>(std::move(callable))});
            }
        }
        // Exact signatures pick one function out of a set of overloads; the last form takes whatever can be called.
        template <class O, class C>
        Delegate(O object, R (C::*method)(Args...))
        {
            Bind(std::move(object), method);
        }
        template <class O, class C>
        Delegate(O object, R (C::*method)(Args...) const)
        {
            Bind(std::move(object), method);
        }
        template <class O, class M>
        requires(std::is_member_function_pointer_v<M>&& std::is_invocable_r_v<R, Detail::BoundMethod<O, M>&, Args...>)
            Delegate(O object, M method)
        {
            Bind(std::move(object), method);
        }

        Delegate(const Delegate& other) : _operations(other._operations)
        {
            if (_operations == nullptr)
            {
                return;
            }
            if (_operations->Copy != nullptr)
            {
                _operations->Copy(_space, other._space);
            }
            else
            {
                std::memcpy(_space, other._space, sizeof _space);
            }
        }
        // What is held in place (pointers, handles, shared pointers and trivial captures) moves as a copy, and the other lets go of it.
        Delegate(Delegate&& other) noexcept : Delegate(static_cast<const Delegate&>(other))
        {
            other.Destroy();
            other._operations = nullptr;
        }
        Delegate& operator=(const Delegate& other) &
        {
            if (this != &other)
            {
                this->~Delegate();
                ::new (static_cast<void*>(this)) Delegate(other);
            }
            return *this;
        }
        ~Delegate() { Destroy(); }

        R Invoke(Args... args) const { return Call(std::forward<Args>(args)...); }
        R operator()(Args... args) const { return Call(std::forward<Args>(args)...); }

        /// A delegate that calls all of a and then all of b; the other one if one is null.
        static Delegate Combine(const Delegate& a, const Delegate& b)
        {
            if (a == nullptr || b == nullptr)
            {
                return a == nullptr ? b : a;
            }
            std::vector<Delegate> targets;
            targets.reserve(a.Count() + b.Count());
            targets.insert(targets.end(), a.First(), a.First() + a.Count());
            targets.insert(targets.end(), b.First(), b.First() + b.Count());
            return FromTargets(std::move(targets));
        }
        /// A delegate without the last occurrence of what value calls; source itself if it has none, null if nothing is left.
        static Delegate Remove(const Delegate& source, const Delegate& value)
        {
            if (source == nullptr || value == nullptr)
            {
                return source;
            }
            const Delegate* const first = source.First();
            const Delegate* const end = first + source.Count();
            const Delegate* const found = std::find_end(first, end, value.First(), value.First() + value.Count());
            if (found == end)
            {
                return source;
            }
            std::vector<Delegate> targets(first, found);
            targets.insert(targets.end(), found + value.Count(), end);
            return FromTargets(std::move(targets));
        }

        Delegate& operator+=(const Delegate& other) & { return *this = Combine(*this, other); }
        Delegate& operator-=(const Delegate& other) & { return *this = Remove(*this, other); }
        [[nodiscard]] friend Delegate operator+(const Delegate& left, const Delegate& right) { return Combine(left, right); }
        [[nodiscard]] friend Delegate operator-(const Delegate& left, const Delegate& right) { return Remove(left, right); }

        [[nodiscard]] explicit operator bool() const noexcept { return _operations != nullptr; }
        const Delegate* operator->() const noexcept { return this; }

        template <std::same_as<std::nullptr_t> Null>
        friend bool operator==(const Delegate& delegate, Null) noexcept
        {
            return delegate._operations == nullptr;
        }
        friend bool operator==(const Delegate& left, const Delegate& right) noexcept
        {
            return left._operations == right._operations &&
                   (left._operations == nullptr || left._operations->Equal(left._space, right._space));
        }

    private:
        using List = Detail::MulticastList<R, Args...>;

        R Call(Args&&... args) const
        {
            if (_operations == nullptr) [[unlikely]]
            {
                Detail::ThrowNullReference();
            }
            return _operations->Invoke(_space, std::forward<Args>(args)...);
        }
        void Destroy() noexcept
        {
            if (_operations != nullptr && _operations->Copy != nullptr)
            {
                _operations->Destroy(_space);
            }
        }

        [[nodiscard]] const List* Multicast() const noexcept
        {
            return _operations != nullptr && _operations->IsMulticast ? std::launder(reinterpret_cast<const List*>(_space)) : nullptr;
        }
        // What this calls, one by one, unless it is null.
        [[nodiscard]] const Delegate* First() const noexcept { return Multicast() != nullptr ? Multicast()->Targets->data() : this; }
        [[nodiscard]] std::size_t Count() const noexcept { return Multicast() != nullptr ? Multicast()->Targets->size() : 1; }
        static Delegate FromTargets(std::vector<Delegate>&& targets)
        {
            if (targets.size() < 2)
            {
                return targets.empty() ? Delegate() : targets.front();
            }
            Delegate delegate;
            delegate.Hold(List{std::make_shared<const std::vector<Delegate>>(std::move(targets))});
            return delegate;
        }

        template <class F>
        void Hold(F callable)
        {
            ::new (static_cast<void*>(_space)) F(std::move(callable));
            _operations = &Detail::DelegateOperationsOf<F, R, Args...>;
        }
        template <class O, class M>
        void Bind(O object, M method)
        {
            using Method = Detail::BoundMethod<O, M>;
            if constexpr (Detail::FitsInDelegate<Method>)
            {
                Hold(Method{std::move(object), method});
            }
            else
            {
                Hold(Detail::SharedCallable<Method>{std::make_shared<Method>(Method{std::move(object), method})});
            }
        }

        const Operations* _operations = nullptr;
        // Zero where the callable has no bytes, so that bytes can be compared.
        alignas(void*) unsigned char _space[Detail::DelegateSpace] = {};
    };

    /// `Action`, `Action<T>`…
    template <class... Args>
    using Action = Delegate<void(Args...)>;

    namespace Detail
    {
        template <class... T>
        struct FuncOf;
        template <class R>
        struct FuncOf<R>
        {
            using Type = Delegate<R()>;
        };
        template <class A, class R>
        struct FuncOf<A, R>
        {
            using Type = Delegate<R(A)>;
        };
        template <class A, class B, class R>
        struct FuncOf<A, B, R>
        {
            using Type = Delegate<R(A, B)>;
        };
        template <class A, class B, class C, class R>
        struct FuncOf<A, B, C, R>
        {
            using Type = Delegate<R(A, B, C)>;
        };
    }

    /// `Func<R>`, `Func<A, R>`…: the last type is the result.
    template <class... T>
    using Func = typename Detail::FuncOf<T...>::Type;
}
