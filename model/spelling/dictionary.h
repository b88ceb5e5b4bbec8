// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <memory>

class Hunspell;

namespace spelling {

/// One language's words: Hunspell with the dictionary that the system has. One thread at a time.
class Dictionary
{
public:
    /// Reads some megabytes (about 0.2 s). Null where there is none for that code.
    static std::unique_ptr<Dictionary> load(const QString &code);
    static QStringList installed(); ///< of the languages that we name: "sv_SE", "en_US"

    ~Dictionary();
    Q_DISABLE_COPY_MOVE(Dictionary)

    bool knows(const QString &word) const;
    QStringList suggestions(const QString &word) const; ///< best first

private:
    explicit Dictionary(const QString &pathWithoutEnding);
    std::string encoded(const QString &word) const;
    QString decoded(const std::string &word) const;

    std::unique_ptr<Hunspell> m_words;
    bool m_utf8 = true; ///< else Latin 1: Hunspell's old dictionaries have no other that we name
};

} // namespace spelling
