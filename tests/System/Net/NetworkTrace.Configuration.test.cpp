// Network tracing, switched on from outside: a configuration file, the environment.
#include "tests/Support/Documents.hpp"
#include "tests/Support/Programs.hpp"
#include "tests/Support/TraceText.hpp"
#include <System/Environment.hpp>
#include <System/OperatingSystem.hpp>
#include <filesystem>
#include <fstream>

namespace
{
    namespace fs = std::filesystem;

    /// As the documentation prints it (docs/framework/network-programming/how-to-configure-network-tracing), blanks at line ends and all.
    const char* const Documented = R"(    <configuration>  
      <system.diagnostics>  
        <sources>  
          <source name="System.Net" tracemode="includehex" maxdatasize="1024">  
            <listeners>  
              <add name="System.Net"/>  
            </listeners>  
          </source>  
          <source name="System.Net.Cache">  
            <listeners>  
              <add name="System.Net"/>  
            </listeners>  
          </source>  
          <source name="System.Net.Http">  
            <listeners>  
              <add name="System.Net"/>  
            </listeners>  
          </source>  
          <source name="System.Net.Sockets">  
            <listeners>  
              <add name="System.Net"/>  
            </listeners>  
          </source>  
          <source name="System.Net.WebSockets">  
            <listeners>  
              <add name="System.Net"/>  
            </listeners>  
          </source>  
        </sources>  
        <switches>  
          <add name="System.Net" value="Verbose"/>  
          <add name="System.Net.Cache" value="Verbose"/>  
          <add name="System.Net.Http" value="Verbose"/>  
          <add name="System.Net.Sockets" value="Verbose"/>  
          <add name="System.Net.WebSockets" value="Verbose"/>  
        </switches>  
        <sharedListeners>  
          <add name="System.Net"  
            type="System.Diagnostics.TextWriterTraceListener"  
            initializeData="network.log"  
          />  
        </sharedListeners>  
        <trace autoflush="true"/>  
      </system.diagnostics>  
    </configuration>  
)";

    std::string Read(const fs::path& file)
    {
        std::ifstream stream(file, std::ios::binary);
        return std::string((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
    }
    void Write(const fs::path& file, const std::string& text)
    {
        std::ofstream(file, std::ios::binary) << text;
    }

    /// A folder of its own for each case, which is gone afterwards.
    class Folder
    {
    public:
        Folder()
            : _path(fs::temp_directory_path() /
                    ("systemnet-trace-" + std::string(std::string_view(System::ToString(System::Environment::ProcessId()))) + "-" +
                     std::to_string(++count)))
        {
            fs::create_directories(_path);
        }
        Folder(const Folder&) = delete;
        Folder& operator=(const Folder&) = delete;
        ~Folder()
        {
            std::error_code ignored;
            fs::remove_all(_path, ignored);
        }
        fs::path operator/(const std::string& name) const { return _path / name; }
        std::string Path() const { return _path.string(); }

    private:
        static inline int count = 0;
        fs::path _path;
    };

    /// An environment variable of the programs that are run while it stands.
    class Variable
    {
    public:
        Variable(const char* name, const std::string& value) : _name(name) { System::Environment::SetEnvironmentVariable(name, value); }
        Variable(const Variable&) = delete;
        Variable& operator=(const Variable&) = delete;
        ~Variable() { System::Environment::SetEnvironmentVariable(_name, nullptr); }

    private:
        const char* _name;
    };

    fs::path Child()
    {
        const fs::path self = fs::absolute(boost::unit_test::framework::master_test_suite().argv[0]);
        return self.parent_path() / ("System.Net.NetworkTrace.child" + std::string(self.extension() == ".exe" ? ".exe" : ""));
    }

    /// Runs the exchange with the folder as its current one.
    /// @return what it wrote to standard error
    std::string Exchange(const Folder& folder, const fs::path& program = Child())
    {
        std::string line;
        for (const std::string& word : CommandFor(program.string(), {folder.Path()}))
        {
            line += "\"" + word + "\" ";
        }
        const fs::path errors = folder / "errors.txt";
        line += "2> \"" + errors.string() + "\"";
        if (System::OperatingSystem::IsWindows())
        {
            line = "\"" + line + "\""; // its shell takes away the first and the last
        }
        BOOST_TEST_REQUIRE(std::system(line.c_str()) == 0);
        return Read(errors);
    }

    bool Contains(const std::string& text, const std::string& part)
    {
        return text.find(part) != std::string::npos;
    }
}

BOOST_AUTO_TEST_CASE(the_documented_configuration_beside_the_program)
{
    const Folder folder;
    const fs::path program = folder / Child().filename().string();
    fs::copy_file(Child(), program);
    Write(program.string() + ".config", Documented);
    BOOST_TEST(Exchange(folder, program) == "");
    const std::string log = Read(folder / "network.log");
    const std::vector<std::string> lines = TraceText::Plain(TraceText::Lines(log));
    BOOST_TEST_REQUIRE(lines.size() > 20U);
    BOOST_TEST(lines.front() == "System.Net.Sockets Verbose: 0 : [0001] Entering Socket#1::Socket(AddressFamily#2)");
    BOOST_TEST(lines.back() == "System.Net.Sockets Verbose: 0 : [0001] Exiting Socket#2::Close() ");
    BOOST_TEST(Contains(log, "00000000 : 61 62 63                                        : abc"));
}

BOOST_AUTO_TEST_CASE(a_file_that_the_environment_names)
{
    const Folder folder;
    Write(folder / "my.xml", Documented);
    const Variable configuration("SYSTEMNET_TRACE_CONFIG", (folder / "my.xml").string());
    BOOST_TEST(Exchange(folder) == "");
    BOOST_TEST(Contains(Read(folder / "network.log"), "::Send() \t-> Int32#3"));
}

BOOST_AUTO_TEST_CASE(a_variable_without_a_file)
{
    const Folder folder;
    const Variable trace("SYSTEMNET_TRACE", "network.log");
    BOOST_TEST(Exchange(folder) == "");
    BOOST_TEST(Contains(Read(folder / "network.log"), "::Receive() \t-> Int32#3"));
    // A second run adds to the file.
    const auto size = fs::file_size(folder / "network.log");
    BOOST_TEST(Exchange(folder) == "");
    BOOST_TEST(fs::file_size(folder / "network.log") > size);
}

BOOST_AUTO_TEST_CASE(nothing_is_written_without_being_asked_for)
{
    const Folder folder;
    BOOST_TEST(Exchange(folder) == "");
    BOOST_TEST(!fs::exists(folder / "network.log"));
}

BOOST_AUTO_TEST_CASE(levels_listeners_and_attributes)
{
    const Folder folder;
    Write(folder / "my.xml", R"(<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <!-- a comment -->
  <appSettings><add key="a" value="b"/></appSettings>
  <system.diagnostics>
    <sources>
      <source name="System.Net.Sockets" switchValue="Verbose" tracemode="protocolonly" maxdatasize="2">
        <listeners>
          <add name="all" type="System.Diagnostics.TextWriterTraceListener, System, Version=4.0.0.0" initializeData="all.log"/>
          <add name="some" type="System.Diagnostics.TextWriterTraceListener" initializeData="some.log" traceOutputOptions="ProcessId">
            <filter type="System.Diagnostics.EventTypeFilter" initializeData="Information"/>
          </add>
          <add name="console" type="System.Diagnostics.ConsoleTraceListener" initializeData="true"/>
        </listeners>
      </source>
    </sources>
  </system.diagnostics>
</configuration>)");
    const Variable configuration("SYSTEMNET_TRACE_CONFIG", (folder / "my.xml").string());
    const std::string errors = Exchange(folder);
    const std::string all = Read(folder / "all.log");
    // Without autoflush too: what is held back is written when the process ends.
    BOOST_TEST(Contains(all, "::Close() "));
    BOOST_TEST(Contains(all, "(printing 2 out of 3)"));
    BOOST_TEST(Contains(all, "<<ab>>"));
    BOOST_TEST(errors == all);
    const std::string some = Read(folder / "some.log");
    BOOST_TEST(Contains(some, " - Created connection from "));
    BOOST_TEST(Contains(some, "    ProcessId="));
    BOOST_TEST(!Contains(some, "Entering"));
}

BOOST_AUTO_TEST_CASE(a_bad_file_is_one_line_and_the_program_runs)
{
    const Folder folder;
    const std::string name = (folder / "my.xml").string();
    const Variable configuration("SYSTEMNET_TRACE_CONFIG", name);
    std::string errors = Exchange(folder);
    BOOST_TEST(TraceText::Lines(errors).size() == 1U, errors);
    BOOST_TEST(Contains(errors, "systemnet: " + name + ": "));
    Write(name, "<configuration>\n<system.diagnostics>\n</configuration>");
    errors = Exchange(folder);
    BOOST_TEST(TraceText::Lines(errors).size() == 1U, errors);
    BOOST_TEST(Contains(errors, "systemnet: " + name + ", line "));
    Write(name, R"(<configuration><system.diagnostics><switches><add name="System.Net.Sockets" value="Loud"/></switches>
                   </system.diagnostics></configuration>)");
    errors = Exchange(folder);
    BOOST_TEST(TraceText::Lines(errors).size() == 1U, errors);
    BOOST_TEST(Contains(errors, "Loud"));
    Write(name, R"(<configuration><system.diagnostics><sources><source name="System.Net.Sockets" switchValue="Verbose"><listeners><clear/>
                   <add name="x" type="My.Listener"/></listeners></source></sources></system.diagnostics></configuration>)");
    errors = Exchange(folder);
    BOOST_TEST(TraceText::Lines(errors).size() == 1U, errors);
    BOOST_TEST(Contains(errors, "My.Listener"));
}

BOOST_AUTO_TEST_CASE(a_log_that_cannot_be_opened_is_one_line_and_the_program_runs)
{
    const Folder folder;
    const Variable trace("SYSTEMNET_TRACE", (folder / "no such folder").string() + "/network.log");
    const std::string errors = Exchange(folder);
    BOOST_TEST(TraceText::Lines(errors).size() == 1U, errors);
    BOOST_TEST(Contains(errors, "network.log"));
}

BOOST_AUTO_TEST_CASE(a_full_disk_breaks_no_call)
{
    if (!fs::exists("/dev/full"))
    {
        BOOST_TEST_MESSAGE("there is no /dev/full here");
        return;
    }
    const Folder folder;
    const Variable trace("SYSTEMNET_TRACE", "/dev/full");
    BOOST_TEST(Exchange(folder) == "");
}

BOOST_AUTO_TEST_CASE(counters_are_printed_at_the_end)
{
    const Folder folder;
    const Variable counters("SYSTEMNET_COUNTERS", "1");
    const std::string errors = Exchange(folder);
    BOOST_TEST(TraceText::Lines(errors).size() == 9U, errors);
    for (const char* line : {"systemnet: outgoing-connections-established 1", "systemnet: incoming-connections-established 1",
                             "systemnet: bytes-received 3", "systemnet: bytes-sent 3", "systemnet: datagrams-sent 0",
                             "systemnet: current-outgoing-connect-attempts 0", "systemnet: dns-lookups-requested 0"})
    {
        BOOST_TEST(Contains(errors, line), line);
    }
}
