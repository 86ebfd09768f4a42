// Arrays, spans, memory, segments and lists, as the calls take them.
#include "tests/rules/Rules.hpp"
#include <array>
#include <span>

int Arrays(Socket s, EndPoint ep, SocketError error)
{
    Array<Byte> a = Array<Byte>(10), b = Array<Byte>{1, 2}, c = {3, 4}, d = nullptr, e0 = Array<Byte>(0);
    Array<int> five = Array<int>{5};
    Array<String> texts = Array<String>{"a", "b"};
    Array<IPAddress> addresses = Array<IPAddress>{IPAddress::Any};
    Array<Object> objects = Array<Object>{s, "x", 5};
    Array<Array<Byte>> nested = Array<Array<Byte>>(2);
    nested[0] = a;
    a[0] = b[1];
    int i = a.Length() + a->Length();
    for (Byte x : a)
        i += x;
    for (auto& x : a)
        x = 1;
    Array<Byte>::Copy(a, b, 2);
    Buffer::BlockCopy(a, 0, b, 0, 2);
    Span<Byte> sp = a;
    ReadOnlySpan<Byte> rs = a, rs2 = sp;
    Memory<Byte> me = a;
    ReadOnlyMemory<Byte> rm = a, rm2 = me;
    ArraySegment<Byte> seg = a;
    const Array<Byte> ca = a;
    Span<Byte> sp2 = ca;
    ca[0] = 1;
    i += s.Send(a) + s.Send(a, 0) + s.Send(a, 5, 0) + s.Send(a, 0, 5, 0) + s.Send(sp) + s.Send(rs, SocketFlags::None) + s.Send(me.Span()) +
         s.Send(ca) + s.Send(Encoding::UTF8().GetBytes("x"));
    i += s.Receive(a) + s.Receive(a, 0) + s.Receive(a, 5, 0) + s.Receive(a, 0, 5, 0) + s.Receive(sp) + s.Receive(sp, 0, error) +
         s.Receive(a, 0, 5, 0, error) + s.Receive(a, SocketFlags::Peek | SocketFlags::OutOfBand);
    i += s.SendTo(a, ep) + s.SendTo(a, 0, ep) + s.SendTo(a, 5, 0, ep) + s.SendTo(a, 0, 5, 0, ep) +
         s.SendTo(a, IPEndPoint(IPAddress::Any, 5)) + s.SendTo(sp, 0, ep) + s.SendTo(a, nullptr);
    i +=
        s.ReceiveFrom(a, ep) + s.ReceiveFrom(a, 0, ep) + s.ReceiveFrom(a, 5, 0, ep) + s.ReceiveFrom(a, 0, 5, 0, ep) + s.ReceiveFrom(sp, ep);
    SocketFlags fl = SocketFlags::None;
    fl |= SocketFlags::Peek;
    fl = (~fl & SocketFlags::Peek) ^ SocketFlags::None;
    if (fl == 0 || 0 != fl || fl == SocketFlags::Peek)
        i++;
    List<ArraySegment<Byte>> segs = List<ArraySegment<Byte>>(2);
    segs.Add(ArraySegment<Byte>(a, 0, 1));
    segs.Add(a);
    i += s.Send(segs) + s.Send(segs, 0) + s.Send(Array<ArraySegment<Byte>>{seg, seg}) + s.Receive(segs, 0, error);
    IList<ArraySegment<Byte>> il = segs;
    i += il.Count() + s.Send(il);
    for (auto x : segs)
        i += x.Count();
    (void)rs2;
    (void)rm;
    (void)rm2;
    (void)sp2;
    return i;
}

void MoreArrays(Socket s, List<ArraySegment<Byte>> buffers, SocketError& error)
{
    Array<Byte> unset;
    Array<Byte> data = Encoding::ASCII().GetBytes("abc");
    unset = data;
    Array<char> chars = Array<char>(3);
    chars[0] = 'a';
    Array<String> words = String("a b").Split(' ');
    for (String word : words)
    {
        Console::WriteLine(word);
    }
    s.Send(data, data.Length(), SocketFlags::None);
    s.Send(data, 0, data.Length(), SocketFlags::None, error);
    s.Send(data, SocketFlags::DontRoute);
    s.Send(Span<Byte>(data), 0, error);
    s.Send(ReadOnlySpan<Byte>(data));
    s.Send(ArraySegment<Byte>(data));
    s.Send(buffers, SocketFlags::None, error);
    s.Receive(buffers);
    s.Receive(buffers, SocketFlags::Partial);
    s.Receive(Array<ArraySegment<Byte>>{ArraySegment<Byte>(data, 1, 1)});
    s.Receive(Memory<Byte>(data).Slice(1).Span());
    s.Receive(Memory<Byte>(data, 1, 2).Span(), 0, error);
    Memory<Byte> memory = Memory<Byte>(data);
    ReadOnlyMemory<Byte> read = memory.Slice(0, 2);
    Span<Byte> part = Span<Byte>(data).subspan(1);
    ArraySegment<Byte> segment = ArraySegment<Byte>(data, 1, 2);
    Byte first = segment[0];
    segment[0] = static_cast<Byte>(read.Length());
    Console::WriteLine("{0} {1} {2} {3}", segment.Offset(), segment.Count(), segment.Array().Length(), part.size());
    IList<ArraySegment<Byte>> list = buffers;
    list.Add(segment);
    list[0] = segment;
    IEnumerator<ArraySegment<Byte>> e = buffers.GetEnumerator();
    while (e.MoveNext())
    {
        ArraySegment<Byte> current = e.Current();
        s.Send(Array<ArraySegment<Byte>>{current});
    }
    if (data == unset || data != nullptr || first == 0)
    {
        data = nullptr;
    }
}

int Spans(Socket s, Array<Byte> a, std::vector<Byte> vector, std::array<Byte, 4> fixed)
{
    Span<Byte> span = a.AsSpan(1, 3);
    Span<Byte> whole = a;
    Span<Byte> part = Span<Byte>(a, 1, 2);
    Span<Byte> ofSegment = ArraySegment<Byte>(a, 1, 2);
    ReadOnlySpan<Byte> readOnly = span;
    ReadOnlySpan<Byte> fromVector = vector;
    ReadOnlySpan<Byte> fromArray = fixed;
    Byte plain[4] = {};
    ReadOnlySpan<Byte> fromPlain = plain;
    Span<Byte> kept = Array<Byte>(4);
    std::span<Byte> standard = span;
    std::span<const Byte> standardRead = readOnly;
    Span<Byte> back = standard;
    span.CopyTo(whole);
    span.Slice(1, 2).Fill(5);
    span[0] = 1;
    span->Clear();
    for (Byte b : span)
        part[0] = b;
    int n = span.IndexOf(5) + span.Length() + (int)standardRead.size() + s.Send(span) + s.Send(plain) + s.Receive(span) + s.Send(readOnly);
    bool same = span == whole && span.SequenceEqual(a) && span.StartsWith(fromVector) && Span<Byte>::Empty().IsEmpty() && back == ofSegment;
    ReadOnlySpan<char> text = "a text";
    text = String("abc").AsSpan(1);
    String trimmed = text.Trim();
    Memory<Byte> memory = a.AsMemory(1, 2);
    memory = nullptr;
    ReadOnlyMemory<Byte> read = memory;
    memory.Span()[0] = read.Span()[0];
    auto array = span.ToArray();
    return same && array.Length() == n && fromArray.IsEmpty() && fromPlain.IsEmpty() && kept.IsEmpty() && trimmed == "" ? 1 : 0;
}
