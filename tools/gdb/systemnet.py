"""How gdb shows the types of systemnet: handles by the object behind them, a socket with its state, end points and pending calls.

An installed shared library brings this by itself (share/gdb/auto-load). Elsewhere, in gdb or in ~/.gdbinit:

    source /path/to/systemnet.py

What stands inside the library (a socket's state, an end point) is shown where the library was built with debug information; String, Array, List,
Dictionary, IPAddress and the messages of exceptions also without.
"""
import ipaddress
import os
import re
import struct

import gdb
import gdb.printing

# The flags of Core::SocketState, of which the first that is set is the state.
STATES = ((4, "connected"), (8, "listening"), (32, "connecting"), (64, "connecting"), (2048, "disconnected"), (4096, "not connected"),
          (16, "bound"))
CLOSED = 0x80000000
FAMILIES = {2: "InterNetwork", 23: "InterNetworkV6", 1: "Unix"}
TASK_STATES = ("Created", "WaitingForActivation", "WaitingToRun", "Running", "WaitingForChildrenToComplete", "RanToCompletion", "Canceled",
               "Faulted")
NUMBERS = {"unsigned char": "Byte", "signed char": "SByte", "short": "Int16", "unsigned short": "UInt16", "unsigned int": "UInt32",
           "long": "Int64", "unsigned long": "UInt64"}


def plain(value_type):
    """A type without references, names for it, const."""
    if value_type.code in (gdb.TYPE_CODE_REF, gdb.TYPE_CODE_RVALUE_REF):
        value_type = value_type.target()
    return value_type.unqualified().strip_typedefs()


def derives(value_type, base):
    """Whether a type is a class of that name, or derives from it."""
    value_type = plain(value_type)
    if value_type.code != gdb.TYPE_CODE_STRUCT:
        return False
    if value_type.name == base:
        return True
    return any(field.is_base_class and derives(field.type, base) for field in value_type.fields())


def is_null(pointer):
    return int(pointer) == 0


def scalar(value):
    """The number or pointer in a std::atomic, whatever its standard library calls it."""
    while plain(value.type).code == gdb.TYPE_CODE_STRUCT:
        value = value[[field for field in plain(value.type).fields() if not getattr(field, "bitpos", None) and hasattr(field, "bitpos")][0]]
    return value


def net_name(name):
    """A C++ name as .NET spells it, without its namespaces."""
    name = NUMBERS.get(name, name)
    return re.sub(r"\b(?:\w+::)+", "", name)


def held(shared):
    """The pointer in a std::shared_ptr."""
    for name in ("_M_ptr", "__ptr_"):
        try:
            return shared[name]
        except gdb.error:
            pass
    raise gdb.error("an unknown std::shared_ptr")


def elements(vector):
    """The elements of a std::vector."""
    try:
        first, last = vector["_M_impl"]["_M_start"], vector["_M_impl"]["_M_finish"]
    except gdb.error:
        first, last = vector["__begin_"], vector["__end_"]
    for i in range(int(last - first)):
        yield (first + i).dereference()


def read(address, size):
    return bytes(gdb.selected_inferior().read_memory(address, size))


def string_text(data):
    """The text of a String from its object: the length stands behind the count of references, the bytes behind both."""
    address = int(data)
    return read(address + 16, struct.unpack("=i", read(address + 12, 4))[0]).decode("utf-8", "replace")


def class_behind(pointer):
    """The name of an object's own class, by its table of virtual functions: that is there also where nothing else is known of the class."""
    symbol = gdb.execute(f"info symbol *(void**){int(pointer)}", to_string=True)
    named = re.match(r"vtable for (.*?)(?: \+ \d+)?(?: in section .*)?$", symbol.strip())
    return named[1] if named else ""


