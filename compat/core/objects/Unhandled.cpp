#include "compat/core/objects/Unhandled.hpp"
#include <System/Exception.hpp>
#include <cstdio>
#include <cstdlib>
#include <exception>

namespace System::Core
{
    void EndOnUnhandled() noexcept
    {
        try
        {
            throw;
        }
        catch (const Exception& exception)
        {
            std::fprintf(stderr, "Unhandled exception. %s\n", static_cast<const char*>(exception.ToString()));
        }
        catch (const std::exception& exception)
        {
            std::fprintf(stderr, "Unhandled exception. %s\n", exception.what());
        }
        catch (...)
        {
            std::fprintf(stderr, "Unhandled exception.\n");
        }
        std::abort();
    }
}
