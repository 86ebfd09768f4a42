// The exceptions of LINQ.
#include <System/Detail/Sequence.hpp>

namespace System::Detail
{
    void ThrowNoElements()
    {
        ThrowInvalidOperation("Sequence contains no elements");
    }

    void ThrowNoMatch()
    {
        ThrowInvalidOperation("Sequence contains no matching element");
    }

    void ThrowMoreThanOneElement()
    {
        ThrowInvalidOperation("Sequence contains more than one element");
    }

    void ThrowMoreThanOneMatch()
    {
        ThrowInvalidOperation("Sequence contains more than one matching element");
    }
}
