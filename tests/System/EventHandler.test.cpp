// EventArgs and EventHandler.
#include "tests/Support/Caught.hpp"
#include <System.hpp>

using namespace System;

namespace
{
    class PriceArgs : public EventArgs
    {
    public:
        explicit PriceArgs(int price) : _price(price) {}
        int Price() const { return _price; }

    private:
        int _price;
    };

    class Shop
    {
    public:
        EventHandler<>& Opened() { return _opened; }
        EventHandler<PriceArgs>& PriceChanged() { return _priceChanged; }
        EventHandler<> Snapshot() const { return _opened; }
        void Raise()
        {
            if (_opened)
            {
                _opened.Invoke(Object("shop"), EventArgs::Empty);
            }
            if (_priceChanged)
            {
                _priceChanged(Object("shop"), PriceArgs(5));
            }
        }

    private:
        EventHandler<> _opened;
        EventHandler<PriceArgs> _priceChanged;
    };

    int staticCalls = 0;
    void OnOpened(Object, EventArgs)
    {
        ++staticCalls;
    }

    // Empty is there before constructors run.
    const EventArgs earlyEmpty = EventArgs::Empty;
}

BOOST_AUTO_TEST_CASE(event_args_are_objects)
{
    const EventArgs args;
    BOOST_TEST((args != nullptr && EventArgs::Empty != nullptr && args != EventArgs::Empty && EventArgs(nullptr) == nullptr));
    BOOST_TEST((EventArgs::Empty == EventArgs::Empty && earlyEmpty == EventArgs::Empty));
    BOOST_TEST((Object(args).ToString() == "System.EventArgs" && args.GetType().Name() == "EventArgs"));
    BOOST_TEST((EventArgs(Object(args)) == args));
}

BOOST_AUTO_TEST_CASE(handlers_are_called_with_sender_and_arguments)
{
    Shop shop;
    String sender = nullptr;
    EventArgs seen = nullptr;
    int price = 0;
    shop.Raise();
    shop.Opened() += [&](Object from, EventArgs e)
    {
        sender = (String)from;
        seen = e;
    };
    shop.Opened() += OnOpened;
    shop.Opened() += EventHandler<>(OnOpened);
    shop.PriceChanged() += [&](Object, PriceArgs e) { price += e.Price(); };
    shop.Raise();
    BOOST_TEST((sender == "shop" && seen == EventArgs::Empty && price == 5 && staticCalls == 2));
    shop.Opened() -= OnOpened;
    shop.Raise();
    BOOST_TEST((staticCalls == 3 && price == 10));
    shop.Opened() -= OnOpened;
    shop.Opened() -= OnOpened;
    shop.Raise();
    BOOST_TEST(staticCalls == 3);
}

BOOST_AUTO_TEST_CASE(a_handler_of_plain_arguments_takes_derived_ones)
{
    int calls = 0;
    EventHandler<PriceArgs> handler = [&](Object, EventArgs) { ++calls; };
    handler(nullptr, PriceArgs(1));
    BOOST_TEST(calls == 1);
}

namespace
{
    template <class T>
    concept CanSubscribeToCopy = requires(const T& shop)
    {
        shop.Snapshot() += OnOpened;
    };
    template <class T>
    concept CanUnsubscribeFromCopy = requires(const T& shop)
    {
        shop.Snapshot() -= OnOpened;
    };
    template <class T>
    concept CanAssignToCopy = requires(const T& shop)
    {
        shop.Snapshot() = OnOpened;
    };
    template <class T>
    concept CanSubscribe = requires(T& shop)
    {
        shop.Opened() += OnOpened;
        shop.Opened() -= OnOpened;
    };
}

BOOST_AUTO_TEST_CASE(a_temporary_takes_no_handlers)
{
    static_assert(CanSubscribe<Shop>);
    static_assert(!CanSubscribeToCopy<Shop> && !CanUnsubscribeFromCopy<Shop> && !CanAssignToCopy<Shop>);
}
