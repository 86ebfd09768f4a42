// An echo server by SocketAsyncEventArgs, with its buffers in one block and its args in a pool:
// api/system.net.sockets.socketasynceventargs, and its constructor and SetBuffer
// AsyncSocketServer [host [port [connections]]]
#include <System.hpp>
#include <System/Collections.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Threading.hpp>
using namespace System;
using namespace System::Collections::Generic;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Threading;

// One large buffer, of which each SocketAsyncEventArgs gets a part. Not to be used by several threads at once.
class BufferManager
{
public:
    BufferManager(int totalBytes, int bufferSize) : m_numBytes(totalBytes), m_bufferSize(bufferSize) {}

    void InitBuffer() { m_buffer = Array<Byte>(m_numBytes); }

    bool SetBuffer(SocketAsyncEventArgs args)
    {
        if (m_freeIndexPool.Count() > 0)
        {
            args.SetBuffer(m_buffer, m_freeIndexPool.Pop(), m_bufferSize);
        }
        else
        {
            if (m_numBytes - m_bufferSize < m_currentIndex)
            {
                return false;
            }
            args.SetBuffer(m_buffer, m_currentIndex, m_bufferSize);
            m_currentIndex += m_bufferSize;
        }
        return true;
    }

    void FreeBuffer(SocketAsyncEventArgs args)
    {
        m_freeIndexPool.Push(args.Offset());
        args.SetBuffer(nullptr, 0, 0);
    }

private:
    int m_numBytes;
    Array<Byte> m_buffer;
    Stack<int> m_freeIndexPool;
    int m_currentIndex = 0;
    int m_bufferSize;
};

// Args that wait for a connection.
class SocketAsyncEventArgsPool
{
public:
    explicit SocketAsyncEventArgsPool(int capacity) : m_pool(capacity) {}

    void Push(SocketAsyncEventArgs item)
    {
        if (item == nullptr)
        {
            throw ArgumentNullException("item");
        }
        Lock guard(m_pool);
        m_pool.Push(item);
    }

    SocketAsyncEventArgs Pop()
    {
        Lock guard(m_pool);
        return m_pool.Pop();
    }

    int Count() const { return m_pool.Count(); }

private:
    Stack<SocketAsyncEventArgs> m_pool;
};

class Server
{
public:
    Server(int numConnections, int receiveBufferSize)
        : m_numConnections(numConnections), m_receiveBufferSize(receiveBufferSize),
          m_bufferManager(receiveBufferSize * numConnections, receiveBufferSize), m_readWritePool(numConnections),
          m_maxNumberAcceptedClients(numConnections, numConnections)
    {
    }

    // Makes all args and buffers beforehand, so that serving allocates nothing.
    void Init()
    {
        m_bufferManager.InitBuffer();
        for (int i = 0; i < m_numConnections; i++)
        {
            SocketAsyncEventArgs readWriteEventArg;
            readWriteEventArg.Completed() += EventHandler<SocketAsyncEventArgs>(this, &Server::IO_Completed);
            m_bufferManager.SetBuffer(readWriteEventArg);
            m_readWritePool.Push(readWriteEventArg);
        }
    }

    void Start(IPEndPoint localEndPoint)
    {
        listenSocket = Socket(localEndPoint.AddressFamily(), SocketType::Stream, ProtocolType::Tcp);
        listenSocket.Bind(localEndPoint);
        listenSocket.Listen(100);
        Console::WriteLine("Listening on {0}", listenSocket.LocalEndPoint());

        SocketAsyncEventArgs acceptEventArg;
        acceptEventArg.Completed() += EventHandler<SocketAsyncEventArgs>(this, &Server::AcceptEventArg_Completed);
        StartAccept(acceptEventArg);
    }

