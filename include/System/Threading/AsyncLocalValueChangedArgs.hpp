// The .NET structure AsyncLocalValueChangedArgs<T>.
#pragma once

namespace System::Threading
{
    /// How the value of an AsyncLocal changed.
    /// Follows api/system.threading.asynclocalvaluechangedargs-1.
    template <class T>
    class AsyncLocalValueChangedArgs
    {
    public:
        AsyncLocalValueChangedArgs(const T& previous, const T& current, bool byContext)
            : _previous(previous), _current(current), _byContext(byContext)
        {
        }
        const AsyncLocalValueChangedArgs* operator->() const noexcept { return this; }

        [[nodiscard]] T PreviousValue() const { return _previous; }
        [[nodiscard]] T CurrentValue() const { return _current; }
        [[nodiscard]] bool ThreadContextChanged() const noexcept { return _byContext; }

    private:
        T _previous;
        T _current;
        bool _byContext;
    };
}
