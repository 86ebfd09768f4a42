// ExecutionContext, AsyncLocal and SynchronizationContext.
#include "compat/core/threading/ExecutionContext.hpp"
#include "compat/core/threading/ThreadObject.hpp"
#include <System/InvalidOperationException.hpp>
#include <System/Threading/AsyncLocal.hpp>
#include <System/Threading/ExecutionContext.hpp>
#include <System/Threading/SynchronizationContext.hpp>
#include <System/Threading/ThreadPool.hpp>
#include <algorithm>
#include <vector>

namespace System::Detail
{
    namespace
    {
        /// The values of all AsyncLocals that were set; never changes. There are few.
        class ContextValues final : public ObjectData
        {
        public:
            explicit ContextValues(std::vector<std::pair<UInt64, Object>> values) : Values(std::move(values)) {}

            [[nodiscard]] const Object* Find(UInt64 key) const
            {
                const auto found = std::find_if(Values.begin(), Values.end(), [key](const auto& value) { return value.first == key; });
                return found != Values.end() ? &found->second : nullptr;
            }

            const std::vector<std::pair<UInt64, Object>> Values;
        };

        const ContextValues* Current()
        {
            return static_cast<const ContextValues*>(Core::ExecutionContext::Current());
        }
    }

    Object ContextValue(UInt64 key)
    {
        const ContextValues* const values = Current();
        const Object* const value = values != nullptr ? values->Find(key) : nullptr;
        return value != nullptr ? *value : Object(nullptr);
    }

    void ContextValue(UInt64 key, const Object& value)
    {
        std::vector<std::pair<UInt64, Object>> next;
        if (const ContextValues* const values = Current())
        {
            next = values->Values;
            std::erase_if(next, [key](const auto& each) { return each.first == key; });
        }
        if (value != nullptr)
        {
            next.emplace_back(key, value);
        }
        if (next.empty())
        {
            Core::ExecutionContext::Current(nullptr);
            return;
        }
        auto* const context = new ContextValues(std::move(next));
        Core::ExecutionContext::Current(context);
        context->ReleaseReference();
    }

    UInt64 NewContextKey() noexcept
    {
        static std::atomic<UInt64> last{0};
        return ++last;
    }
}

namespace System::Threading
{
    namespace
    {
        class CapturedContext final : public System::Detail::ObjectData
        {
        public:
            explicit CapturedContext(Core::ExecutionContext::Kept context) noexcept : Context(std::move(context)) {}
            const System::Detail::TypeInfo& GetType() const noexcept override { return ExecutionContext::Type(); }
            const Core::ExecutionContext::Kept Context;
        };

        class PlainContext final : public System::Detail::ObjectData
        {
        public:
            const System::Detail::TypeInfo& GetType() const noexcept override { return SynchronizationContext::Type(); }
        };
    }

    const System::Detail::TypeInfo& ExecutionContext::Type() noexcept
    {
        static const System::Detail::TypeInfo info{"System.Threading.ExecutionContext", typeid(ExecutionContext)};
        return info;
    }

    ExecutionContext ExecutionContext::Capture()
    {
        if (IsFlowSuppressed())
        {
            return nullptr;
        }
        return ExecutionContext(System::Detail::Adopt,
                                new CapturedContext(Core::ExecutionContext::Kept(Core::ExecutionContext::Current())));
    }
    void ExecutionContext::Run(const ExecutionContext& executionContext, const ContextCallback& callback, const Object& state)
    {
        if (executionContext == nullptr)
        {
            throw InvalidOperationException("Cannot call Set on a null context");
        }
        const Core::ExecutionContext::Scope scope(executionContext.Self<CapturedContext>().Context);
        callback(state);
    }
    void ExecutionContext::Restore(const ExecutionContext& executionContext)
    {
        if (executionContext == nullptr)
        {
            throw InvalidOperationException("Cannot call Set on a null context");
        }
        Core::ExecutionContext::Current(executionContext.Self<CapturedContext>().Context.Get());
    }
    ExecutionContext ExecutionContext::CreateCopy() const
    {
        return ExecutionContext(System::Detail::Adopt, new CapturedContext(Self<CapturedContext>().Context));
    }
    AsyncFlowControl ExecutionContext::SuppressFlow()
    {
        if (IsFlowSuppressed())
        {
            return AsyncFlowControl();
        }
        Core::ExecutionContext::SuppressFlow(true);
        return AsyncFlowControl(Core::ThreadObject::Current().Id());
    }
    void ExecutionContext::RestoreFlow()
    {
        if (!IsFlowSuppressed())
        {
            throw InvalidOperationException("Cannot restore context flow when it is not suppressed.");
        }
        Core::ExecutionContext::SuppressFlow(false);
    }
    bool ExecutionContext::IsFlowSuppressed() noexcept
    {
        return Core::ExecutionContext::IsFlowSuppressed();
    }

    void AsyncFlowControl::Undo()
    {
        const int thread = std::exchange(_threadId, 0);
        if (thread == 0)
        {
            return;
        }
        if (thread != Core::ThreadObject::Current().Id())
        {
            throw InvalidOperationException("AsyncFlowControl object must be used on the thread where it was created.");
        }
        if (ExecutionContext::IsFlowSuppressed())
        {
            ExecutionContext::RestoreFlow();
        }
    }

    const System::Detail::TypeInfo& SynchronizationContext::Type() noexcept
    {
        static const System::Detail::TypeInfo info{"System.Threading.SynchronizationContext", typeid(SynchronizationContext)};
        return info;
    }
    SynchronizationContext::SynchronizationContext() : SynchronizationContext(System::Detail::Adopt, new PlainContext) {}
    void SynchronizationContext::Send(const SendOrPostCallback& d, const Object& state) const
    {
        (void)Self<PlainContext>();
        d(state);
    }
    void SynchronizationContext::Post(const SendOrPostCallback& d, const Object& state) const
    {
        (void)Self<PlainContext>();
        ThreadPool::QueueUserWorkItem(d, state);
    }
    SynchronizationContext SynchronizationContext::CreateCopy() const
    {
        (void)Self<PlainContext>();
        return SynchronizationContext();
    }
}
