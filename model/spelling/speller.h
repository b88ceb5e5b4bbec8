// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThread>
#include <QTimer>

namespace spelling {

class SpellWorker;

/// Says which words are spelt wrong, without ever keeping the one who asks waiting: what is not known yet is looked up on a
/// thread of its own, and changed() tells that there is an answer. Dictionaries are read when the first word is asked about.
class Speller : public QObject
{
    Q_OBJECT
public:
    explicit Speller(QObject *parent = nullptr);
    ~Speller() override;

    /// Codes of the dictionaries on this machine that we have words for: "sv_SE", "en_US".
    static QStringList installed();
    /// A word is right where one of them knows it. None: nothing is ever wrong.
    void setLanguages(const QStringList &codes);
    QStringList languages() const { return m_languages; }
    bool isOn() const { return !m_languages.isEmpty(); }

    /// Words that are right whatever the dictionaries say, with an s after them too: the user's own, and names.
    void setOwnWords(const QStringList &words);
    QStringList ownWords() const { return m_ownWords; }
    bool isOwnWord(const QString &word) const { return m_ownWords.contains(word, Qt::CaseInsensitive); }
    void addOwnWord(const QString &word);
    void removeOwnWord(const QString &word);
    void setNames(const QStringList &words);

    /// False where the word is right, or not known yet.
    bool isWrong(const QString &word);
    /// True where isWrong() has the answer already.
    bool isKnown(const QString &word) const;
    /// Answered through suggested(), best first; possibly with nothing.
    void suggest(const QString &word);

signals:
    void changed(); ///< some words' answer has come or is another
    void suggested(const QString &word, const QStringList &suggestions);
    void ownWordsChanged(const QStringList &words); ///< by addOwnWord() or removeOwnWord()

private:
    bool isAccepted(const QString &word) const;
    void ask();
    void receive(quint64 generation, const QStringList &words, const QList<bool> &wrong);

    QThread m_thread;
    SpellWorker *m_worker; ///< lives on m_thread, which deletes it
    QTimer m_asking;
    QStringList m_languages;
    QStringList m_ownWords;
    QSet<QString> m_own, m_names; ///< folded
    QHash<QString, bool> m_wrong; ///< by word: what the dictionaries have said
    QSet<QString> m_asked;
    QStringList m_toAsk;
    quint64 m_generation = 0; ///< of languages: answers of an older one count no more
};

} // namespace spelling
