// The .NET class Parallel.
#pragma once
#include <System/AggregateException.hpp>
#include <System/Delegate.hpp>
#include <System/Threading/Tasks/ParallelLoopResult.hpp>
#include <System/Threading/Tasks/ParallelLoopState.hpp>
#include <System/Threading/Tasks/ParallelOptions.hpp>
#include <vector>

namespace System
{
    namespace Detail
    {
        using ParallelBody = Delegate<void(Int64, Threading::Tasks::ParallelLoopState)>;
        /// Runs a body for each number, on the calling thread and the pool's.
        SYSTEMNET_API Threading::Tasks::ParallelLoopResult RunParallel(Int64 from, Int64 to,
                                                                       const Threading::Tasks::ParallelOptions& options,
                                                                       const ParallelBody& body);
        SYSTEMNET_API void InvokeParallel(const std::vector<Action<>>& actions, const Threading::Tasks::ParallelOptions& options);
    }
}

namespace System::Threading::Tasks
{
    /// Loops whose iterations run on several threads at once; each call returns when all have ended. What iterations throw comes together
    /// in an AggregateException. Follows api/system.threading.tasks.parallel.
    class Parallel
    {
        template <class I, class F>
        static constexpr bool Body = std::invocable<const F&, I> || std::invocable<const F&, I, ParallelLoopState>;

    public:
        Parallel() = delete;

        /// @param body takes the number, and the ParallelLoopState if it likes
        /// @throws ArgumentNullException body is null
        /// @throws AggregateException iterations threw
        template <std::integral I, class F>
            requires Body<I, F>
        static ParallelLoopResult For(I fromInclusive, std::type_identity_t<I> toExclusive, const F& body)
        {
            return For(fromInclusive, toExclusive, ParallelOptions(), body);
        }
        /// @throws OperationCanceledException the options' token was cancelled
        template <std::integral I, class F>
            requires Body<I, F>
        static ParallelLoopResult For(I fromInclusive, std::type_identity_t<I> toExclusive, const ParallelOptions& parallelOptions,
                                      const F& body)
        {
            CheckBody(body);
            System::Detail::CheckNull(parallelOptions == nullptr, "parallelOptions");
            return System::Detail::RunParallel(static_cast<Int64>(fromInclusive), static_cast<Int64>(toExclusive), parallelOptions,
                                               [&body](Int64 index, const ParallelLoopState& state)
                                               { Call(body, static_cast<I>(index), state); });
        }

        /// @param body takes the element, and the ParallelLoopState and the index if it likes
        template <class S, class F>
        static ParallelLoopResult ForEach(const S& source, const F& body)
        {
            return ForEach(source, ParallelOptions(), body);
        }
        template <class S, class F>
        static ParallelLoopResult ForEach(const S& source, const ParallelOptions& parallelOptions, const F& body)
        {
            if constexpr (std::derived_from<S, Handle>)
            {
                System::Detail::CheckNull(source.Data() == nullptr, "source");
            }
            CheckBody(body);
            System::Detail::CheckNull(parallelOptions == nullptr, "parallelOptions");
            using T = std::decay_t<decltype(*std::begin(source))>;
            std::vector<T> elements;
            for (const auto& element : source)
            {
                elements.push_back(element);
            }
            return System::Detail::RunParallel(0, static_cast<Int64>(elements.size()), parallelOptions,
                                               [&](Int64 index, const ParallelLoopState& state)
                                               {
                                                   const T& element = elements[static_cast<std::size_t>(index)];
                                                   if constexpr (std::invocable<const F&, const T&, ParallelLoopState, Int64>)
                                                   {
                                                       body(element, state, index);
                                                   }
                                                   else
                                                   {
                                                       Call(body, element, state);
                                                   }
                                               });
        }

        /// @throws ArgumentException an action is null
        template <std::convertible_to<Action<>>... F>
        static void Invoke(const F&... actions)
        {
            System::Detail::InvokeParallel({Action<>(actions)...}, ParallelOptions());
        }
        template <std::convertible_to<Action<>>... F>
        static void Invoke(const ParallelOptions& parallelOptions, const F&... actions)
        {
            System::Detail::CheckNull(parallelOptions == nullptr, "parallelOptions");
            System::Detail::InvokeParallel({Action<>(actions)...}, parallelOptions);
        }

    private:
        template <class F>
        static void CheckBody(const F& body)
        {
            if constexpr (System::Detail::IsNullable<F>)
            {
                System::Detail::CheckNull(body == nullptr, "body");
            }
        }
        template <class F, class T>
        static void Call(const F& body, const T& value, const ParallelLoopState& state)
        {
            if constexpr (std::invocable<const F&, const T&, ParallelLoopState>)
            {
                body(value, state);
            }
            else
            {
                body(value);
            }
        }
    };
}