    // Accepts until an accept is pending. Where there are as many clients as there may be, waits for one to leave.
    void StartAccept(SocketAsyncEventArgs acceptEventArg)
    {
        bool willRaiseEvent = false;
        while (!willRaiseEvent)
        {
            m_maxNumberAcceptedClients.WaitOne();
            // The socket of the last accept must go before the args are used again.
            acceptEventArg.AcceptSocket(nullptr);
            willRaiseEvent = listenSocket.AcceptAsync(acceptEventArg);
            if (!willRaiseEvent)
            {
                ProcessAccept(acceptEventArg);
            }
        }
    }

private:
    void AcceptEventArg_Completed(Object, SocketAsyncEventArgs e)
    {
        ProcessAccept(e);
        StartAccept(e);
    }

    void ProcessAccept(SocketAsyncEventArgs e)
    {
        Interlocked::Increment(m_numConnectedSockets);
        Console::WriteLine("A client has connected, now there are {0}", m_numConnectedSockets);

        SocketAsyncEventArgs readEventArgs = m_readWritePool.Pop();
        readEventArgs.UserToken(e.AcceptSocket());
        bool willRaiseEvent = e.AcceptSocket().ReceiveAsync(readEventArgs);
        if (!willRaiseEvent)
        {
            ProcessReceive(readEventArgs);
        }
    }

    void IO_Completed(Object, SocketAsyncEventArgs e)
    {
        switch (e.LastOperation())
        {
        case SocketAsyncOperation::Receive:
            ProcessReceive(e);
            break;
        case SocketAsyncOperation::Send:
            ProcessSend(e);
            break;
        default:
            throw ArgumentException("The last operation completed on the socket was not a receive or send");
        }
    }

    // Sends back what has come; closes if nothing has.
    void ProcessReceive(SocketAsyncEventArgs e)
    {
        if (e.BytesTransferred() > 0 && e.SocketError() == SocketError::Success)
        {
            Interlocked::Add(m_totalBytesRead, e.BytesTransferred());
            Console::WriteLine("{0} bytes have been read in all", m_totalBytesRead);

            e.SetBuffer(e.Offset(), e.BytesTransferred());
            Socket socket = (Socket)e.UserToken();
            bool willRaiseEvent = socket.SendAsync(e);
            if (!willRaiseEvent)
            {
                ProcessSend(e);
            }
        }
        else
        {
            CloseClientSocket(e);
        }
    }

    // Goes on reading once the data is sent back.
    void ProcessSend(SocketAsyncEventArgs e)
    {
        if (e.SocketError() == SocketError::Success)
        {
            Socket socket = (Socket)e.UserToken();
            e.SetBuffer(e.Offset(), m_receiveBufferSize);
            bool willRaiseEvent = socket.ReceiveAsync(e);
            if (!willRaiseEvent)
            {
                ProcessReceive(e);
            }
        }
        else
        {
            CloseClientSocket(e);
        }
    }

    void CloseClientSocket(SocketAsyncEventArgs e)
    {
        Socket socket = (Socket)e.UserToken();
        try
        {
            socket.Shutdown(SocketShutdown::Send);
        }
        catch (const Exception&)
        {
            // The client has closed already.
        }
        socket.Close();

        Interlocked::Decrement(m_numConnectedSockets);
        // First back to the pool: the next client may come as soon as the semaphore lets it.
        e.SetBuffer(e.Offset(), m_receiveBufferSize);
        m_readWritePool.Push(e);
        Console::WriteLine("A client has left, now there are {0}", m_numConnectedSockets);
        m_maxNumberAcceptedClients.Release();
    }

    int m_numConnections;
    int m_receiveBufferSize;
    BufferManager m_bufferManager;
    Socket listenSocket;
    SocketAsyncEventArgsPool m_readWritePool;
    int m_totalBytesRead = 0;
    int m_numConnectedSockets = 0;
    Semaphore m_maxNumberAcceptedClients;
};

int main(int argc, char* argv[])
{
    IPAddress address = Dns::GetHostAddresses(argc > 1 ? String(argv[1]) : Dns::GetHostName())[0];
    int port = argc > 2 ? Parse<int>(argv[2]) : 11000;
    int connections = argc > 3 ? Parse<int>(argv[3]) : 10;

    auto server = std::make_shared<Server>(connections, 1024);
    server->Init();
    server->Start(IPEndPoint(address, port));
    Console::WriteLine("Press ENTER to end the server...");
    Console::ReadLine();
}
