// BeginAccept with a receive size, and with a socket to accept into: what each form of EndAccept gives.
#include "harness/Sockets.hpp"

namespace
{
    using namespace Oracle;

    template <class End>
    Raw With(const Kind& kind, const Socket& into, int receiveSize, int sent, const End& end)
    {
        Socket listener = kind.Listening();
        const Using listening(listener);
        Socket client = kind.Open();
        const Using connected(client);
        const IAsyncResult result = into == nullptr ? listener.BeginAccept(receiveSize, nullptr, nullptr)
                                                    : listener.BeginAccept(into, receiveSize, nullptr, nullptr);
        client.Connect(kind.Reach(listener));
        if (sent > 0)
        {
            client.Send(Bytes(sent));
        }
        else
        {
            client.Shutdown(SocketShutdown::Send);
        }
        if (!result.AsyncWaitHandle().WaitOne(30'000))
        {
            return {"pending"};
        }
        return end(listener, result);
    }

    void Data(const Kind& kind, int receiveSize, int sent)
    {
        Section(kind.Name + " " + std::to_string(receiveSize) + " of " + std::to_string(sent));
        Array<Byte> buffer;
        int transferred = 0;
        Observe("EndAccept(buffer)",
                [&]
                {
                    return With(kind, nullptr, receiveSize, sent,
                                [&](const Socket& listener, const IAsyncResult& result)
                                {
                                    const Socket accepted = listener.EndAccept(buffer, result);
                                    return Several(buffer, accepted.Connected());
                                });
                });
        Observe("EndAccept(buffer, transferred)",
                [&]
                {
                    return With(kind, nullptr, receiveSize, sent,
                                [&](const Socket& listener, const IAsyncResult& result)
                                {
                                    const Socket accepted = listener.EndAccept(buffer, transferred, result);
                                    return Several(buffer, transferred);
                                });
                });
        Observe("EndAccept",
                [&]
                {
                    return With(kind, nullptr, receiveSize, sent,
                                [](const Socket& listener, const IAsyncResult& result)
                                { return Several(listener.EndAccept(result).Connected()); });
                });
    }

    void Into(const Kind& kind)
    {
        Section(kind.Name + " into a socket");
        const Socket given = kind.Open();
        Observe("the same socket",
                [&]
                {
                    return With(kind, given, 0, 0,
                                [&](const Socket& listener, const IAsyncResult& result)
                                { return Several(listener.EndAccept(result) == given); });
                });
        Observe("Connected", [&] { return given.Connected(); });
        given.Close();
        Observe("end with buffer without a size",
                [&]
                {
                    const Socket listener = kind.Listening();
                    const Socket client = kind.Open();
                    const IAsyncResult result = listener.BeginAccept(nullptr, nullptr);
                    client.Connect(kind.Reach(listener));
                    Array<Byte> buffer;
                    int transferred = 0;
                    const Socket accepted = listener.EndAccept(buffer, transferred, result);
                    return Several(buffer, transferred);
                });
    }

    const Scenario scenario("AcceptWithData",
                            []
                            {
                                for (const auto& kind : Streams())
                                {
                                    for (const int receiveSize : {0, 4, 100})
                                    {
                                        for (const int sent : {0, 4, 20})
                                        {
                                            Data(kind, receiveSize, sent);
                                        }
                                    }
                                    Into(kind);
                                }
                            });
}
