#include "compat/core/threading/ThreadObject.hpp"
#include "compat/core/objects/Immortal.hpp"
#include "compat/core/pool/Pool.hpp"
#include "compat/core/threading/StartThread.hpp"
#include "compat/core/objects/Unhandled.hpp"
#include "ports/Port.hpp"
#include <System/InvalidOperationException.hpp>
#include <System/OutOfMemoryException.hpp>
#include <System/Threading/Thread.hpp>
#include <System/Threading/ThreadInterruptedException.hpp>
#include <System/Threading/ThreadStateException.hpp>
#include <thread>
#include <utility>

namespace System::Core
{
    using Threading::ThreadPriority;
    using Threading::ThreadState;
    using Threading::ThreadStateException;

    namespace
    {
        // Static initialisation runs on the program's first thread.
        const std::thread::id mainThread = std::this_thread::get_id();
        constexpr int MainId = 1;
        std::atomic<int> lastId{MainId};

        /// Never destroyed: threads may end while the process does.
        struct Foreground
        {
            std::mutex Mutex; ///< also guards which threads are in the background
            std::condition_variable Changed;
            int Count = 0;
            bool Abandoned = false;

            static Foreground& Instance() noexcept
            {
                static Immortal<Foreground> instance;
                return *instance;
            }
        };

        thread_local ThreadObject* current = nullptr;

        /// A forked child has no thread but the one that forked.
        [[maybe_unused]] const bool isHeld = []
        {
            Port::AtFork([]() noexcept { Foreground::Instance().Mutex.lock(); }, []() noexcept { Foreground::Instance().Mutex.unlock(); },
                         &ThreadObject::LeaveForegroundToParent);
            return true;
        }();
    }

    void ThreadObject::LeaveForegroundToParent() noexcept
    {
        Foreground& foreground = Foreground::Instance();
        foreground.Count = current != nullptr && current->_isStarted && !current->_isBackground ? 1 : 0;
        foreground.Mutex.unlock();
    }

    ThreadObject::ThreadObject(Threading::ThreadStart start, Threading::ParameterizedThreadStart parameterized, int stackBytes)
        : _id(++lastId), _stackBytes(stackBytes), _isStarted(true), _start(std::move(start)), _parameterized(std::move(parameterized))
    {
    }

    ThreadObject::ThreadObject(bool isBackground, bool isPoolThread) noexcept
        : _id(std::this_thread::get_id() == mainThread ? MainId : ++lastId), _isPoolThread(isPoolThread), _life(Life::Running),
          _isBackground(isBackground)
    {
    }

    const Detail::TypeInfo& ThreadObject::GetType() const noexcept
    {
        return Threading::Thread::Type();
    }

    ThreadObject& ThreadObject::Current()
    {
        if (current == nullptr) [[unlikely]]
        {
            Attach(*new ThreadObject(std::this_thread::get_id() != mainThread, Pool::IsPoolThread()));
        }
        return *current;
    }

    ThreadObject* ThreadObject::IfAny() noexcept
    {
        return current;
    }

    // The thread keeps the reference that it is given here until it ends.
    void ThreadObject::Attach(ThreadObject& thread) noexcept
    {
        // A thread's last act: asked for before the program constructs anything of its own.
        Port::AtThreadEnd(
            [](void* ending) noexcept
            {
                current = nullptr;
                static_cast<ThreadObject*>(ending)->End();
            },
            &thread);
        current = &thread;
    }

    void ThreadObject::PrepareToSleep() noexcept
    {
        const std::lock_guard lock(_mutex);
        _woken = false;
    }

    ThreadObject::Woken ThreadObject::Sleep(const Deadline& deadline, bool interruptible)
    {
        std::unique_lock lock(_mutex);
        _sleeps.store(true, std::memory_order_relaxed);
        Woken woken = Woken::Notified;
        while (!_woken)
        {
            if (interruptible && _interrupted.load(std::memory_order_relaxed))
            {
                _interrupted.store(false, std::memory_order_relaxed);
                woken = Woken::Interrupted;
                break;
            }
            if (!deadline)
            {
                _wake.wait(lock);
            }
            else if (_wake.wait_until(lock, *deadline) == std::cv_status::timeout && std::chrono::steady_clock::now() >= *deadline &&
                     !_woken && !(interruptible && _interrupted.load(std::memory_order_relaxed)))
            {
                woken = Woken::TimedOut;
                break;
            }
        }
        _sleeps.store(false, std::memory_order_relaxed);
        return woken;
    }

    void ThreadObject::Wake() noexcept
    {
        const std::lock_guard lock(_mutex);
        _woken = true;
        _wake.notify_one();
    }

    void ThreadObject::Interrupt() noexcept
    {
        const std::lock_guard lock(_mutex);
        _interrupted.store(true, std::memory_order_relaxed);
        _wake.notify_one();
    }

    void ThreadObject::ThrowIfInterrupted()
    {
        if (!_interrupted.load(std::memory_order_relaxed)) [[likely]]
        {
            return;
        }
        const std::lock_guard lock(_mutex);
        if (_interrupted.exchange(false, std::memory_order_relaxed))
        {
            throw Threading::ThreadInterruptedException();
        }
    }

