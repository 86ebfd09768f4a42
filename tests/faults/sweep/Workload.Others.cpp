// What stands beside sockets: the pool, timers, waits, threads, texts and collections.
#include "Workload.hpp"
#include <System/Collections.hpp>
#include <System/Text.hpp>
#include <System/Threading.hpp>

namespace Faults
{
    using namespace System;
    using namespace System::Collections::Generic;
    using namespace System::Text;
    using namespace System::Threading;

    namespace
    {
        constexpr int Patience = 20000;

        void PoolWork()
        {
            // More that block than there are processors: the pool has to grow, now or at its next look.
            constexpr int Count = 6;
            const CountdownEvent all(Count);
            const ManualResetEvent go(false);
            for (int i = 0; i != Count; ++i)
            {
                try
                {
                    ThreadPool::QueueUserWorkItem(
                        [all, go](const Object&)
                        {
                            try
                            {
                                if (all.Signal())
                                {
                                    go.Set();
                                }
                                go.WaitOne(Patience);
                            }
                            catch (const OutOfMemoryException&)
                            {
                                // It would end the process, as in .NET.
                                go.Set();
                            }
                        });
                }
                catch (...)
                {
                    go.Set();
                    throw;
                }
            }
            const bool ran = go.WaitOne(Patience);
            go.Set();
            Expect(ran, "work was queued and did not run");
        }

        void Timers()
        {
            const ManualResetEvent rang(false);
            const Timer once([rang](const Object&) { rang.Set(); }, nullptr, 1, Timeout::Infinite);
            Expect(rang.WaitOne(Patience), "a timer did not ring");
            const AutoResetEvent again(false);
            const Timer periodic([again](const Object&) { again.Set(); }, nullptr, 1, 1);
            Expect(again.WaitOne(Patience) && again.WaitOne(Patience), "a periodic timer did not ring again");
            periodic.Change(Timeout::Infinite, Timeout::Infinite);
            const ManualResetEvent ended(false);
            periodic.Dispose(ended);
            Expect(ended.WaitOne(Patience), "a timer that was disposed did not say so");
        }

        void RegisteredWaits()
        {
            const AutoResetEvent event(false);
            const ManualResetEvent called(false);
            const ManualResetEvent late(false);
            const RegisteredWaitHandle signalled = ThreadPool::RegisterWaitForSingleObject(
                event, [called](const Object&, bool) { called.Set(); }, nullptr, Patience, true);
            event.Set();
            Expect(called.WaitOne(Patience), "a registered wait did not call");
            const AutoResetEvent never(false);
            const RegisteredWaitHandle timed = ThreadPool::RegisterWaitForSingleObject(
                never, [late](const Object&, bool timedOut) { timedOut ? late.Set() : false; }, nullptr, 1, true);
            Expect(late.WaitOne(Patience), "a registered wait did not time out");
            signalled.Unregister(nullptr);
            timed.Unregister(nullptr);
        }

        void Threads()
        {
            const ManualResetEvent ran(false);
            const Thread thread([ran] { ran.Set(); });
            thread.Start();
            Expect(thread.Join(Patience) && ran.WaitOne(0), "a thread did not run");
            const Object lock;
            Monitor::Enter(lock);
            Monitor::Exit(lock);
            const Mutex mutex(false);
            mutex.WaitOne();
            mutex.ReleaseMutex();
        }

        void Texts()
        {
            String text = String("abc") + 12 + "def";
            text = text.Replace("def", "ghij").ToUpper().PadLeft(40).Trim();
            Expect(text == "ABC12GHIJ", "another text");
            const Array<String> parts = String("a,b,,c").Split(',');
            Expect(String::Join(";", parts) == "a;b;;c", "another text");
            Expect(String::Format("{0:D4} {1,5} {2:X}", 7, "x", 255) == "0007     x FF", "another text");
            StringBuilder builder;
            for (int i = 0; i != 20; ++i)
            {
                builder.Append(i).Append(' ').AppendFormat("{0}", i);
            }
            Expect(builder.ToString().Length() > 20, "another text");
            Expect(Encoding::UTF8().GetString(Encoding::UTF8().GetBytes("gr\xC3\xBC\xC3\x9F")) == "gr\xC3\xBC\xC3\x9F", "another text");
            (void)DateTime(2020, 1, 2).ToString();
        }

        void Containers()
        {
            List<String> list;
            Dictionary<String, int> numbers;
            Queue<int> queue;
            Stack<String> stack;
            for (int i = 0; i != 20; ++i)
            {
                const String text = Convert::ToString(i);
                list.Add(text);
                numbers.Add(text, i);
                queue.Enqueue(i);
                stack.Push(text);
            }
            Expect(list.Count() == 20 && numbers["7"] == 7 && queue.Dequeue() == 0 && stack.Pop() == "19", "other elements");
            const Object boxed = list;
            Array<Object> objects{boxed, Object(12), Object("text")};
            Expect(objects.Clone().Length() == 3, "other elements");
            list.Sort();
            list.Reverse();
            list.Insert(3, "x");
            Expect(list.IndexOf("x") == 3 && list.ToArray().Length() == 21, "other elements");
        }

        constexpr Scenario scenarios[] = {
            {"pool", &PoolWork, false, false, true}, {"timers", &Timers, false, false, true},
            {"registered waits", &RegisteredWaits},  {"threads", &Threads},
            {"texts", &Texts, false, true},          {"containers", &Containers, false, true},
        };
    }

    std::span<const Scenario> OtherScenarios() noexcept
    {
        return scenarios;
    }
}
