// What stands behind the classes of network information: what the port told, as it was told.
#pragma once
#include "compat/core/net/EndPoints.hpp"
#include "ports/Network.hpp"
#include <System/Detail/ListData.hpp>
#include <System/Net/NetworkInformation/NetworkInformationException.hpp>
#include <System/NotSupportedException.hpp>
#include <System/PlatformNotSupportedException.hpp>
#include <optional>
#include <utility>

namespace System::Core
{
    /// An object that shows what a port told of something.
    template <class T>
    class Facts final : public Detail::ObjectData
    {
    public:
        Facts(const Detail::TypeInfo& type, T told) : Told(std::move(told)), _type(type) {}
        const Detail::TypeInfo& GetType() const noexcept override { return _type; }

        const T Told;

    private:
        const Detail::TypeInfo& _type;
    };

    /// The object of a class that shows these facts.
    template <class H, class T>
    H Show(T told)
    {
        return H(Detail::Adopt, new Facts<T>(H::Type(), std::move(told)));
    }

    /// What is told.
    /// @throws PlatformNotSupportedException it is not
    template <class T>
    const T& Known(const std::optional<T>& told)
    {
        if (!told)
        {
            throw PlatformNotSupportedException("The information requested is unavailable on the current platform.");
        }
        return *told;
    }

    /// Has the port tell something.
    /// @throws NetworkInformationException it cannot
    template <class T, class Ask>
    T Told(const Ask& ask)
    {
        T told{};
        const Port::Outcome outcome = ask(told);
        if (outcome.Error == Net::Sockets::SocketError::NoBufferSpaceAvailable)
        {
            Detail::ThrowOutOfMemory();
        }
        if (outcome.Error == Net::Sockets::SocketError::OperationNotSupported)
        {
            Known(std::optional<T>());
        }
        if (!outcome.Ok())
        {
            throw Net::NetworkInformation::NetworkInformationException(outcome.Native);
        }
        return told;
    }

    /// A collection that is filled once.
    template <class T>
    class FixedData final : public Detail::ListData<T>
    {
    public:
        using Detail::ListData<T>::ListData;
        bool IsReadOnly() const override { return true; }
        void Insert(int, const T&) override { ThrowFixed(); }
        void Add(const T&) override { ThrowFixed(); }
        void Put(int, const T&) override { ThrowFixed(); }
        bool Remove(const T&) override { ThrowFixed(); }
        void RemoveAt(int) override { ThrowFixed(); }
        void Clear() override { ThrowFixed(); }

    private:
        [[noreturn]] static void ThrowFixed() { throw NotSupportedException("The collection is read-only."); }
    };

    /// The collection that shows a list, element by element.
    template <class H, class T, class List, class Make>
    H ShowAll(const List& list, const Make& make)
    {
        auto* const data = new FixedData<T>(H::Type());
        const H collection(Detail::Adopt, data);
        for (const auto& element : list)
        {
            data->Elements.push_back(make(element));
        }
        return collection;
    }
}
