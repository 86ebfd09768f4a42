#define PCRE2_CODE_UNIT_WIDTH 8
#include "compat/core/regex/RegexEngine.hpp"
#include "compat/core/text/UnicodeText.hpp"
#include <System/NotSupportedException.hpp>
#include <System/OutOfMemoryException.hpp>
#include <chrono>
#include <limits>
#include <pcre2.h>

namespace System::Core
{
    namespace
    {
        using Clock = std::chrono::steady_clock;

        struct FreeCompileContext
        {
            void operator()(pcre2_compile_context* context) const noexcept { pcre2_compile_context_free(context); }
        };
        struct FreeMatchContext
        {
            void operator()(pcre2_match_context* context) const noexcept { pcre2_match_context_free(context); }
        };
        struct FreeMatchData
        {
            void operator()(pcre2_match_data* data) const noexcept { pcre2_match_data_free(data); }
        };

        template <class T, class Free>
        std::unique_ptr<T, Free> Owned(T* pointer)
        {
            if (pointer == nullptr)
            {
                Detail::ThrowOutOfMemory();
            }
            return std::unique_ptr<T, Free>(pointer);
        }

        /// Looks at the clock now and then, since that costs more than a step of a search.
        class Alarm
        {
        public:
            explicit Alarm(std::int64_t milliseconds) noexcept : _deadline(Clock::now() + std::chrono::milliseconds(milliseconds)) {}
            static int Look(pcre2_callout_block*, void* alarm) noexcept
            {
                auto& self = *static_cast<Alarm*>(alarm);
                return ++self._steps % StepsBetween == 0 && Clock::now() >= self._deadline ? PCRE2_ERROR_CALLOUT : 0;
            }

        private:
            static constexpr unsigned StepsBetween = 1000;
            Clock::time_point _deadline;
            unsigned _steps = 0;
        };

        std::string TextOf(int error)
        {
            unsigned char text[256] = {};
            pcre2_get_error_message(error, text, sizeof text);
            return reinterpret_cast<const char*>(text);
        }
    }

    void RegexEngine::Release::operator()(pcre2_real_code_8* code) const noexcept
    {
        pcre2_code_free(code);
    }

    RegexEngine::RegexEngine(std::string_view pattern, RegexOptions options, std::int64_t milliseconds)
        : _options(options), _milliseconds(milliseconds)
    {
        RegexTranslation translation = TranslateRegex(pattern, options);
        _pattern = std::move(translation.Pattern);
        _groups = std::move(translation.Groups);
        _usesStart = translation.UsesStart;
        _code = Compile(false, false);
    }

    RegexEngine::Code RegexEngine::Compile(bool forInvalidText, bool withoutStart) const
    {
        std::string pattern = _pattern;
        constexpr std::string_view Start = "(?:\\G)";
        for (std::size_t at = 0; withoutStart && (at = pattern.find(Start, at)) != std::string::npos;)
        {
            pattern.replace(at, Start.size(), "(?!)");
        }
        std::uint32_t flags = PCRE2_UTF | PCRE2_DUPNAMES | PCRE2_ALT_CIRCUMFLEX;
        flags |= Has(_options, RegexOptions::IgnoreCase) ? PCRE2_CASELESS : 0U;
        flags |= Has(_options, RegexOptions::Multiline) ? PCRE2_MULTILINE : 0U;
        flags |= Has(_options, RegexOptions::Singleline) ? PCRE2_DOTALL : 0U;
        flags |= Has(_options, RegexOptions::ECMAScript) ? PCRE2_MATCH_UNSET_BACKREF : 0U;
        flags |= _milliseconds >= 0 ? PCRE2_AUTO_CALLOUT : 0U;
        flags |= forInvalidText ? PCRE2_MATCH_INVALID_UTF : 0U;
        const auto context = Owned<pcre2_compile_context, FreeCompileContext>(pcre2_compile_context_create(nullptr));
        pcre2_set_newline(context.get(), PCRE2_NEWLINE_LF);
        int error = 0;
        std::size_t offset = 0;
        Code code(pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern.data()), pattern.size(), flags, &error, &offset, context.get()));
        if (code == nullptr)
        {
            throw NotSupportedException("This library's regular expressions cannot do this: " + TextOf(error) + ".");
        }
        if (Has(_options, RegexOptions::Compiled))
        {
            pcre2_jit_compile(code.get(), PCRE2_JIT_COMPLETE); // else it is interpreted
        }
        return code;
    }

    RegexEngine::Outcome RegexEngine::Search(std::string_view text, bool isValid, bool afterEmpty, std::size_t start,
                                             std::vector<std::size_t>& places) const
    {
        const bool withoutStart = afterEmpty && _usesStart;
        const int other = (isValid ? 0 : 1) + (withoutStart ? 2 : 0) - 1;
        if (other >= 0)
        {
            std::call_once(_once[other], [&] { _others[other] = Compile(!isValid, withoutStart); });
        }
        const pcre2_code* const code = other < 0 ? _code.get() : _others[other].get();
        while (isValid && start < text.size() && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80)
        {
            ++start; // not within a character
        }
        const auto data = Owned<pcre2_match_data, FreeMatchData>(pcre2_match_data_create_from_pattern(code, nullptr));
        const auto context = Owned<pcre2_match_context, FreeMatchContext>(pcre2_match_context_create(nullptr));
        // .NET searches as long as it takes, unless there is a time-out.
        pcre2_set_match_limit(context.get(), std::numeric_limits<std::uint32_t>::max());
        pcre2_set_depth_limit(context.get(), std::numeric_limits<std::uint32_t>::max());
        Alarm alarm(_milliseconds);
        if (_milliseconds >= 0)
        {
            pcre2_set_callout(context.get(), &Alarm::Look, &alarm);
        }
        const std::uint32_t flags = isValid ? PCRE2_NO_UTF_CHECK : 0U;
        const auto search = [&](std::uint32_t more) {
            return pcre2_match(code, reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), start, flags | more, data.get(),
                               context.get());
        };
        int result = search(0);
        if (result == PCRE2_ERROR_JIT_STACKLIMIT)
        {
            result = search(PCRE2_NO_JIT);
        }
        if (result == PCRE2_ERROR_NOMATCH)
        {
            return Outcome::NotFound;
        }
        if (result == PCRE2_ERROR_CALLOUT)
        {
            return Outcome::TimedOut;
        }
        if (result == PCRE2_ERROR_NOMEMORY || result == PCRE2_ERROR_HEAPLIMIT)
        {
            Detail::ThrowOutOfMemory();
        }
        if (result < 0)
        {
            throw NotSupportedException("This library's regular expressions give up on this text: " + TextOf(result) + ".");
        }
        const std::size_t* const found = pcre2_get_ovector_pointer(data.get());
        places.assign(found, found + std::size_t{2} * pcre2_get_ovector_count(data.get()));
        return Outcome::Found;
    }
}
