// String: conversions, concatenation, formatting, parsing.
#include "tests/rules/Rules.hpp"

int Strings(int argc, char** argv, EndPoint ep)
{
    int i = 0;
    String t = "a";
    t = nullptr;
    t = std::string("b");
    t = std::string_view("c");
    if (t == nullptr || t == "a" || "a" == t || t == std::string("x") || std::string("x") == t || t != "b" || t == String::Empty || t < "b")
        i++;
    std::string plain = t, plain2(t), plain3 = std::string(t);
    plain = t;
    plain += t;
    std::string_view view = t;
    const char* cs = (const char*)t;
    t = "n=" + t;
    t = t + 5;
    t = 5 + t;
    t = t + ep;
    t = String("x") + ep + " " + 1.5 + true + 'c' + SocketType::Stream;
    t = "n = "_s + argc + ", "_s + ep;
    t = t + plain;
    t = plain + t;
    t += 5;
    t += "x";
    t += ep;
    t = argc > 1 ? argv[1] : "";
    t = argc > 1 ? t : String("");
    i += t.Length() + t->Length() + t.IndexOf("x") + t[0];
    for (char ch : t)
        i += ch;
    String t2 = t.ToUpper().Trim();
    if (t.Equals("x"))
        i++;
    String t3 = String::Format("{0} {1} {2}", 5, "x", SocketType::Stream);
    t3 = ToString(SocketType::Stream) + ToString(5) + ToString(255, "X2");
    i += Parse<int>("5") + MaxValue<int>;
    if (TryParse("6", i))
        i++;
    (void)view;
    (void)cs;
    return i;
}

void MoreStrings(Socket s, IPEndPoint ip, int n)
{
    String text = String::Format("got {0} from {1}, {2,6:X4}, {3:D3} {{}}", n, ip, 255, n);
    text = String::Concat("a", n, ip);
    text = "x"_s + n;
    text += 'c';
    text += n;
    text = text.ToLower().Replace("a", "b").Substring(1, 2).PadLeft(8).TrimEnd();
    if (String::IsNullOrEmpty(text) || text.StartsWith("a") || text.Contains("b") || text.IndexOf("<EOF>") > -1 || text.EndsWith("c"))
    {
        text = String::Join(", ", Array<String>{"a", "b"});
    }
    switch (ip.AddressFamily())
    {
    case AddressFamily::InterNetwork:
        break;
    case AddressFamily::InterNetworkV6:
        break;
    default:
        break;
    }
    Console::WriteLine("Socket connected to {0}", s.RemoteEndPoint().ToString());
    Console::WriteLine("Message : " + text);
    Console::WriteLine("Family : " + ToString(ip.AddressFamily()));
    Console::Write(text[0]);
    Console::Error().WriteLine("{0}", text);
    String line = Console::ReadLine();
    int port = Parse<int>("80") + MinValue<int>;
    Int64 big = Parse<Int64>("80");
    double real = Parse<double>("1.5");
    if (TryParse(line, port) && TryParse("5", big) && TryParse(text, real))
    {
        Console::WriteLine(ToString(port) + ToString(big) + ToString(real) + ToString(true));
    }
    int value = Convert::ToInt32("5") + static_cast<int>(BitConverter::ToUInt32(BitConverter::GetBytes(5), 0));
    Console::WriteLine(value);
}

int Literals(SocketError error, char (&buffer)[16], Array<int> numbers, List<int> list)
{
    String policy = "<policy/>\0";
    policy = policy + "\0" + buffer;
    policy += "\0";
    Object o = "a\0b";
    StringBuilder sb;
    sb.Append("\0").Append(buffer);
    Array<Byte> bytes = Encoding::UTF8().GetBytes("a\0b");
    String joined = String::Join<int>(", ", list) + String::Join<int>(", ", numbers);
    Array<String> texts = Array<int>::ConvertAll<String>(numbers, [](int i) { return ToString(i); });
    bool ok = error == 0 || error != 0 || policy == "a\0b" || o.GetType() == Type::Of<String>();
    Type type = Type::Of<Socket>();
    Console::WriteLine("{0} {1}", type.Name(), type.FullName());
    return ok ? Math::Min(5, (Byte)3) + Math::Max((UInt16)1, 2) + (int)Math::Max((Int64)1, (UInt32)2) + bytes.Length() + texts.Length() : joined.Length();
}
