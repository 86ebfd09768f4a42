// A chat: what one client sends the others receive. The end of the input ends all conversations by one token.
// ChatServer [host [port]]
#include <System.hpp>
#include <System/Collections.hpp>
#include <System/Collections/Concurrent.hpp>
#include <System/Net.hpp>
#include <System/Net/Sockets.hpp>
#include <System/Text.hpp>
#include <System/Threading.hpp>
#include <System/Threading/Tasks.hpp>
using namespace System;
using namespace System::Collections::Concurrent;
using namespace System::Collections::Generic;
using namespace System::Net;
using namespace System::Net::Sockets;
using namespace System::Text;
using namespace System::Threading;
using namespace System::Threading::Tasks;

class Chat
{
public:
    Task<> RunAsync(Socket listener, CancellationToken token)
    {
        List<Task<>> conversations;
        try
        {
            for (int number = 1;; number++)
            {
                Socket client = co_await listener.AcceptAsync(token);
                conversations.Add(ConverseAsync(number, client, token));
            }
        }
        catch (const OperationCanceledException&)
        {
            Console::WriteLine("Closing.");
        }
        co_await Task<>::WhenAll(conversations);
    }

private:
    Task<> ConverseAsync(int number, Socket client, CancellationToken token)
    {
        Using disposes(client);
        clients.TryAdd(number, client);
        co_await TellAsync(number, String::Format("{0} is here.\n", number), token);
        try
        {
            Array<Byte> buffer = Array<Byte>(1024);
            for (int read; (read = co_await client.ReceiveAsync(buffer.AsMemory(), token)) != 0;)
            {
                String text = Encoding::UTF8().GetString(buffer, 0, read);
                co_await TellAsync(number, String::Format("{0}: {1}", number, text), token);
            }
        }
        catch (const Exception& e)
        {
            Console::WriteLine("{0}: {1}", number, e.Message()); // the token, or a connection that was lost
        }
        Socket removed;
        clients.TryRemove(number, removed);
        co_await TellAsync(number, String::Format("{0} has left.\n", number), CancellationToken::None());
    }

    Task<> TellAsync(int from, String text, CancellationToken token)
    {
        Console::Write(text);
        Array<Byte> bytes = Encoding::UTF8().GetBytes(text);
        for (auto [number, client] : clients)
        {
            try
            {
                if (number != from)
                    co_await client.SendAsync(bytes, token);
            }
            catch (const Exception&)
            {
                // Its own conversation finds out.
            }
        }
    }

    ConcurrentDictionary<int, Socket> clients;
};

int main(int argc, char* argv[])
{
    Socket listener = Socket(AddressFamily::InterNetwork, SocketType::Stream, ProtocolType::Tcp);
    listener.Bind(IPEndPoint(IPAddress::Parse(argc > 1 ? argv[1] : "127.0.0.1"), argc > 2 ? Parse<int>(argv[2]) : 11000));
    listener.Listen();
    Console::WriteLine("Listening on {0}", listener.LocalEndPoint());
    CancellationTokenSource stop;
    Chat chat;
    Task<> running = chat.RunAsync(listener, stop.Token());
    while (Console::ReadLine() != nullptr)
        continue;
    stop.Cancel();
    running.Wait();
}
