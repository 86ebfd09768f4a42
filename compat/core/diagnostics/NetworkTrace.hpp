// The lines of network tracing, as .NET Framework writes them.
#pragma once
#include "compat/core/diagnostics/Observation.hpp"
#include "ports/Port.hpp"
#include <System/Array.hpp>
#include <System/Net/IPAddress.hpp>
#include <System/Object.hpp>
#include <span>
#include <string>
#include <string_view>

namespace System::Core
{
    class SocketState;

    /// Every function looks at the levels of the source System.Net.Sockets, and none lets an exception out: a listener that throws, a full
    /// disk or no memory costs the line and nothing else. To be called where Observation::IsTracing, which is what a call asks first.
    namespace NetworkTrace
    {
        // ---- How things are named ----

        /// "Socket#720107": the class without its namespace, and what GetHashCode gives; an end point is named by its text.
        std::string NameOf(const Detail::ObjectData& object);
        std::string NameOfEnum(std::int64_t value, const Detail::EnumNames& names);

        /// A parameter or a result; a text stands for itself, null for nothing.
        template <class T>
        std::string NameOf(const T& value)
        {
            if constexpr (std::is_null_pointer_v<T>)
            {
                return {};
            }
            else if constexpr (std::derived_from<T, Detail::ObjectData>)
            {
                return NameOf(static_cast<const Detail::ObjectData&>(value));
            }
            else if constexpr (std::convertible_to<const T&, std::string_view>)
            {
                return std::string(std::string_view(value));
            }
            else if constexpr (std::same_as<T, bool>)
            {
                return value ? "Boolean#1" : "Boolean#0";
            }
            else if constexpr (std::integral<T>)
            {
                return "Int32#" + std::to_string(value);
            }
            else if constexpr (std::is_enum_v<T>)
            {
                return NameOfEnum(static_cast<std::int64_t>(value), Detail::EnumTraits<T>::Names);
            }
            else if constexpr (std::same_as<T, Net::IPAddress>)
            {
                return value == nullptr ? std::string()
                                        : std::string(std::string_view(value.ToString())) + "#" + std::to_string(value.GetHashCode());
            }
            else if constexpr (std::derived_from<T, Array<Net::IPAddress>>)
            {
                return value == nullptr ? std::string() : "IPAddress[]#" + std::to_string(value.GetHashCode());
            }
            else
            {
                return value.Data() == nullptr ? std::string() : NameOf(*value.Data());
            }
        }

        // ---- Lines ----

        /// @param object its name: "Socket#720107", "DNS"; empty for the few lines that .NET Framework writes without one
        void Enter(std::string_view object, const char* member, std::string_view parameter) noexcept;
        void Exit(std::string_view object, const char* member, std::string_view result) noexcept;
        void Failed(std::string_view object, const char* member, std::string_view message) noexcept;
        void Failed(std::string_view object, const char* member, const Port::Outcome& outcome) noexcept;
        /// "Socket#720107 - " and the text.
        void Inform(std::string_view object, std::string_view text) noexcept;
        /// What was sent or received.
        /// @param offset where the bytes begin in the call's buffer; printed
        void Data(std::string_view object, const char* member, std::span<const Port::Byte> bytes, std::size_t offset) noexcept;

        // ---- What several faces say ----

        /// A socket has been connected. To be called where nothing is locked.
        void Connected(SocketState& socket) noexcept;
        /// An operation has failed whose call has returned, so that no exception tells of it.
        void FailedOn(SocketState& socket, const char* member, const Port::Outcome& outcome) noexcept;
        /// A socket has become a listener's connection.
        void Accepted(SocketState& connection) noexcept;
        /// What an operation has transferred, where the call that began it has returned.
        /// @param member .NET Framework's name of the place: PostCompletion, or FinishOperation(ReceiveAsync)
        template <class Op>
        void DataOf(const char* member, SocketState& socket, Op& operation) noexcept;
        void DataOfSegments(const char* member, SocketState& socket, std::span<const Port::Segment> segments, std::size_t size) noexcept;
    }
}

namespace System::Core::NetworkTrace
{
    template <class Op>
    void DataOf(const char* member, SocketState& socket, Op& operation) noexcept
    {
        if (!operation.Result.Ok())
        {
            return;
        }
        const auto size = static_cast<std::size_t>(operation.Result.Value);
        if constexpr (requires { operation.Buffer.Segment(); })
        {
            const Port::Segment segment = operation.Buffer.Segment();
            DataOfSegments(member, socket, std::span<const Port::Segment>(&segment, 1), size);
        }
        else if constexpr (requires { operation.FirstData.Segment(); })
        {
            if (const Port::Segment segment = operation.FirstData.Segment(); segment.Size != 0)
            {
                DataOfSegments(member, socket, std::span<const Port::Segment>(&segment, 1), size);
            }
        }
        else if constexpr (requires { operation.Whole; })
        {
            DataOfSegments(member, socket, operation.Whole, size);
        }
        else if constexpr (requires { operation.Buffers.Segments; })
        {
            DataOfSegments(member, socket, operation.Buffers.Segments.Segments(), size);
        }
    }
}
