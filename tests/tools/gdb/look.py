"""Run by gdb on Subject: each variable is printed as its row says. Ends gdb with the number of rows that are not."""
import re

import gdb

END = r"127\.0\.0\.1:\d+"
EXPECTED = [
    ("text", r'"G\\303\\274nter"|"Günter"'),
    ("nothing", "null"),
    ("bytes", r"Array<Byte>\(3\) = \{1 '\\001', 2 '\\002', 255 '\\377'\}"),
    ("texts", r'Array<String>\(2\) = \{"a", "b"\}'),
    ("numbers", r"List of 2 = \{7, 8\}"),
    ("ages", r'Dictionary of 2 = \{\["Ada"\] = 36, \["Alan"\] = 41\}'),
    ("v4", r"127\.0\.0\.1"),
    ("v6", r"fe80::1%3"),
    ("ip", r"127\.0\.0\.1:8080"),
    ("any", r"127\.0\.0\.1:8080"),
    ("error", r"SocketException: Connection refused"),
    ("general", r"InvalidOperationException: not now"),
    ("number", r"Object = \{Value = 42\}"),
    ("held", r'Object = \{Value = "inside"\}'),
    ("ready", r"Task RanToCompletion = \{Result = 5\}"),
    ("failed", r"Task Faulted: TimeoutException: too late"),
    ("unset", "null"),
    ("listener", rf"Socket\(InterNetwork Stream; listening; handle \d+; local 127\.0\.0\.1:{{port}}; pending: Accept\)"),
    ("client", rf"Socket\(InterNetwork Stream; connected; handle \d+; local {END}; remote 127\.0\.0\.1:{{port}}; pending: nothing\)"),
    ("server", rf"Socket\(InterNetwork Stream; connected; handle \d+; local 127\.0\.0\.1:{{port}}; remote {END}; pending: Receive, Receive\)"),
    ("closed", r"Socket\(InterNetworkV6 Dgram; closed; pending: nothing\)"),
]

gdb.execute("set confirm off")
gdb.execute("set print pretty off")
gdb.execute("set breakpoint pending off")
gdb.execute("break Look")
try:
    gdb.execute("run", to_string=True)
except gdb.error as error:
    print(f"This machine lets no debugger run a program: {error}")
    gdb.execute("quit 77")
gdb.execute("up", to_string=True)
port = int(gdb.parse_and_eval("port"))
wrong = 0
for name, expected in EXPECTED:
    try:
        shown = gdb.execute(f"output {name}", to_string=True)
    except gdb.error as error:
        shown = f"error: {error}"
    if re.fullmatch(expected.replace("{port}", str(port)), shown) is None:
        wrong += 1
        print(f"{name}\n    is shown as {shown}\n    and not as  {expected}")
print(f"{len(EXPECTED) - wrong} of {len(EXPECTED)} variables are shown as expected")
gdb.execute("kill")
gdb.execute(f"quit {wrong}")
