// The .NET class UriBuilder.
#pragma once
#include <System/Object.hpp>
#include <System/Uri.hpp>

namespace System
{
    /// Makes a Uri of parts. They are not checked before the Uri is asked for.
    /// Follows api/system.uribuilder.
    class SYSTEMNET_API UriBuilder : public Handle
    {
        SYSTEMNET_HANDLE(UriBuilder, Handle)

        /// http://localhost/
        UriBuilder();
        /// A text without a scheme is one of http.
        /// @throws ArgumentNullException uri is null
        /// @throws UriFormatException uri is no URI
        explicit UriBuilder(const String& uri);
        explicit UriBuilder(const char* uri) : UriBuilder(String(uri)) {}
        /// @throws InvalidOperationException uri is relative
        explicit UriBuilder(const System::Uri& uri);
        /// @throws ArgumentException schemeName is no name of a scheme
        UriBuilder(const String& schemeName, const String& hostName);
        /// @param portNumber -1 for the scheme's own
        /// @throws ArgumentOutOfRangeException portNumber is less than -1 or more than 65535
        UriBuilder(const String& scheme, const String& host, int portNumber);
        UriBuilder(const String& scheme, const String& host, int port, const String& pathValue);
        /// @param extraValue query and fragment, with their delimiters
        /// @throws ArgumentException extraValue begins with neither of them
        UriBuilder(const String& scheme, const String& host, int port, const String& path, const String& extraValue);

        [[nodiscard]] String Scheme() const;
        void Scheme(const String& value) const;
        [[nodiscard]] String UserName() const;
        void UserName(const String& value) const;
        [[nodiscard]] String Password() const;
        void Password(const String& value) const;
        [[nodiscard]] String Host() const;
        /// Brackets are put around an IPv6 address.
        void Host(const String& value) const;
        [[nodiscard]] int Port() const;
        void Port(int value) const;
        [[nodiscard]] String Path() const;
        /// Backslashes become slashes, and what has to be escaped is.
        void Path(const String& value) const;
        /// With the question mark.
        [[nodiscard]] String Query() const;
        /// The question mark may be missing.
        void Query(const String& value) const;
        /// With the number sign.
        [[nodiscard]] String Fragment() const;
        /// The number sign may be missing.
        void Fragment(const String& value) const;

        /// @throws UriFormatException the parts make no URI
        [[nodiscard]] System::Uri Uri() const;
        /// @throws UriFormatException there is a password and no name
        String ToString() const;
        int GetHashCode() const { return Uri().GetHashCode(); }
        /// Equal if the texts are the same identifier.
        [[nodiscard]] bool Equals(const UriBuilder& rparam) const;
        template <std::same_as<Object> O>
        [[nodiscard]] bool Equals(const O& rparam) const
        {
            return rparam != nullptr && EqualsText(rparam.ToString());
        }

    private:
        bool EqualsText(const String& text) const;
    };
}
