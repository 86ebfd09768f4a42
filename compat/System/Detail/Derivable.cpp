// How an object of a program's class stands behind the handles of the library's class that it derives from.
#include <System/Detail/Derivable.hpp>
#include <System/String.hpp>
#include <System/Type.hpp>
#include <mutex>

namespace System::Detail
{
    namespace
    {
        /// Guards which objects stand for which; never held while a program's code runs. Never destroyed.
        std::mutex& Mutex()
        {
            static auto* const mutex = new std::mutex;
            return *mutex;
        }

        /// Whether this thread is copying a program's object: its copy constructor may convert it once more.
        thread_local bool Copying = false;
    }

    /// What stands for an object of a program's class that derives from an abstract class of ours.
    class ProgramOwnedData final : public DerivableData
    {
    public:
        ProgramOwnedData(const std::type_info& type, const TypeInfo& base) noexcept : _type{nullptr, type, &base} {}

        const TypeInfo& GetType() const noexcept override { return _type; }
        [[nodiscard]] bool IsProgramOwned() const noexcept override { return true; }
        void Dispose() override
        {
            if (const Derivable* target = Target())
            {
                target->SystemnetDispose();
            }
        }

    private:
        TypeInfo _type;
    };

    DerivableData::~DerivableData() = default;

    void DerivableData::Destroy() const noexcept
    {
        std::shared_ptr<const Derivable> kept = std::move(_kept);
        if (!kept)
        {
            ObjectData::Destroy();
            return;
        }
        // The program may go on using the object; then this lives on by the object's reference, which counts from now on.
        const_cast<DerivableData*>(this)->_target.store(nullptr, std::memory_order_release);
        AddReference();
        kept.reset();
    }

    void Derivable::Take(Derivable&& other) noexcept
    {
        // A program's object keeps its reference, which may be one that does not count.
        auto* data = static_cast<DerivableData*>(other.Handle::Data());
        Derivable shared(Adopt, Share(data));
        Swap(shared);
        const Derivable* from = &other;
        data->_target.compare_exchange_strong(from, this);
    }

    Derivable& Derivable::operator=(const Derivable& other) &
    {
        if (this != &other)
        {
            const bool bothFresh = other.Handle::Data() == nullptr && IsProgramObject() && other.IsProgramObject();
            Rebind(Derivable(Adopt, Share(bothFresh ? nullptr : other.Shareable())));
        }
        return *this;
    }

    Derivable& Derivable::operator=(Derivable&& other) & noexcept
    {
        if (this != &other)
        {
            Rebind(Derivable(std::move(other)));
        }
        return *this;
    }

    System::Type Derivable::GetType() const
    {
        return Derivable(Adopt, Share(Shareable())).Handle::GetType();
    }

    const TypeInfo& Derivable::SystemnetType() const noexcept
    {
        return Handle::Type();
    }

    void Derivable::SystemnetDispose() const {}

    void Derivable::Rebind(Derivable&& other) noexcept
    {
        auto* old = static_cast<DerivableData*>(Handle::Data());
        if (old != nullptr && old->Target() == this)
        {
            const std::lock_guard lock(Mutex());
            if (old->_kept.get() == this)
            {
                return; // it stays the object that handles share, with other contents
            }
        }
        Leave();
        Swap(other);
        if (auto* data = static_cast<DerivableData*>(Handle::Data()))
        {
            const Derivable* from = &other;
            data->_target.compare_exchange_strong(from, this);
        }
    }

    void Derivable::Leave() noexcept
    {
        auto* data = static_cast<DerivableData*>(Handle::Data());
        if (data != nullptr && data->Target() == this)
        {
            const std::lock_guard lock(Mutex());
            data->_target.store(data->_kept.get(), std::memory_order_release);
        }
    }

    DerivableData* Derivable::OwnData() const
    {
        const std::lock_guard lock(Mutex());
        if (Handle::Data() == nullptr)
        {
            auto* data = new ProgramOwnedData(typeid(*this), SystemnetType());
            data->_target.store(this, std::memory_order_release);
            Derivable made(Adopt, data);
            const_cast<Derivable*>(this)->Swap(made);
        }
        return static_cast<DerivableData*>(Handle::Data());
    }

    ObjectData* Derivable::Name(const Derivable& object, Copier copier)
    {
        DerivableData* data = object.Handle::Data() != nullptr ? static_cast<DerivableData*>(object.Handle::Data()) : object.OwnData();
        std::shared_ptr<const Derivable> copy;
        std::shared_ptr<const Derivable> former;
        if (copier != nullptr && !Copying)
        {
            Copying = true;
            struct Done
            {
                ~Done() { Copying = false; }
            } const done;
            copy = copier(object);
        }
        {
            const std::lock_guard lock(Mutex());
            const Derivable* target = data->Target();
            const bool isKept = data->_kept.get() == &object;
            if (!isKept && (target == nullptr || target == data->_kept.get()))
            {
                target = &object;
                data->_target.store(target, std::memory_order_release);
            }
            if (copy && target == &object && !isKept)
            {
                former = data->Hold(std::move(copy));
            }
        }
        if (former)
        {
            data->Release(std::move(former));
        }
        return Share(data);
    }

    ObjectData* Derivable::Keep(const std::shared_ptr<const Derivable>& object)
    {
        if (!object || !object->IsProgramObject())
        {
            return object ? Share(object->Handle::Data()) : nullptr;
        }
        DerivableData* data = object->Handle::Data() != nullptr ? static_cast<DerivableData*>(object->Handle::Data()) : object->OwnData();
        std::shared_ptr<const Derivable> former;
        Share(data);
        {
            const std::lock_guard lock(Mutex());
            if (data->_kept == object)
            {
                return data;
            }
            data->_target.store(object.get(), std::memory_order_release);
            former = data->Hold(object);
        }
        if (former)
        {
            data->Release(std::move(former));
        }
        return data;
    }

    std::shared_ptr<const Derivable> DerivableData::Hold(std::shared_ptr<const Derivable> object)
    {
        auto& kept = const_cast<Derivable&>(*object);
        if (kept.Handle::Data() == this)
        {
            ReleaseReference();
        }
        else
        {
            // A copy constructor that leaves its base out.
            Derivable uncounted(Adopt, this);
            kept.Swap(uncounted);
        }
        _kept.swap(object);
        return object;
    }

    void DerivableData::Release(std::shared_ptr<const Derivable> object) const noexcept
    {
        AddReference();
        object.reset();
    }
}
