// What only a leak checker needs: it takes for lost what nothing but the operating system knows.
#pragma once

namespace System::Core::LeakCheck
{
#if defined(__SANITIZE_ADDRESS__)
    inline constexpr bool IsOn = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
    inline constexpr bool IsOn = true;
#else
    inline constexpr bool IsOn = false;
#endif
#else
    inline constexpr bool IsOn = false;
#endif

    /// An object's place in a list of such objects; nothing where nobody looks for leaks.
    template <class T, bool = IsOn>
    struct Links
    {
        T* Next = nullptr;
        T* Previous = nullptr;
    };
    template <class T>
    struct Links<T, false>
    {
    };

    /// The list; `Get` gives an object's Links.
    template <class T, bool = IsOn>
    class List
    {
    public:
        template <class Get>
        void Add(T& item, const Get& get) noexcept
        {
            get(item).Next = _first;
            if (_first != nullptr)
            {
                get(*_first).Previous = &item;
            }
            _first = &item;
        }
        template <class Get>
        void Remove(T& item, const Get& get) noexcept
        {
            auto& links = get(item);
            (links.Previous != nullptr ? get(*links.Previous).Next : _first) = links.Next;
            if (links.Next != nullptr)
            {
                get(*links.Next).Previous = links.Previous;
            }
            links = {};
        }

    private:
        T* _first = nullptr;
    };
    template <class T>
    class List<T, false>
    {
    public:
        template <class Get>
        void Add(T&, const Get&) noexcept
        {
        }
        template <class Get>
        void Remove(T&, const Get&) noexcept
        {
        }
    };
}