    void ThreadObject::Start(const Object* parameter)
    {
        Foreground& foreground = Foreground::Instance();
        {
            const std::lock_guard lock(foreground.Mutex);
            if (parameter != nullptr && _start != nullptr && _life.load() == Life::Unstarted)
            {
                throw InvalidOperationException("The thread was created with a ThreadStart delegate that does not accept a parameter.");
            }
            Life life = Life::Unstarted;
            if (!_isStarted || !_life.compare_exchange_strong(life, Life::Running))
            {
                throw ThreadStateException("Thread is running or terminated; it cannot restart.");
            }
            foreground.Count += _isBackground ? 0 : 1;
        }
        if (parameter != nullptr)
        {
            _parameter = *parameter;
        }
        _context = ExecutionContext::Capture();
        AddReference();
        if (!StartThread(&Enter, this, static_cast<std::size_t>(_stackBytes)))
        {
            const std::lock_guard lock(foreground.Mutex);
            foreground.Count -= _isBackground ? 0 : 1;
            _life.store(Life::Unstarted);
            ReleaseReference();
            throw OutOfMemoryException("Insufficient memory to continue the execution of the program.");
        }
    }

    void ThreadObject::Enter(void* thread) noexcept
    {
        auto& self = *static_cast<ThreadObject*>(thread);
        Attach(self);
        RunUserCode([&self] { self.Run(); });
    }

    void ThreadObject::Run()
    {
        // What the delegates and the parameter hold goes with this scope, before the thread has ended for Join.
        const Threading::ThreadStart start = std::exchange(_start, nullptr);
        const Threading::ParameterizedThreadStart parameterized = std::exchange(_parameterized, nullptr);
        const Object parameter = std::exchange(_parameter, nullptr);
        const ExecutionContext::Scope scope(std::exchange(_context, ExecutionContext::Kept()));
        if (start != nullptr)
        {
            start();
        }
        else
        {
            parameterized(parameter);
        }
    }

    void ThreadObject::End() noexcept
    {
        // Their destructors may ask for thread-local values again: those begin anew, and go with the object.
        std::exchange(Values, {}).clear();
        MutexObject::AbandonAll(*this);
        Foreground& foreground = Foreground::Instance();
        bool counted = false;
        {
            const std::lock_guard lock(foreground.Mutex);
            counted = _isStarted && !_isBackground;
            _life.store(Life::Ended, std::memory_order_release);
        }
        _ended.Set();
        ReleaseReference();
        // After the last use of anything that main could end.
        if (counted)
        {
            const std::lock_guard lock(foreground.Mutex);
            --foreground.Count;
            foreground.Changed.notify_all();
        }
    }

    bool ThreadObject::Join(int milliseconds)
    {
        if (_life.load(std::memory_order_acquire) == Life::Unstarted)
        {
            throw ThreadStateException("Thread has not been started.");
        }
        return _ended.IsSet() || _ended.Wait(milliseconds);
    }

    bool ThreadObject::IsBackground()
    {
        const std::lock_guard lock(Foreground::Instance().Mutex);
        if (_life.load() == Life::Ended)
        {
            throw ThreadStateException("Thread is dead; state cannot be accessed.");
        }
        return _isBackground;
    }

    void ThreadObject::IsBackground(bool value)
    {
        Foreground& foreground = Foreground::Instance();
        const std::lock_guard lock(foreground.Mutex);
        if (_life.load() == Life::Ended)
        {
            throw ThreadStateException("Thread is dead; state cannot be accessed.");
        }
        if (value != _isBackground && _isStarted && _life.load() == Life::Running)
        {
            foreground.Count += value ? -1 : 1;
            foreground.Changed.notify_all();
        }
        _isBackground = value;
    }

    ThreadState ThreadObject::State()
    {
        const std::lock_guard lock(Foreground::Instance().Mutex);
        const ThreadState background = _isBackground ? ThreadState::Background : ThreadState::Running;
        switch (_life.load())
        {
        case Life::Unstarted:
            return ThreadState::Unstarted | background;
        case Life::Ended:
            return ThreadState::Stopped;
        case Life::Running:
            break;
        }
        return (_sleeps.load(std::memory_order_relaxed) ? ThreadState::WaitSleepJoin : ThreadState::Running) | background;
    }

    ThreadPriority ThreadObject::Priority() const
    {
        if (_life.load() == Life::Ended)
        {
            throw ThreadStateException("Thread is dead; priority cannot be accessed.");
        }
        return _priority.load();
    }

    void ThreadObject::Priority(ThreadPriority value)
    {
        if (_life.load() == Life::Ended)
        {
            throw ThreadStateException("Thread is dead; priority cannot be accessed.");
        }
        _priority.store(value);
    }

    String ThreadObject::Name()
    {
        const std::lock_guard lock(_mutex);
        return _name;
    }

    void ThreadObject::Name(const String& value)
    {
        const std::lock_guard lock(_mutex);
        _name = value;
    }

    void ThreadObject::AwaitForeground() noexcept
    {
        if (std::this_thread::get_id() != mainThread)
        {
            return;
        }
        Foreground& foreground = Foreground::Instance();
        std::unique_lock lock(foreground.Mutex);
        foreground.Changed.wait(lock, [&] { return foreground.Count == 0 || foreground.Abandoned; });
    }

    void ThreadObject::AbandonForeground() noexcept
    {
        Foreground& foreground = Foreground::Instance();
        const std::lock_guard lock(foreground.Mutex);
        foreground.Abandoned = true;
        foreground.Changed.notify_all();
    }
}
