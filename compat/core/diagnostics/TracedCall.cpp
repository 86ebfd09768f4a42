#include "compat/core/diagnostics/TracedCall.hpp"
#include <algorithm>
#include <array>
#include <exception>

namespace System::Core
{
    struct TracedCall::Scope
    {
        std::string Object;
        const char* Member;
        bool HasEnded = false;
        int Exceptions = std::uncaught_exceptions();
        Scope* Outer = nullptr;

        static thread_local Scope* Innermost;
    };

    thread_local TracedCall::Scope* TracedCall::Scope::Innermost = nullptr;

    namespace
    {
        /// .NET Framework makes these two calls in functions of other names, which its lines on exceptions have.
        const char* NameInExceptions(std::string_view member, const char* name)
        {
            return member == "Bind" ? "DoBind" : member == "Connect" ? "DoConnect" : name;
        }

        /// Calls that end with 0 after an exception.
        bool EndsWithZero(std::string_view member)
        {
            constexpr std::array<std::string_view, 4> Names = {"Send", "Receive", "EndSend", "EndReceive"};
            return std::find(Names.begin(), Names.end(), member) != Names.end();
        }
    }

    TracedCall::Scope* TracedCall::Enter(std::string object, const char* member, const std::string& parameter)
    {
        auto* scope = new Scope{std::move(object), member};
        scope->Outer = std::exchange(Scope::Innermost, scope);
        NetworkTrace::Enter(scope->Object, member, parameter);
        return scope;
    }

    void TracedCall::ExitWith(Scope& scope, const std::string& result) noexcept
    {
        scope.HasEnded = true;
        NetworkTrace::Exit(scope.Object, scope.Member, result);
    }

    void TracedCall::End(Scope* scope) noexcept
    {
        if (!scope->HasEnded && std::uncaught_exceptions() == scope->Exceptions)
        {
            NetworkTrace::Exit(scope->Object, scope->Member, {});
        }
        Scope::Innermost = scope->Outer;
        delete scope;
    }

    void TracedCall::Throws(const char* message) noexcept
    {
        if (Scope* scope = Scope::Innermost)
        {
            NetworkTrace::Failed(scope->Object, NameInExceptions(scope->Member, scope->Member), message);
            if (EndsWithZero(scope->Member))
            {
                scope->HasEnded = true;
                NetworkTrace::Exit(scope->Object, scope->Member, "Int32#0");
            }
        }
    }

    void TracedCall::Fails(const Port::Outcome& outcome) const noexcept
    {
        if (_scope != nullptr && !outcome.Ok())
        {
            NetworkTrace::Failed(_scope->Object, NameInExceptions(_scope->Member, _scope->Member), outcome);
        }
    }

    void TracedCall::Data(std::span<const Port::Byte> bytes, std::size_t offset) const noexcept
    {
        if (_scope != nullptr)
        {
            NetworkTrace::Data(_scope->Object, _scope->Member, bytes, offset);
        }
    }
}
