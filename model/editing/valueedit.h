// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edit.h"

#include <QCoreApplication>
#include <optional>

namespace editing {

/// How one stored value is read, written and taken away; made from a repository and an id.
template <class Value>
struct Store {
    std::function<std::optional<Value>()> find;
    std::function<Value(const Value &)> save; ///< inserts where rev is 0
    std::function<void()> remove;             ///< may be empty where a value is only ever changed
    std::function<void()> unmake; ///< takes away what is undone into never having been; empty: as remove
};

/// Whether two values are equal but for how often they were stored.
template <class Value>
bool sameContent(Value a, Value b)
{
    a.rev = b.rev = 0;
    return a == b;
}

/// One value's way from `before` to `after`; nullopt stands for "not there", so that making and removing are edits too.
/// Every step is taken from what is stored now: its rev is used, so that undo after undo works, and where its content is
/// not what this edit left or found, somebody else has changed it: StorageError::Conflict, nothing is overwritten.
template <class Value>
class ValueEdit final : public Edit
{
public:
    /// Following edits with the same non-empty `mergeKey` become one step with this ("place of <id>": a field typed into).
    ValueEdit(const QString &text, Store<Value> store, std::optional<Value> before, std::optional<Value> after,
              const QString &mergeKey = QString())
        : Edit(text), m_store(std::move(store)), m_before(std::move(before)), m_after(std::move(after)), m_mergeKey(mergeKey)
    {
    }

    bool changesNothing() const override { return same(m_before, m_after); }

protected:
    void apply() override { go(m_before, m_after); }
    void revert() override { go(m_after, m_before, true); }

    bool absorb(const Edit &other) override
    {
        const auto *next = dynamic_cast<const ValueEdit *>(&other);
        if (!next || m_mergeKey.isEmpty() || next->m_mergeKey != m_mergeKey || !same(next->m_before, m_after))
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    static bool same(const std::optional<Value> &a, const std::optional<Value> &b)
    {
        return a && b ? sameContent(*a, *b) : a.has_value() == b.has_value();
    }

    void go(const std::optional<Value> &from, const std::optional<Value> &to, bool back = false)
    {
        const std::optional<Value> stored = m_store.find();
        if (!same(stored, from)) {
            throw storage::StorageError(
                storage::StorageError::Kind::Conflict,
                QCoreApplication::translate("editing::ValueEdit",
                                            "Det här har ändrats på annat håll. Det senaste står kvar; gör om ändringen om den fortfarande behövs."));
        }
        if (to) {
            Value value = *to;
            value.rev = stored ? stored->rev : 0;
            m_store.save(value);
        } else if (stored) {
            back && m_store.unmake ? m_store.unmake() : m_store.remove();
        }
    }

    Store<Value> m_store;
    std::optional<Value> m_before;
    std::optional<Value> m_after;
    QString m_mergeKey;
};

} // namespace editing