def object_behind(handle):
    """The object of a handle as its own type, or None where that is not known; the name of its class; its address, 0 if there is none."""
    data = handle.cast(gdb.lookup_type("System::Handle"))["_data"]
    if is_null(data):
        return None, "", 0
    name = class_behind(data)
    try:
        return data.cast(gdb.lookup_type(name).pointer()).dereference(), name, int(data)
    except gdb.error:
        return None, name, int(data)


def member(pointer, name):
    """A member of what a pointer points to, without gdb looking for the object's own class, which may be unknown."""
    target = plain(pointer.type).target()
    field = next(field for field in plain(target).fields() if field.name == name)
    return gdb.Value(int(pointer) + field.bitpos // 8).cast(field.type.pointer()).dereference()


def address_text(bits):
    kind = int(bits["Kind"])
    if kind == 0:
        return "null"
    address = bits["Bytes"].address
    if kind == 1:
        return str(ipaddress.IPv4Address(read(int(address), 4)))
    text, scope = str(ipaddress.IPv6Address(read(int(address), 16))), int(bits["Scope"])
    return f"{text}%{scope}" if scope else text


def end_point_text(address, port):
    text = address_text(address["_bits"])
    return f"[{text}]:{port}" if ":" in text else f"{text}:{port}"


def native_end_point(data):
    """The text of a sockaddr_in or sockaddr_in6 of this machine."""
    family, port = struct.unpack("=H", data[:2])[0], struct.unpack("!H", data[2:4])[0]
    if family == 2:
        return f"{ipaddress.IPv4Address(data[4:8])}:{port}"
    if family == 10:
        return f"[{ipaddress.IPv6Address(data[8:24])}]:{port}"
    return data[2:].rstrip(b"\0").decode("utf-8", "replace")


class SocketView:
    """What Core::SocketState tells."""

    def __init__(self, state):
        self.state = state
        self.handle = int(scalar(state["_handle"]))
        self.is_closed = int(scalar(state["_uses"])) & CLOSED != 0

    def state_text(self):
        if self.is_closed:
            return "closed"
        flags = int(scalar(self.state["_flags"]))
        return next((text for flag, text in STATES if flags & flag), "new")

    def ends(self):
        """Local and remote end point: as the system has them, where the program runs on this machine; else as the socket noted them."""
        local, remote = self.system_ends()
        if local is None:
            local = self.noted(self.state["_localEndPoint"])
        length = int(self.state["_remote"]["_length"])
        if remote is None and 0 < length <= 31:
            remote = native_end_point(read(int(self.state["_remote"]["_bytes"].address), length))
        if remote is None:
            remote = self.noted(self.state["_remoteEndPoint"])
        return local, remote

    @staticmethod
    def noted(handle):
        printer = HandlePrinter(handle)
        return str(printer.to_string()) if printer.address else None

    def system_ends(self):
        """From /proc: the socket's number, then its line in a table of the program's network."""
        process = f"/proc/{gdb.selected_inferior().pid}"
        try:
            inode = re.match(r"socket:\[(\d+)\]", os.readlink(f"{process}/fd/{self.handle}"))
            for table in ("tcp", "tcp6", "udp", "udp6") if inode and not self.is_closed else ():
                with open(f"{process}/net/{table}", encoding="ascii") as lines:
                    for line in list(lines)[1:]:
                        words = line.split()
                        if words[9] == inode[1]:
                            return self.table_end(words[1]), self.table_end(words[2])
        except OSError:
            pass
        return None, None

    @staticmethod
    def table_end(text):
        """An end point of such a table: words of the machine's own order in hexadecimal digits."""
        address, port = text.split(":")
        data = b"".join(struct.pack("=I", int(address[i:i + 8], 16)) for i in range(0, len(address), 8))
        if int(port, 16) == 0:
            return None
        if len(data) == 4:
            return f"{ipaddress.IPv4Address(data)}:{int(port, 16)}"
        return f"[{ipaddress.IPv6Address(data)}]:{int(port, 16)}"

    def pending(self):
        """The operations that wait, with their names: (direction, operation)."""
        for index, direction in enumerate(("read", "write")):
            queue = self.state["_queues"]["_queues"][index]
            if not is_null(queue["Front"]):
                yield direction, queue["Front"]
            operation = queue["First"]
            while not is_null(operation):
                yield direction, operation
                operation = member(operation, "_next")

    @staticmethod
    def operation_name(operation):
        name = class_behind(operation)
        inner = re.search(r"(\w+?)Operation\b", name) or re.search(r"(\w+)[<>]*$", name)
        return inner[1] if inner else name

    def to_string(self):
        state = self.state
        kind = "Stream" if int(scalar(state["Type"])) == 1 else "Dgram" if int(scalar(state["Type"])) == 2 else "Raw"
        family = int(scalar(state["Family"]))
        parts = [f"{FAMILIES.get(family, family)} {kind}", self.state_text()]
        if not self.is_closed:
            parts.append(f"handle {self.handle}")
        local, remote = self.ends()
        if local:
            parts.append(f"local {local}")
        if remote:
            parts.append(f"remote {remote}")
        names = [self.operation_name(operation) for _, operation in self.pending()]
        parts.append("pending: " + (", ".join(names) if names else "nothing"))
        return f"Socket({'; '.join(parts)})"


class HandlePrinter:
    """Any handle, by the class of the object behind it."""

    def __init__(self, value):
        self.value = value
        self.behind, self.name, self.address = object_behind(value)
        self.kind = re.sub(r"<.*", "", self.name)

    def static_name(self):
        return net_name(re.sub(r"<.*", "", str(plain(self.value.type).name)))

    def is_string(self):
        return self.kind == "System::Detail::StringData" or plain(self.value.type).name == "System::String"

    def to_string(self):
        behind, kind = self.behind, self.kind
        if not self.address:
            return "null"
        if self.is_string():
            return string_text(self.address)
        if behind is None:
            return self.static_name()
        if kind == "System::Detail::ArrayData":
            return f"Array<{net_name(str(plain(behind.type.template_argument(0))))}>({int(behind['_length'])})"
        if kind == "System::Core::IPEndPointData":
            return end_point_text(behind["Address"], int(behind["Port"]))
        if kind == "System::Core::DnsEndPointData":
            return f"{string_text(behind['Host']['_data'])}:{int(behind['Port'])}"
        if kind == "System::Core::SocketState":
            return SocketView(behind).to_string()
        if kind == "System::Detail::ListData":
            return f"{self.static_name()} of {len(list(elements(behind['Elements'])))}" if self.has_vector() else self.static_name()
        if self.has_table():
            return f"{self.static_name()} of {int(behind['Table']['_count'])}"
        if derives(behind.type, "System::Detail::TaskObject"):
            return self.task_text()
        return self.static_name()

    def has_vector(self):
        return self.kind == "System::Detail::ListData" and "vector" in str(plain(self.behind["Elements"].type).name)

    def has_table(self):
        return self.kind == "System::Detail::DictionaryData"

    def task_text(self):
        task = self.behind.cast(gdb.lookup_type("System::Detail::TaskObject"))
        text = f"Task {TASK_STATES[int(scalar(task['_status']))]}"
        for name in ("_M_exception_object", "__ptr_"):
            try:
                error = task["_error"][name]
            except gdb.error:
                continue
            if not is_null(error):
                # The object that was thrown; what it is, its table of virtual functions tells.
                if re.match(r"System::.*Exception$", class_behind(error)):
                    exception = gdb.Value(int(error)).cast(gdb.lookup_type("System::Exception").pointer())
                    text += f": {ExceptionPrinter(exception.dereference()).to_string()}"
        return text

    def result(self):
        """The result of a task that has one."""
        if self.behind is None or not derives(self.behind.type, "System::Detail::TaskObject"):
            return None
        try:
            return self.behind["_value"] if bool(self.behind["_hasValue"]) else None
        except gdb.error:
            return None

    def children(self):
        behind, kind = self.behind, self.kind
        if behind is None or self.is_string():
            return
        if kind == "System::Detail::ArrayData":
            element = behind.type.template_argument(0)
            alignment = max(8, getattr(element, "alignof", 8))
            offset = (behind.type.sizeof + alignment - 1) // alignment * alignment
            first = gdb.Value(int(behind.address) + offset).cast(element.pointer())
            for i in range(int(behind["_length"])):
                yield f"[{i}]", (first + i).dereference()
        elif self.has_vector():
            for i, element in enumerate(elements(behind["Elements"])):
                yield f"[{i}]", element
        elif self.has_table():
            for i, entry in enumerate(each for each in elements(behind["Table"]["_entries"]) if bool(each["Used"])):
                yield f"key {i}", entry["Key"]
                yield f"value {i}", entry["Value"]
        else:
            result = self.result()
            if result is not None:
                yield "Result", result

    def display_hint(self):
        if self.address and self.is_string():
            return "string"
        if self.behind is None:
            return None
        if self.has_table():
            return "map"
        if self.kind == "System::Detail::ArrayData" or self.has_vector():
            return "array"
        return None


class AddressPrinter:
    def __init__(self, value):
        self.value = value

    def to_string(self):
        return address_text(self.value["_bits"])


class ExceptionPrinter:
    """Class, message, and the same of the cause."""

    def __init__(self, value):
        self.value = value

    def to_string(self):
        exception = self.value.cast(gdb.lookup_type("System::Exception"))
        data = held(exception["_data"])
        if is_null(data):
            return "null"
        name = class_behind(self.value.address) if self.value.address is not None else str(self.value.type.name)
        kept = held(exception["_kept"])
        if not is_null(kept):
            inner = re.search(r"<(System::[\w:]*Exception)", class_behind(kept))
            name = inner[1] if inner else name
        # The message is the first member of what the copies share, which only the library knows by name.
        message = gdb.Value(int(data)).cast(gdb.lookup_type("System::String").pointer()).dereference()
        text = net_name(name)
        if not is_null(message["_data"]):
            text += f": {string_text(message['_data'])}"
        return text


class ObjectPrinter:
    """What an Object holds."""

    def __init__(self, value):
        self.value = value

    def content(self):
        operations = self.value["_operations"]
        if is_null(operations):
            return None
        space = self.value["_space"].address
        kind = operations.dereference()["Type"]
        if is_null(kind):
            return space.cast(gdb.lookup_type("System::Handle").pointer()).dereference()
        symbol = gdb.execute(f"info symbol {int(kind)}", to_string=True)
        named = re.match(r"typeinfo for (.*) in section|typeinfo for (.*)", symbol)
        return space.cast(gdb.lookup_type((named[1] or named[2]).strip()).pointer()).dereference() if named else None

    def to_string(self):
        return "null" if is_null(self.value["_operations"]) else "Object"

    def children(self):
        content = self.content()
        if content is not None:
            yield "Value", content


class Printers(gdb.printing.PrettyPrinter):
    """Picks the printer of a value by its class or what that derives from; a program's own classes too."""

    def __init__(self):
        super().__init__("systemnet")
        self.known = {}

    def __call__(self, value):
        value_type = plain(value.type)
        if value_type.code != gdb.TYPE_CODE_STRUCT or value_type.name is None:
            return None
        if value_type.name not in self.known:
            self.known[value_type.name] = self.printer_of(value_type)
        printer = self.known[value_type.name]
        return printer(value) if printer else None

    @staticmethod
    def printer_of(value_type):
        if value_type.name == "System::Net::IPAddress":
            return AddressPrinter
        if value_type.name == "System::Object":
            return ObjectPrinter
        if derives(value_type, "System::Exception"):
            return ExceptionPrinter
        if derives(value_type, "System::Handle"):
            return HandlePrinter
        return None


gdb.printing.register_pretty_printer(gdb.current_objfile(), Printers(), replace=True)
