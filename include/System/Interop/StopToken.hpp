// std::stop_token as a CancellationToken, where the standard library has it.
#pragma once
#include <System/Threading/CancellationTokenSource.hpp>
#include <version>
#if defined(__cpp_lib_jthread)
#include <stop_token>

namespace System::Interop
{
    /// A token that is cancelled when stop is requested.
    inline Threading::CancellationToken ToCancellationToken(const std::stop_token& token)
    {
        if (!token.stop_possible())
        {
            return Threading::CancellationToken::None();
        }
        Threading::CancellationTokenSource source;
        // The source holds what watches the stop token, which in turn must not keep the source alive.
        const auto cancel = [object = source.Data()]
        {
            if (object->TryAddReference())
            {
                Threading::CancellationTokenSource(Detail::Adopt, object).Cancel();
            }
        };
        auto watch = std::make_shared<std::stop_callback<decltype(cancel)>>(token, cancel);
        source.Token().Register([watch] {});
        return source.Token();
    }
}
#endif
