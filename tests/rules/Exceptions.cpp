// Exceptions, and C#'s using, finally and lock.
#include "tests/rules/Rules.hpp"

#include <System/Runtime/ExceptionServices/ExceptionDispatchInfo.hpp>
using namespace System::Runtime::ExceptionServices;

class Server
{
public:
    void Dispose() {}
};

void Exceptions(Socket s)
{
    try
    {
        throw SocketException(10061);
    }
    catch (const SocketException& x)
    {
        Console::WriteLine("{0} {1}", x.ErrorCode(), x->SocketErrorCode());
        String m = x->Message() + x.ToString();
        Console::WriteLine(x);
    }
    catch (const Exception& x)
    {
        const Exception* in = x.InnerException();
        if (in)
            Console::WriteLine(in->Message());
        throw InvalidOperationException("m", x);
    }
    catch (const std::exception& x)
    {
        (void)x.what();
    }
    ArgumentException arg = ArgumentException("m", "p");
    arg = ArgumentNullException("p");
    Using guard(s);
    auto server = std::make_shared<Server>();
    Using g2(server);
    Object lock = Object();
    Lock l(lock);
    Lock l2(s);
    Finally closing([&] { s.Close(); });
    IDisposable disposable = s;
    disposable.Dispose();
}

void MoreExceptions(Socket s, Object o)
{
    try
    {
        s.Connect("host", 80);
    }
    catch (const ArgumentNullException& e)
    {
        Console::WriteLine("ArgumentNullException : {0}", e.ToString());
    }
    catch (const ArgumentOutOfRangeException& e)
    {
        Console::WriteLine("{0} {1}", e.ParamName(), e.Message());
    }
    catch (const ObjectDisposedException& e)
    {
        Console::WriteLine(e.ObjectName());
    }
    catch (const SocketException& e)
    {
        if (e.ErrorCode() == 10035 || e.NativeErrorCode() == 5 || e.SocketErrorCode() == SocketError::WouldBlock)
        {
            throw;
        }
        Console::WriteLine("Source : " + e.Source() + e->Message());
    }
    catch (const InvalidOperationException& e)
    {
        Exception copy = e;
        throw ApplicationException("m", copy);
    }
    catch (const NotSupportedException&)
    {
        throw NotImplementedException("m");
    }
    catch (const FormatException&)
    {
        throw ArgumentException();
    }
    Lock guard(o);
    Using dispose(s);
    static_assert(std::is_base_of_v<System::ComponentModel::Win32Exception, SocketException>);
    static_assert(std::is_base_of_v<ArgumentException, ArgumentNullException> && std::is_base_of_v<std::exception, Exception>);
}

class ProtocolException : public Exception
{
public:
    using Exception::Exception;
    int Code = 0;
};

class Holder
{
public:
    Action<Exception> Failed;
    Exception Last = nullptr;
    List<Exception> All;
};

bool KeptExceptions(Socket s, Object o)
{
    Holder holder;
    Exception error = nullptr;
    SocketException socketError = nullptr;
    try
    {
        s.Connect("host", 80);
    }
    catch (const SocketException& e)
    {
        if (holder.Failed)
            holder.Failed(e);
        holder.All.Add(e);
        socketError = e;
        error = e;
    }
    catch (const Exception& e)
    {
        holder.Last = e;
        error = e;
        if (e.Is<ProtocolException>() && e.As<ProtocolException>()->Code == 5)
            throw;
        ExceptionDispatchInfo::Capture(e).Throw();
    }
    Exception kept = SocketException(10061);
    kept = ProtocolException("p");
    if (error != nullptr && error.Is<SocketException>())
        Console::WriteLine("{0} {1}", error.As<SocketException>()->ErrorCode(), error.GetType().Name());
    if (auto se = error.As<SocketException>())
        Console::WriteLine(se->SocketErrorCode());
    if (SocketException se = error.As<SocketException>())
        Console::WriteLine(se.SocketErrorCode());
    int code = ((SocketException)error).ErrorCode();
    Object boxed = error;
    Exception back = (Exception)o;
    ExceptionDispatchInfo info = ExceptionDispatchInfo::Capture(kept);
    Exception source = info.SourceException();
    if (code == 1)
        ExceptionDispatchInfo::Throw(error);
    return boxed == nullptr || back == source || !error || error->Message() == "";
}
