// The execution context of a thread: what AsyncLocals hold, and what flows with work to other threads.
#pragma once
#include <System/Detail/ObjectData.hpp>
#include <utility>

namespace System::Core
{
    /// One pointer a thread to an object that never changes; null is the default context. Where nobody has ever set one
    /// (Detail::ContextFlows), nothing here costs more than a look at that flag.
    class ExecutionContext
    {
    public:
        /// Keeps a context beyond the call; null is kept as null.
        class Kept
        {
        public:
            Kept() noexcept = default;
            explicit Kept(Detail::ObjectData* context) noexcept : _context(context)
            {
                if (_context != nullptr)
                {
                    _context->AddReference();
                }
            }
            Kept(Kept&& other) noexcept : _context(std::exchange(other._context, nullptr)) {}
            Kept(const Kept& other) noexcept : Kept(other._context) {}
            Kept& operator=(Kept other) noexcept
            {
                std::swap(_context, other._context);
                return *this;
            }
            ~Kept()
            {
                if (_context != nullptr)
                {
                    _context->ReleaseReference();
                }
            }
            [[nodiscard]] Detail::ObjectData* Get() const noexcept { return _context; }
            /// Gives the reference away.
            [[nodiscard]] Detail::ObjectData* Release() noexcept { return std::exchange(_context, nullptr); }

        private:
            Detail::ObjectData* _context = nullptr;
        };

        /// What is to flow to another thread from here: the calling thread's context, or null where its flow is suppressed.
        static Kept Capture() noexcept;
        /// The calling thread's context; only borrowed.
        static Detail::ObjectData* Current() noexcept;
        /// Replaces the calling thread's context; it takes a reference of its own. From the first one on contexts flow.
        static void Current(Detail::ObjectData* context) noexcept;

        // SuppressFlow.
        static bool IsFlowSuppressed() noexcept;
        static void SuppressFlow(bool suppress) noexcept;

        /// Runs under another context while in scope.
        class Scope
        {
        public:
            explicit Scope(const Kept& context) noexcept : _before(Current())
            {
                if (context.Get() != _before.Get())
                {
                    Current(context.Get());
                }
            }
            Scope(const Scope&) = delete;
            Scope& operator=(const Scope&) = delete;
            ~Scope()
            {
                if (Current() != _before.Get())
                {
                    Current(_before.Get());
                }
            }

        private:
            Kept _before;
        };
    };
}
