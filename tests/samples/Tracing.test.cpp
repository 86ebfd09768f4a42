// The traces in docs/tracing.md are what the samples write. With SYSTEMNET_WRITE_PAGES=1 in the environment (scripts/write-tracing-page)
// the page is made to say so.
#include "tests/Support/TraceText.hpp"
#include "tests/samples/Support/Program.hpp"
#include <System/Environment.hpp>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <thread>

namespace
{
    namespace fs = std::filesystem;
    using SampleTests::Program;

    const fs::path Page = fs::path(SYSTEMNET_DOCUMENTS_FOLDER) / "tracing.md";

    std::string Read(const fs::path& file)
    {
        std::ifstream stream(file, std::ios::binary);
        std::string text((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
        text.erase(std::remove(text.begin(), text.end(), '\r'), text.end());
        return text;
    }

    /// The file that the programs which are started while it stands trace to.
    class TraceFile
    {
    public:
        explicit TraceFile(const std::string& name)
            : _path(fs::temp_directory_path() / (name + std::to_string(System::Environment::ProcessId()) + ".log"))
        {
            fs::remove(_path);
            Use();
        }
        TraceFile(const TraceFile&) = delete;
        TraceFile& operator=(const TraceFile&) = delete;
        ~TraceFile()
        {
            System::Environment::SetEnvironmentVariable("SYSTEMNET_TRACE", nullptr);
            std::error_code ignored;
            fs::remove(_path, ignored);
        }
        void Use() const { System::Environment::SetEnvironmentVariable("SYSTEMNET_TRACE", _path.string()); }
        std::string Text() const { return Plain(Read(_path)); }
        /// The text, once every call has ended and this many accepts have begun.
        std::string Await(std::size_t accepts) const
        {
            const auto limit = std::chrono::steady_clock::now() + std::chrono::seconds(30);
            for (;;)
            {
                const std::string text = Read(_path);
                if (Count(text, "] Entering ") == Count(text, "] Exiting ") && Count(text, "::BeginAccept() ") == accepts)
                {
                    return Plain(text);
                }
                BOOST_TEST_REQUIRE((std::chrono::steady_clock::now() < limit), "the trace stays incomplete:\n" << text);
                std::this_thread::yield();
            }
        }

    private:
        static std::string Plain(const std::string& text)
        {
            return TraceText::Joined(TraceText::Plain(TraceText::Ordered(TraceText::Lines(text))));
        }
        static std::size_t Count(const std::string& text, const std::string& part)
        {
            std::size_t count = 0;
            for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
            {
                ++count;
            }
            return count;
        }

        fs::path _path;
    };

    /// Compares the block below a mark in the page, or replaces it.
    void CheckBlock(const std::string& mark, const std::string& text)
    {
        std::string page = Read(Page);
        const std::string begin = "<!-- " + mark + " -->\n```\n";
        const std::size_t at = page.find(begin);
        BOOST_TEST_REQUIRE((at != std::string::npos), "docs/tracing.md has no block \"" << mark << "\"");
        const std::size_t from = at + begin.size();
        const std::size_t to = page.find("```\n", from);
        System::String write = System::Environment::GetEnvironmentVariable("SYSTEMNET_WRITE_PAGES");
        if (write != nullptr)
        {
            page.replace(from, to - from, text);
            std::ofstream(Page, std::ios::binary) << page;
            return;
        }
        BOOST_TEST(page.substr(from, to - from) == text);
    }
}

BOOST_AUTO_TEST_CASE(accept_with_data)
{
    const TraceFile serverTrace("systemnet-server");
    Program server("AcceptWithDataServer", {"127.0.0.1", "0", "2"});
    const std::string port = server.Port();
    // Else the accept might find the client at once, in the first thread.
    (void)serverTrace.Await(1);
    const TraceFile clientTrace("systemnet-client");
    BOOST_TEST(SampleTests::Contains(SampleTests::Run("AcceptWithDataClient", {"127.0.0.1", port}), "Received: This is a test<EOF>\n"));
    CheckBlock("client", clientTrace.Text());
    // All that the server does of itself is written once it waits for the second connection and each call has ended.
    CheckBlock("server", serverTrace.Await(2));
    BOOST_TEST(SampleTests::Contains(SampleTests::Run("AcceptWithDataClient", {"127.0.0.1", port}), "Received: This is a test<EOF>\n"));
    server.End();
}

BOOST_AUTO_TEST_CASE(network_tracing)
{
    // The sample traces to its standard output.
    const std::string output = SampleTests::Run("NetworkTracing");
    CheckBlock("sample", TraceText::Joined(TraceText::Plain(TraceText::Lines(output))));
}
