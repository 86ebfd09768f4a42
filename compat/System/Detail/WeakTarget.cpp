#include "compat/core/objects/Immortal.hpp"
#include <System/Detail/WeakTarget.hpp>
#include <mutex>
#include <unordered_map>

namespace System::Detail
{
    /// One for each object that is weakly referred to; the weak references share it, and it goes with the last of them.
    struct WeakEntry
    {
        const ObjectData* Object;
        std::size_t References;
    };

    namespace
    {
        // An object's count says that there is an entry, so that objects without one never come here. The lock is held while a reference is
        // taken and while an object that dies is struck off: so the memory is still there whenever an entry names it. Never destroyed, for
        // objects that die when the program ends.
        struct Registry
        {
            std::mutex Mutex;
            std::unordered_map<const ObjectData*, WeakEntry*> Entries;
        };

        Registry& All() noexcept
        {
            static Core::Immortal<Registry> registry;
            return *registry;
        }
    }

    void ObjectData::ForgetWeakReferences() const noexcept
    {
        Registry& all = All();
        const std::lock_guard lock(all.Mutex);
        if (const auto found = all.Entries.find(this); found != all.Entries.end())
        {
            found->second->Object = nullptr;
            all.Entries.erase(found);
        }
    }

    WeakObject::WeakObject(const ObjectData* object)
    {
        if (object == nullptr)
        {
            return;
        }
        Registry& all = All();
        const std::lock_guard lock(all.Mutex);
        auto& entry = all.Entries[object];
        if (entry == nullptr)
        {
            try
            {
                entry = new WeakEntry{object, 0};
            }
            catch (...)
            {
                all.Entries.erase(object);
                throw;
            }
            object->ExpectWeakReferences();
        }
        ++entry->References;
        _entry = entry;
    }

    WeakObject::WeakObject(const WeakObject& other) noexcept : _entry(other._entry)
    {
        if (_entry != nullptr)
        {
            const std::lock_guard lock(All().Mutex);
            ++_entry->References;
        }
    }

    WeakObject& WeakObject::operator=(const WeakObject& other) noexcept
    {
        WeakObject copy(other);
        std::swap(_entry, copy._entry);
        return *this;
    }

    WeakObject::~WeakObject()
    {
        if (_entry == nullptr)
        {
            return;
        }
        Registry& all = All();
        const std::lock_guard lock(all.Mutex);
        if (--_entry->References == 0)
        {
            if (_entry->Object != nullptr)
            {
                all.Entries.erase(_entry->Object);
            }
            delete _entry;
        }
    }

    ObjectData* WeakObject::Lock() const noexcept
    {
        if (_entry == nullptr)
        {
            return nullptr;
        }
        const std::lock_guard lock(All().Mutex);
        const ObjectData* const object = _entry->Object;
        return object != nullptr && object->TryAddReference() ? const_cast<ObjectData*>(object) : nullptr;
    }
}
