#pragma once
#include "compat/core/regex/RegexSyntax.hpp"
#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>

struct pcre2_real_code_8;

namespace System::Core
{
    /// A compiled pattern, on PCRE2. Immutable; threads may search with one at the same time.
    class RegexEngine
    {
    public:
        static constexpr std::size_t NotMatched = static_cast<std::size_t>(-1);
        enum class Outcome
        {
            NotFound,
            Found,
            TimedOut
        };

        /// @param milliseconds how long a search may take, negative for ever
        /// @throws RegexParseException, NotSupportedException as TranslateRegex
        RegexEngine(std::string_view pattern, RegexOptions options, std::int64_t milliseconds);

        /// Searches a text from a byte on; what is before is seen by anchors and lookbehinds.
        /// @param isValid the text is valid UTF-8, known beforehand, since to look takes time
        /// @param afterEmpty the last match, which had no length, ended before `start`: \G is there, where nothing can match
        /// @param places first and last byte of each group of the engine; NotMatched for one that has no match
        Outcome Search(std::string_view text, bool isValid, bool afterEmpty, std::size_t start, std::vector<std::size_t>& places) const;

        /// By number; the first is the whole match.
        [[nodiscard]] const std::vector<RegexGroup>& Groups() const noexcept { return _groups; }

    private:
        struct Release
        {
            void operator()(pcre2_real_code_8* code) const noexcept;
        };
        using Code = std::unique_ptr<pcre2_real_code_8, Release>;

        [[nodiscard]] Code Compile(bool forInvalidText, bool withoutStart) const;

        std::string _pattern;
        RegexOptions _options;
        std::int64_t _milliseconds;
        std::vector<RegexGroup> _groups;
        bool _usesStart = false;
        Code _code;
        // Made when they are needed first: for texts that are not UTF-8, which is slower; without \G; without it for such texts.
        mutable std::once_flag _once[3];
        mutable Code _others[3];
    };
}
