// Needs: System/Diagnostics/Debug.hpp
#include "tests/Support/Print.hpp"
#include "tests/ordinary/Uses.hpp"
#include <System.hpp>
#include <System/Diagnostics.hpp>
#include <System/IO.hpp>
#include <boost/test/unit_test.hpp>

using namespace System;
using namespace System::Diagnostics;

BOOST_AUTO_TEST_SUITE(OrdinaryDiagnostics)

BOOST_AUTO_TEST_CASE(what_is_written_reaches_the_listeners,
                     *Uses("System.Diagnostics.Debug", "Assert 1 2; WriteLine 1 2") * Uses("System.Diagnostics.Process", "Id 0"))
{
    IO::StringWriter text;
    TextWriterTraceListener listener(text);
    Trace::Listeners().Add(listener);
    const Finally removes([&] { Trace::Listeners().Remove(listener); });
    Debug::Assert(true);
    Debug::Assert(true, "never said");
    Debug::WriteLine("line");
    Debug::WriteLine("line", "kind");
    Trace::WriteLine("traced");
    listener.Flush();
    BOOST_TEST(text.ToString().Contains("traced"));
    BOOST_TEST(!text.ToString().Contains("never said"));
    BOOST_TEST(Process::GetCurrentProcess().Id() > 0);
}

BOOST_AUTO_TEST_SUITE_END()
