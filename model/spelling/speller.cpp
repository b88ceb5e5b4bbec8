// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/speller.h"

#include "spelling/dictionary.h"
#include "spelling/spellworker.h"

namespace spelling {

namespace {

constexpr qsizetype mostKnown = 100'000; ///< words whose answer is kept

QSet<QString> folded(const QStringList &words)
{
    QSet<QString> set;
    for (const QString &word : words)
        set.insert(word.toCaseFolded());
    return set;
}

} // namespace

Speller::Speller(QObject *parent) : QObject(parent), m_worker(new SpellWorker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SpellWorker::checked, this, &Speller::receive);
    connect(m_worker, &SpellWorker::suggested, this, &Speller::suggested);
    m_asking.setSingleShot(true);
    m_asking.setInterval(0);
    connect(&m_asking, &QTimer::timeout, this, &Speller::ask);
    m_thread.setObjectName(QStringLiteral("spelling"));
}

Speller::~Speller()
{
    m_worker->stop();
    m_thread.quit();
    m_thread.wait();
    if (!m_thread.isFinished()) // never started: nobody else deletes it
        delete m_worker;
}

QStringList Speller::installed()
{
    return Dictionary::installed();
}

void Speller::setLanguages(const QStringList &codes)
{
    if (codes == m_languages)
        return;
    m_languages = codes;
    ++m_generation;
    m_wrong.clear();
    m_asked.clear();
    m_toAsk.clear();
    emit changed();
}

void Speller::setOwnWords(const QStringList &words)
{
    m_ownWords = words;
    m_own = folded(words);
    emit changed();
}

void Speller::addOwnWord(const QString &word)
{
    if (word.isEmpty() || isOwnWord(word))
        return;
    setOwnWords(m_ownWords + QStringList{word});
    emit ownWordsChanged(m_ownWords);
}

void Speller::removeOwnWord(const QString &word)
{
    QStringList left = m_ownWords;
    left.removeIf([&](const QString &own) { return own.compare(word, Qt::CaseInsensitive) == 0; });
    if (left == m_ownWords)
        return;
    setOwnWords(left);
    emit ownWordsChanged(m_ownWords);
}

void Speller::setNames(const QStringList &words)
{
    const QSet<QString> names = folded(words);
    if (names == m_names)
        return;
    m_names = names;
    emit changed();
}

bool Speller::isAccepted(const QString &word) const
{
    const QString fold = word.toCaseFolded();
    const auto knows = [this](const QString &w) { return m_own.contains(w) || m_names.contains(w); };
    return knows(fold) || (fold.endsWith(u's') && knows(fold.chopped(1)));
}

bool Speller::isKnown(const QString &word) const
{
    return !isOn() || m_wrong.contains(word) || isAccepted(word);
}

bool Speller::isWrong(const QString &word)
{
    if (!isOn())
        return false;
    const auto known = m_wrong.constFind(word);
    if (known != m_wrong.cend())
        return *known && !isAccepted(word);
    if (!m_asked.contains(word)) {
        m_asked.insert(word);
        m_toAsk.append(word);
        m_asking.start();
    }
    return false;
}

void Speller::ask()
{
    if (!m_thread.isRunning())
        m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, generation = m_generation, languages = m_languages, words = std::exchange(m_toAsk, {})] {
        worker->check(generation, languages, words);
    });
}

void Speller::suggest(const QString &word)
{
    if (!m_thread.isRunning())
        m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, languages = m_languages, word] { worker->suggest(languages, word); });
}

void Speller::receive(quint64 generation, const QStringList &words, const QList<bool> &wrong)
{
    if (generation != m_generation)
        return;
    if (m_wrong.size() + words.size() > mostKnown) {
        m_wrong.clear();
        m_asked.clear();
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        m_wrong.insert(words.at(i), wrong.at(i));
        m_asked.remove(words.at(i));
    }
    emit changed();
}

} // namespace spelling
