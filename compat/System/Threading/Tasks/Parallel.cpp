#include "compat/core/threading/ExecutionContext.hpp"
#include "compat/core/threading/WaitObject.hpp"
#include "ports/Port.hpp"
#include <System/ArgumentException.hpp>
#include <System/ArgumentOutOfRangeException.hpp>
#include <System/InvalidOperationException.hpp>
#include <System/Threading/Tasks/Parallel.hpp>
#include <System/Threading/ThreadPool.hpp>
#include <algorithm>
#include <atomic>
#include <memory>
#include <mutex>

namespace System::Threading::Tasks
{
    namespace
    {
        class OptionsData final : public System::Detail::ObjectData
        {
        public:
            const System::Detail::TypeInfo& GetType() const noexcept override { return ParallelOptions::Type(); }
            int Degree = -1;
            CancellationToken Token = CancellationToken::None();
        };

        /// One loop. Numbers are handed out in order, a few at a time; whoever asks for more may find that the loop has ended.
        class Loop final : public std::enable_shared_from_this<Loop>
        {
        public:
            Loop(Int64 from, Int64 to, const CancellationToken& token, const System::Detail::ParallelBody& body)
                : _to(to), _token(token), _body(body), _next(from)
            {
            }

            /// Runs iterations until there are no more.
            void Work();
            /// Asked by a pool thread before it works: false if the loop has ended.
            bool Enter();
            void Leave();
            /// Waits until no pool thread works any more, and lets none begin.
            void End();

            void Break(Int64 index);
            void Stop();
            [[nodiscard]] bool IsStopped() const noexcept { return _isStopped.load(); }
            [[nodiscard]] bool HasFailed() const noexcept { return _hasFailed.load(); }
            [[nodiscard]] bool IsCancelled() const { return _token.IsCancellationRequested(); }
            [[nodiscard]] Int64 LowestBreak() const noexcept { return _lowestBreak.load(); }

            [[nodiscard]] ParallelLoopResult Result() const
            {
                const bool hasBreak = LowestBreak() != None;
                return ParallelLoopResult(!hasBreak && !IsStopped(), hasBreak ? std::optional<Int64>(LowestBreak()) : std::nullopt);
            }
            /// @throws AggregateException, OperationCanceledException
            void ThrowWhatHappened();

            static constexpr Int64 None = MaxValue<Int64>;

        private:
            void Run(Int64 index);

            const Int64 _to;
            const CancellationToken _token;
            const System::Detail::ParallelBody& _body; ///< of the caller, who waits for all to end
            std::atomic<Int64> _next;
            std::atomic<bool> _isStopped{false};
            std::atomic<bool> _hasFailed{false};
            std::atomic<Int64> _lowestBreak{None};
            std::mutex _mutex; ///< guards what follows
            std::vector<std::exception_ptr> _errors;
            int _workers = 0;
            bool _hasEnded = false;
            Core::EventObject _idle{false, false};
        };

        class StateData final : public System::Detail::ObjectData
        {
        public:
            StateData(std::shared_ptr<Loop> loop, Int64 index) noexcept : Index(index), Of(*loop), _keeps(std::move(loop)) {}
            const System::Detail::TypeInfo& GetType() const noexcept override { return ParallelLoopState::Type(); }

            const Int64 Index;
            Loop& Of;

        private:
            const std::shared_ptr<Loop> _keeps;
        };

        void Loop::Run(Int64 index)
        {
            try
            {
                _body(index, ParallelLoopState(System::Detail::Adopt, new StateData(shared_from_this(), index)));
            }
            catch (...)
            {
                _hasFailed.store(true);
                const std::lock_guard lock(_mutex);
                _errors.push_back(std::current_exception());
            }
        }

        void Loop::Work()
        {
            while (!IsStopped() && !HasFailed() && !IsCancelled())
            {
                const Int64 index = _next.fetch_add(1);
                if (index >= _to || index > LowestBreak())
                {
                    return;
                }
                Run(index);
            }
        }

        bool Loop::Enter()
        {
            const std::lock_guard lock(_mutex);
            _workers += _hasEnded ? 0 : 1;
            return !_hasEnded;
        }

        void Loop::Leave()
        {
            const std::lock_guard lock(_mutex);
            if (--_workers == 0 && _hasEnded)
            {
                _idle.Set();
            }
        }

        void Loop::End()
        {
            {
                const std::lock_guard lock(_mutex);
                _hasEnded = true;
                if (_workers == 0)
                {
                    return;
                }
            }
            // Whatever comes, such as an interruption: the workers use what is the caller's.
            std::exception_ptr interruption;
            while (!_idle.IsSet())
            {
                try
                {
                    _idle.Wait(-1);
                }
                catch (...)
                {
                    interruption = std::current_exception();
                }
            }
            if (interruption)
            {
                std::rethrow_exception(interruption);
            }
        }

        void Loop::Break(Int64 index)
        {
            if (IsStopped())
            {
                throw InvalidOperationException("Break was called after Stop was called.");
            }
            Int64 lowest = _lowestBreak.load();
            while (index < lowest && !_lowestBreak.compare_exchange_weak(lowest, index))
            {
            }
        }

