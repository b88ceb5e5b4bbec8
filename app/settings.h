// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "views/shared/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>
#include <QVariantMap>

namespace app {

/// What belongs to this user on this machine rather than to a file. One ini file that only its owner can read.
class Settings
{
public:
    explicit Settings(const QString &file = defaultFile());
    Q_DISABLE_COPY_MOVE(Settings)

    static QString defaultFile(); ///< $XDG_CONFIG_HOME/rodatraden/rodatraden.ini

    views::theme::Scheme scheme() const;
    void setScheme(views::theme::Scheme scheme);
    qreal textSize() const; ///< 0.8–2.0
    void setTextSize(qreal size);
    qreal readingTextSize() const; ///< where nothing is written: larger, never smaller than textSize()
    QString language() const; ///< "sv" or "en"; empty: the desktop's
    void setLanguage(const QString &language);

    QStringList spellingLanguages() const; ///< codes of dictionaries; empty: spelling is not checked
    void setSpellingLanguages(const QStringList &codes);
    QStringList ownWords() const; ///< that the user has said are spelt right
    void setOwnWords(const QStringList &words);

    QStringList recentFiles() const; ///< newest first, at most eight, only those that still exist
    void addRecentFile(const QString &path);

    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

    /// Beside each file: which place was open, what it remembers, and who "jag" is.
    QString place(const QString &file) const;
    void setPlace(const QString &file, const QString &placeId);
    QVariantMap memory(const QString &file, const QString &placeId) const;
    void setMemory(const QString &file, const QString &placeId, const QVariantMap &memory);
    domain::PersonId person(const QString &file) const;
    void setPerson(const QString &file, domain::PersonId person);

    void sync();

private:
    void keep(const QString &key, const QVariant &value);
    static QString keyOf(const QString &file);

    QSettings m_store;
};

} // namespace app
