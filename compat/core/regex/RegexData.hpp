#pragma once
#include "compat/core/regex/RegexEngine.hpp"
#include <System/Text/RegularExpressions/Regex.hpp>

/// What stands behind the handles of regular expressions.
namespace System::Core
{
    namespace Faces = Text::RegularExpressions;

    class RegexData final : public Detail::ObjectData
    {
    public:
        RegexData(const String& pattern, RegexOptions options, TimeSpan timeout);

        const Detail::TypeInfo& GetType() const noexcept override { return Faces::Regex::Type(); }
        std::string ToText(std::string_view) const override { return Pattern; }
        /// The group of a name, or null.
        [[nodiscard]] const RegexGroup* GroupNamed(std::string_view name) const noexcept;
        [[nodiscard]] const RegexGroup* GroupNumbered(int number) const noexcept;

        const String Pattern;
        const RegexOptions Options;
        const TimeSpan Timeout;
        const RegexEngine Engine;
    };

    /// The text of a search, which all matches share.
    struct SearchedText
    {
        SearchedText(const String& whole, int beginning, int length);

        [[nodiscard]] std::string_view View() const noexcept { return std::string_view(Whole).substr(Beginning, Length); }

        String Whole;
        std::size_t Beginning; ///< of the part that is searched
        std::size_t Length;
        bool IsValid; ///< UTF-8
    };

    class CaptureData : public Detail::ObjectData
    {
    public:
        CaptureData(const String& whole, int index, int length) : Whole(whole), Index(index), Length(length) {}
        const Detail::TypeInfo& GetType() const noexcept override { return Faces::Capture::Type(); }
        std::string ToText(std::string_view) const override { return std::string(Value()); }
        [[nodiscard]] std::string_view Value() const noexcept
        {
            return std::string_view(Whole).substr(static_cast<std::size_t>(Index), static_cast<std::size_t>(Length));
        }

        const String Whole;
        const int Index;
        const int Length;
    };

    class GroupData : public CaptureData
    {
    public:
        GroupData(const String& whole, int index, int length, bool success, const String& name)
            : CaptureData(whole, index, length), Success(success), Name(name)
        {
        }
        const Detail::TypeInfo& GetType() const noexcept override { return Faces::Group::Type(); }

        const bool Success;
        const String Name;
    };

    class MatchData final : public GroupData
    {
    public:
        /// Without success.
        MatchData() : GroupData(String::Empty, 0, 0, false, "0") {}
        MatchData(const Faces::Regex& regex, std::shared_ptr<const SearchedText> text, std::vector<std::size_t>&& places);
        const Detail::TypeInfo& GetType() const noexcept override { return Faces::Match::Type(); }

        /// What a group of the pattern has matched, empty if nothing.
        [[nodiscard]] GroupData* NewGroup(const RegexGroup& group) const;
        [[nodiscard]] std::string_view ValueOf(const RegexGroup& group) const;
        [[nodiscard]] bool HasMatched(const RegexGroup& group) const { return PlaceOf(group) >= 0; }
        [[nodiscard]] const RegexData& Searched() const;

        const Faces::Regex Regex = nullptr;
        const std::shared_ptr<const SearchedText> Text;

    private:
        /// Which of the engine's groups counts, -1 if none has matched.
        [[nodiscard]] int PlaceOf(const RegexGroup& group) const;

        std::vector<std::size_t> _places;
    };

    template <class Collection, class T>
    class RegexCollectionData final : public Detail::ObjectData
    {
    public:
        const Detail::TypeInfo& GetType() const noexcept override { return Collection::Type(); }

        std::vector<T> Items;
        Faces::Regex Regex = nullptr; ///< of groups
    };
    using CaptureCollectionData = RegexCollectionData<Faces::CaptureCollection, Faces::Capture>;
    using GroupCollectionData = RegexCollectionData<Faces::GroupCollection, Faces::Group>;
    using MatchCollectionData = RegexCollectionData<Faces::MatchCollection, Faces::Match>;

    /// Searches from a byte of the part on.
    /// @param afterEmpty the last match had no length
    [[nodiscard]] Faces::Match SearchRegex(const Faces::Regex& regex, const std::shared_ptr<const SearchedText>& text, std::size_t start,
                                           bool afterEmpty = false);

    /// A text with $1 and its kin.
    class RegexReplacement
    {
    public:
        RegexReplacement(const RegexData& regex, std::string_view text);
        void AppendTo(std::string& result, const MatchData& match) const;

    private:
        struct Part
        {
            char Kind = '\0'; ///< what stands behind the dollar; 0 for text, 1 for a group
            std::string Text;
            const RegexGroup* Group = nullptr;
        };
        std::vector<Part> _parts;
    };
}