        void Loop::Stop()
        {
            if (LowestBreak() != None)
            {
                throw InvalidOperationException("Stop was called after Break was called.");
            }
            _isStopped.store(true);
        }

        void Loop::ThrowWhatHappened()
        {
            if (!_errors.empty())
            {
                throw AggregateException(_errors);
            }
            _token.ThrowIfCancellationRequested();
        }

        ParallelLoopResult RunLoop(Int64 from, Int64 to, const ParallelOptions& options, const System::Detail::ParallelBody& body)
        {
            const CancellationToken token = options.CancellationToken();
            token.ThrowIfCancellationRequested();
            if (from >= to)
            {
                return ParallelLoopResult(true, std::nullopt);
            }
            const int degree = options.MaxDegreeOfParallelism() < 0 ? Port::ProcessorCount() : options.MaxDegreeOfParallelism();
            const auto workers = static_cast<int>(std::min<Int64>(degree, to - from));
            const auto loop = std::make_shared<Loop>(from, to, token, body);
            for (int i = 1; i < workers; ++i)
            {
                ThreadPool::QueueUserWorkItem(
                    [loop](Object)
                    {
                        if (loop->Enter())
                        {
                            loop->Work();
                            loop->Leave();
                        }
                    });
            }
            loop->Work();
            loop->End();
            loop->ThrowWhatHappened();
            return loop->Result();
        }
    }

    const System::Detail::TypeInfo& ParallelOptions::Type() noexcept
    {
        static const System::Detail::TypeInfo info{"System.Threading.Tasks.ParallelOptions", typeid(ParallelOptions)};
        return info;
    }
    ParallelOptions::ParallelOptions() : ParallelOptions(System::Detail::Adopt, new OptionsData) {}
    int ParallelOptions::MaxDegreeOfParallelism() const
    {
        return Self<OptionsData>().Degree;
    }
    void ParallelOptions::MaxDegreeOfParallelism(int value) const
    {
        ArgumentOutOfRangeException::ThrowIfZero(value, "MaxDegreeOfParallelism");
        ArgumentOutOfRangeException::ThrowIfLessThan(value, -1, "MaxDegreeOfParallelism");
        Self<OptionsData>().Degree = value;
    }
    Threading::CancellationToken ParallelOptions::CancellationToken() const
    {
        return Self<OptionsData>().Token;
    }
    void ParallelOptions::CancellationToken(const Threading::CancellationToken& value) const
    {
        Self<OptionsData>().Token = value;
    }

    const System::Detail::TypeInfo& ParallelLoopState::Type() noexcept
    {
        static const System::Detail::TypeInfo info{"System.Threading.Tasks.ParallelLoopState", typeid(ParallelLoopState)};
        return info;
    }
    void ParallelLoopState::Break() const
    {
        auto& state = Self<StateData>();
        state.Of.Break(state.Index);
    }
    void ParallelLoopState::Stop() const
    {
        Self<StateData>().Of.Stop();
    }
    bool ParallelLoopState::IsStopped() const
    {
        return Self<StateData>().Of.IsStopped();
    }
    bool ParallelLoopState::IsExceptional() const
    {
        return Self<StateData>().Of.HasFailed();
    }
    bool ParallelLoopState::ShouldExitCurrentIteration() const
    {
        const auto& state = Self<StateData>();
        return state.Of.IsStopped() || state.Of.HasFailed() || state.Of.IsCancelled() || state.Of.LowestBreak() < state.Index;
    }
    std::optional<Int64> ParallelLoopState::LowestBreakIteration() const
    {
        const Int64 lowest = Self<StateData>().Of.LowestBreak();
        return lowest == Loop::None ? std::nullopt : std::optional<Int64>(lowest);
    }
}

namespace System::Detail
{
    Threading::Tasks::ParallelLoopResult RunParallel(Int64 from, Int64 to, const Threading::Tasks::ParallelOptions& options,
                                                     const ParallelBody& body)
    {
        return Threading::Tasks::RunLoop(from, to, options, body);
    }

    void InvokeParallel(const std::vector<Action<>>& actions, const Threading::Tasks::ParallelOptions& options)
    {
        if (std::any_of(actions.begin(), actions.end(), [](const Action<>& action) { return action == nullptr; }))
        {
            throw ArgumentException("One of the actions was null.");
        }
        // Each runs, also where another throws: what they throw is gathered here.
        std::mutex mutex;
        std::vector<std::exception_ptr> errors;
        Threading::Tasks::RunLoop(0, static_cast<Int64>(actions.size()), options,
                                  [&](Int64 index, const Threading::Tasks::ParallelLoopState&)
                                  {
                                      try
                                      {
                                          actions[static_cast<std::size_t>(index)]();
                                      }
                                      catch (...)
                                      {
                                          const std::lock_guard lock(mutex);
                                          errors.push_back(std::current_exception());
                                      }
                                  });
        if (!errors.empty())
        {
            throw AggregateException(errors);
        }
    }
}
