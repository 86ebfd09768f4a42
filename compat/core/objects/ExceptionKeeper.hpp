#pragma once
#include "compat/core/stacktrace/StackTrace.hpp"
#include <System/Exception.hpp>
#include <System/Object.hpp>
#include <memory>
#include <mutex>

namespace System::Core
{
    /// What all copies of an exception share.
    class ExceptionData
    {
    public:
        String Message;
        Exception Inner = nullptr;
        int HResult = static_cast<int>(0x80131500);
        StackTrace Trace; ///< where this was made
        String TypeName;  ///< of a class that could not be kept as what it is; else null

        // What changes once the exception is made is guarded by this one lock for all: several threads may hold the same exception, and few
        // ask.
        static std::mutex& Lock() noexcept;
        String Source;
        String HelpLink;
        Object Data = nullptr; ///< a Hashtable, made when somebody asks
        String What;                                       ///< the text that what() points into
        std::weak_ptr<const Detail::KeptException> Keeper; ///< one that keeps an object of this exception's class
    };

    /// Keeps exceptions as the class they are when they are copied as one of their bases.
    class ExceptionKeeper
    {
    public:
        /// What keeps `exception` as the class it is: what it was copied from itself, a copy, or, of a program's own class that is not
        /// known, the very object if it is being handled, or else a copy as the nearest class of the library, with its name and message.
        /// Null where nothing is lost by copying, or where memory is short.
        static std::shared_ptr<const Detail::KeptException> Keep(const Exception& exception) noexcept;
        /// The exception that is kept.
        static Exception Slice(const std::shared_ptr<const Detail::KeptException>& kept);
        static Exception FromPointer(const std::exception_ptr& pointer);
        static std::exception_ptr ToPointer(const Exception& exception);

    private:
        static std::shared_ptr<const Detail::KeptException> Find(const Exception& exception);
        static std::shared_ptr<const Detail::KeptException> Note(std::shared_ptr<const Detail::KeptException> kept);
        static std::shared_ptr<const Detail::KeptException> Nearest(const Exception& exception);
        static std::shared_ptr<const Detail::KeptException> Foreign(const std::exception_ptr& pointer, const std::string& type,
                                                                    const String& text);
    };
}
