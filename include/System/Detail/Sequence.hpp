// What LINQ's sequences are made of: a recipe that gives a new walk to each who asks.
#pragma once
#include <System/Collections/Generic/IEnumerable.hpp>
#include <System/Collections/Generic/KeyValuePair.hpp>
#include <System/Detail/Iterator.hpp>
#include <vector>

namespace System::Detail
{
    /// Walks by calling `step(out)`, which gives the next element or says false.
    template <class T, class Step>
    class StepEnumerator final : public EnumeratorDataOf<T>
    {
    public:
        explicit StepEnumerator(Step step) : _step(std::move(step)) {}
        bool MoveNext() override
        {
            _current.reset();
            return !_ended && (_step(_current) || (_ended = true, false));
        }
        void Reset() override { ThrowNotSupported("Specified method is not supported."); }
        [[nodiscard]] T Current() const override { return _current.has_value() ? *_current : DefaultOf<T>(); }

    private:
        Step _step;
        std::optional<T> _current;
        bool _ended = false;
    };

    /// `start()` begins a walk: it gives what StepEnumerator calls.
    template <class T, class Start>
    class DeferredData final : public SequenceData<T>
    {
    public:
        explicit DeferredData(Start start) : _start(std::move(start)) {}
        EnumeratorData* Enumerate() override
        {
            auto step = _start();
            return new StepEnumerator<T, decltype(step)>(std::move(step));
        }

    private:
        Start _start;
    };
    template <class T, class Start>
    Enumerable<T> Deferred(Start start)
    {
        return Enumerable<T>(Adopt, new DeferredData<T, Start>(std::move(start)));
    }
    /// Of elements that `make()` gives as an array when the walk begins.
    template <class T, class Make>
    Enumerable<T> DeferredArray(Make make)
    {
        return Deferred<T>(
            [make]
            {
                return [make, values = Array<T>(nullptr), index = 0](std::optional<T>& out) mutable
                {
                    if (!values)
                    {
                        values = make();
                    }
                    if (index == values.Length())
                    {
                        return false;
                    }
                    out.emplace(values[index++]);
                    return true;
                };
            });
    }

    // Anything that LINQ takes as a sequence: a collection, an array, a text, a container of the standard library.
    template <class T>
    Enumerable<T> AsSequence(const Enumerable<T>& sequence, const char* parameter)
    {
        CheckNull(!sequence, parameter);
        return sequence;
    }
    template <class T>
    Enumerable<T> AsSequence(const Array<T>& array, const char* parameter)
    {
        CheckNull(!array, parameter);
        return array;
    }
    template <std::derived_from<String> Text>
    Enumerable<char> AsSequence(const Text& text, const char* parameter)
    {
        CheckNull(text == nullptr, parameter);
        return Array<char>(std::span<const char>(text.begin(), text.end()));
    }
    template <class Range>
        requires(!std::derived_from<Range, Handle> && requires(const Range& range) { *range.begin(); })
    auto AsSequence(const Range& range, const char*)
    {
        using T = std::decay_t<decltype(*range.begin())>;
        const Array<T> values(static_cast<Int64>(std::distance(range.begin(), range.end())));
        std::copy(range.begin(), range.end(), values.begin());
        return Enumerable<T>(values);
    }
    template <class Range>
    struct ElementOfSequence;
    template <class T>
    struct ElementOfSequence<Enumerable<T>>
    {
        using Type = T;
    };
    template <class Range>
    using SequenceElement = typename ElementOfSequence<decltype(AsSequence(std::declval<const std::remove_cvref_t<Range>&>(), ""))>::Type;

    /// The same with elements of type T, to which its own convert.
    template <class T, class Range>
    Enumerable<T> AsSequenceOf(const Range& range, const char* parameter)
    {
        using U = SequenceElement<Range>;
        const Enumerable<U> sequence = AsSequence(range, parameter);
        if constexpr (std::same_as<T, U>)
        {
            return sequence;
        }
        else
        {
            return Deferred<T>(
                [sequence]
                {
                    return [walk = sequence.GetEnumerator()](std::optional<T>& out)
                    {
                        if (!walk.MoveNext())
                        {
                            return false;
                        }
                        out.emplace(static_cast<T>(walk.Current()));
                        return true;
                    };
                });
        }
    }

    /// What a function gives, as a variable of C#'s would hold it.
    template <class F, class... A>
    using ValueMadeBy = ValueType<std::invoke_result_t<F&, A&...>>;
    template <class F, class... A>
    concept Takes = std::invocable<F&, A&...>;
    template <class F, class... A>
    concept TakesAsTest = std::predicate<F&, A&...>;

    /// @throws ArgumentNullException a delegate is null
    template <class F>
    const F& CheckedFunction(const F& function, const char* parameter)
    {
        if constexpr (std::same_as<F, std::nullptr_t> || (IsNullable<F> && std::is_class_v<F>))
        {
            CheckNull(function == nullptr, parameter);
        }
        return function;
    }
    [[noreturn]] SYSTEMNET_API void ThrowNoElements();
    [[noreturn]] SYSTEMNET_API void ThrowNoMatch();
    [[noreturn]] SYSTEMNET_API void ThrowMoreThanOneElement();
    [[noreturn]] SYSTEMNET_API void ThrowMoreThanOneMatch();

    /// What .NET gives for the lowest of nothing: null if the type has it, else an exception.
    template <class T>
    T NoElement()
    {
        if constexpr (IsNullable<T> || std::derived_from<T, Handle> || std::same_as<T, Object>)
        {
            return DefaultOf<T>();
        }
        else if constexpr (IsOptional<T>)
        {
            return T();
        }
        else
        {
            ThrowNoElements();
        }
    }
}
