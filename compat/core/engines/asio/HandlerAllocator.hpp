// Gives Asio memory that the caller owns, so that waiting allocates nothing.
#pragma once
#include <atomic>
#include <cstddef>
#include <new>
#include <utility>

namespace System::Core
{
    /// Hands out one block; a request that is larger, or comes while the block is in use, goes to the heap.
    template <class T>
    class SpaceAllocator
    {
    public:
        using value_type = T;

        SpaceAllocator(void* space, std::size_t size, std::atomic<bool>& used) noexcept : _space(space), _size(size), _used(&used) {}
        template <class U>
        SpaceAllocator(const SpaceAllocator<U>& other) noexcept : _space(other._space), _size(other._size), _used(other._used)
        {
        }

        [[nodiscard]] T* allocate(std::size_t count)
        {
            if (count * sizeof(T) <= _size && !_used->exchange(true, std::memory_order_acquire))
            {
                return static_cast<T*>(_space);
            }
            return static_cast<T*>(::operator new(count * sizeof(T)));
        }
        void deallocate(T* memory, std::size_t) noexcept
        {
            if (static_cast<void*>(memory) == _space)
            {
                _used->store(false, std::memory_order_release);
            }
            else
            {
                ::operator delete(memory);
            }
        }

        friend bool operator==(const SpaceAllocator& left, const SpaceAllocator& right) noexcept { return left._space == right._space; }

    private:
        template <class U>
        friend class SpaceAllocator;

        void* _space;
        std::size_t _size;
        std::atomic<bool>* _used;
    };

    /// A handler that Asio keeps in a given block.
    template <class Handler>
    class SpacedHandler
    {
    public:
        using allocator_type = SpaceAllocator<void>;

        SpacedHandler(Handler handler, void* space, std::size_t size, std::atomic<bool>& used) noexcept
            : _handler(std::move(handler)), _space(space), _size(size), _used(&used)
        {
        }
        [[nodiscard]] allocator_type get_allocator() const noexcept;
        template <class... Args>
        void operator()(Args&&... args)
        {
            _handler(std::forward<Args>(args)...);
        }

    private:
        Handler _handler;
        void* _space;
        std::size_t _size;
        std::atomic<bool>* _used;
    };

    /// The form of the allocator that only names the block.
    template <>
    class SpaceAllocator<void>
    {
    public:
        using value_type = void;
        template <class U>
        struct rebind
        {
            using other = SpaceAllocator<U>;
        };

        SpaceAllocator(void* space, std::size_t size, std::atomic<bool>& used) noexcept : _space(space), _size(size), _used(&used) {}
        template <class U>
        SpaceAllocator(const SpaceAllocator<U>& other) noexcept : _space(other._space), _size(other._size), _used(other._used)
        {
        }
        friend bool operator==(const SpaceAllocator& left, const SpaceAllocator& right) noexcept { return left._space == right._space; }

    private:
        template <class U>
        friend class SpaceAllocator;

        void* _space;
        std::size_t _size;
        std::atomic<bool>* _used;
    };

    template <class Handler>
    auto SpacedHandler<Handler>::get_allocator() const noexcept -> allocator_type
    {
        return allocator_type(_space, _size, *_used);
    }

    template <class Handler>
    SpacedHandler<Handler> WithSpace(Handler handler, void* space, std::size_t size, std::atomic<bool>& used)
    {
        return SpacedHandler<Handler>(std::move(handler), space, size, used);
    }
}
