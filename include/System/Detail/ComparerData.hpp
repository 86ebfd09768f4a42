// What stands behind the comparers.
#pragma once
#include <System/Object.hpp>

namespace System::Detail
{
    /// Behind IComparer<T>.
    template <class T>
    class ComparerData : public ObjectData
    {
    public:
        virtual int Compare(const T& x, const T& y) = 0;
    };

    /// Behind IEqualityComparer<T>.
    template <class T>
    class EqualityComparerData : public ObjectData
    {
    public:
        virtual bool Equals(const T& x, const T& y) = 0;
        virtual int GetHashCode(const T& value) = 0;
    };

    template <class C, class T>
    concept Compares = requires(C& comparer, const T& value) {
        {
            comparer.Compare(value, value)
        } -> std::convertible_to<int>;
    };
    template <class C, class T>
    concept ComparesEquality = requires(C& comparer, const T& value) {
        {
            comparer.Equals(value, value)
        } -> std::convertible_to<bool>;
        {
            comparer.GetHashCode(value)
        } -> std::convertible_to<int>;
    };

    /// A program's own class as what stands behind an interface. `C` is the class, held by value, or a shared_ptr to it.
    template <class C>
    C& CalleeOf(C& callee)
    {
        return callee;
    }
    template <class C>
    C& CalleeOf(std::shared_ptr<C>& callee)
    {
        return *callee;
    }

    template <class T, class C>
    class OwnComparer final : public ComparerData<T>
    {
    public:
        explicit OwnComparer(C comparer) : _comparer(std::move(comparer)) {}
        const TypeInfo& GetType() const noexcept override
        {
            static const TypeInfo type{nullptr, typeid(C)};
            return type;
        }
        int Compare(const T& x, const T& y) override { return CalleeOf(_comparer).Compare(x, y); }

    private:
        C _comparer;
    };

    template <class T, class C>
    class OwnEqualityComparer final : public EqualityComparerData<T>
    {
    public:
        explicit OwnEqualityComparer(C comparer) : _comparer(std::move(comparer)) {}
        const TypeInfo& GetType() const noexcept override
        {
            static const TypeInfo type{nullptr, typeid(C)};
            return type;
        }
        bool Equals(const T& x, const T& y) override { return CalleeOf(_comparer).Equals(x, y); }
        int GetHashCode(const T& value) override { return CalleeOf(_comparer).GetHashCode(value); }

    private:
        C _comparer;
    };

    /// What a program's own class overrides. Programs take values as they like, const or not, hence all forms, each of which asks
    /// the next; the classes that derive from these hide them, so that a call of one finds one.
    template <class T>
    class ComparerFace : public Handle
    {
    public:
        ComparerFace(const ComparerFace&) = default;
        ComparerFace(ComparerFace&&) = default;
        ComparerFace& operator=(const ComparerFace&) & = default;
        ComparerFace& operator=(ComparerFace&&) & = default;
        virtual ~ComparerFace() = default;

        virtual int Compare(const T& x, const T& y) const
        {
            int (ComparerFace::*member)(T, T) const = &ComparerFace::Compare;
            return (this->*member)(x, y);
        }
        virtual int Compare(T x, T y) const { return const_cast<ComparerFace*>(this)->CompareChanging(x, y); }
        virtual int Compare(const T& x, const T& y)
        {
            int (ComparerFace::*member)(T, T) = &ComparerFace::Compare;
            return (this->*member)(x, y);
        }
        virtual int Compare(T, T) { ThrowNullReference(); }

    protected:
        ComparerFace() noexcept = default;
        ComparerFace(AdoptTag tag, ObjectData* data) noexcept : Handle(tag, data) {}
        int CallOverride(const T& x, const T& y) const
        {
            int (ComparerFace::*member)(const T&, const T&) const = &ComparerFace::Compare;
            return (this->*member)(x, y);
        }

    private:
        int CompareChanging(const T& x, const T& y)
        {
            int (ComparerFace::*member)(const T&, const T&) = &ComparerFace::Compare;
            return (this->*member)(x, y);
        }
    };

    template <class T>
    class EqualityComparerFace : public Handle
    {
    public:
        EqualityComparerFace(const EqualityComparerFace&) = default;
        EqualityComparerFace(EqualityComparerFace&&) = default;
        EqualityComparerFace& operator=(const EqualityComparerFace&) & = default;
        EqualityComparerFace& operator=(EqualityComparerFace&&) & = default;
        virtual ~EqualityComparerFace() = default;

        virtual bool Equals(const T& x, const T& y) const
        {
            bool (EqualityComparerFace::*member)(T, T) const = &EqualityComparerFace::Equals;
            return (this->*member)(x, y);
        }
        virtual bool Equals(T x, T y) const { return const_cast<EqualityComparerFace*>(this)->EqualsChanging(x, y); }
        virtual bool Equals(const T& x, const T& y)
        {
            bool (EqualityComparerFace::*member)(T, T) = &EqualityComparerFace::Equals;
            return (this->*member)(x, y);
        }
        virtual bool Equals(T, T) { ThrowNullReference(); }
        virtual int GetHashCode(const T& value) const
        {
            int (EqualityComparerFace::*member)(T) const = &EqualityComparerFace::GetHashCode;
            return (this->*member)(value);
        }
        virtual int GetHashCode(T value) const { return const_cast<EqualityComparerFace*>(this)->GetHashCodeChanging(value); }
        virtual int GetHashCode(const T& value)
        {
            int (EqualityComparerFace::*member)(T) = &EqualityComparerFace::GetHashCode;
            return (this->*member)(value);
        }
        virtual int GetHashCode(T) { ThrowNullReference(); }

    protected:
        EqualityComparerFace() noexcept = default;
        EqualityComparerFace(AdoptTag tag, ObjectData* data) noexcept : Handle(tag, data) {}
        bool CallOverride(const T& x, const T& y) const
        {
            bool (EqualityComparerFace::*member)(const T&, const T&) const = &EqualityComparerFace::Equals;
            return (this->*member)(x, y);
        }
        int CallOverride(const T& value) const
        {
            int (EqualityComparerFace::*member)(const T&) const = &EqualityComparerFace::GetHashCode;
            return (this->*member)(value);
        }

    private:
        bool EqualsChanging(const T& x, const T& y)
        {
            bool (EqualityComparerFace::*member)(const T&, const T&) = &EqualityComparerFace::Equals;
            return (this->*member)(x, y);
        }
        int GetHashCodeChanging(const T& value)
        {
            int (EqualityComparerFace::*member)(const T&) = &EqualityComparerFace::GetHashCode;
            return (this->*member)(value);
        }
    };

    // A member that is not virtual and hides the virtual ones keeps compilers from warning of a program that overrides one form of two.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Woverloaded-virtual"
    template <class T>
    class ComparerBase : public ComparerFace<T>
    {
    protected:
        using ComparerFace<T>::ComparerFace;
        void Compare() const;
    };
    template <class T>
    class EqualityComparerBase : public EqualityComparerFace<T>
    {
    protected:
        using EqualityComparerFace<T>::EqualityComparerFace;
        void Equals() const;
        void GetHashCode() const;
    };
#pragma GCC diagnostic pop
}
