// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/spellworker.h"

#include "spelling/dictionary.h"

#include <algorithm>

namespace spelling {

namespace {
constexpr qsizetype mostSuggestions = 6;
constexpr qsizetype batch = 200; ///< words between two answers: the first screenful does not wait for a whole meeting
} // namespace

SpellWorker::SpellWorker() = default;
SpellWorker::~SpellWorker() = default;

void SpellWorker::use(const QStringList &languages)
{
    if (languages == m_languages)
        return;
    m_languages = languages;
    m_dictionaries.clear();
    for (const QString &code : languages)
        if (auto dictionary = Dictionary::load(code))
            m_dictionaries.push_back(std::move(dictionary));
}

void SpellWorker::check(quint64 generation, const QStringList &languages, const QStringList &words)
{
    use(languages);
    for (qsizetype from = 0; from < words.size() && !m_stopped.load(); from += batch) {
        const QStringList part = words.mid(from, batch);
        QList<bool> wrong;
        wrong.reserve(part.size());
        for (const QString &word : part) {
            const bool known = std::any_of(m_dictionaries.begin(), m_dictionaries.end(), [&](const auto &dictionary) { return dictionary->knows(word); });
            wrong.append(!known && !m_dictionaries.empty());
        }
        emit checked(generation, part, wrong);
    }
}

void SpellWorker::suggest(const QStringList &languages, const QString &word)
{
    use(languages);
    QStringList all;
    for (const auto &dictionary : m_dictionaries) {
        if (m_stopped.load())
            return;
        const QStringList found = dictionary->suggestions(word);
        for (const QString &suggestion : found)
            if (!all.contains(suggestion))
                all.append(suggestion);
    }
    emit suggested(word, all.mid(0, mostSuggestions));
}

} // namespace spelling
