// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

constexpr qsizetype mostRecent = 8;

/// QSettings keeps the mode of a file that is there, and makes new ones readable for all.
const QString &prepared(const QString &file)
{
    const QFileInfo info(file);
    const bool newFolder = !info.dir().exists();
    QDir().mkpath(info.path());
    if (newFolder)
        QFile::setPermissions(info.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!info.exists())
        QFile(file).open(QFile::WriteOnly);
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    return file;
}

} // namespace

Settings::Settings(const QString &file) : m_store(prepared(file), QSettings::IniFormat) {}

QString Settings::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/rodatraden/rodatraden.ini"_s;
}

views::theme::Scheme Settings::scheme() const
{
    const QString word = m_store.value(u"look/scheme"_s).toString();
    return word == "light"_L1 ? views::theme::Scheme::Light : word == "dark"_L1 ? views::theme::Scheme::Dark : views::theme::Scheme::System;
}

void Settings::setScheme(views::theme::Scheme scheme)
{
    keep(u"look/scheme"_s, scheme == views::theme::Scheme::Light ? u"light"_s : scheme == views::theme::Scheme::Dark ? u"dark"_s : u"system"_s);
}

qreal Settings::textSize() const
{
    return qBound(0.8, m_store.value(u"look/textSize"_s, 1.0).toDouble(), 2.0);
}

void Settings::setTextSize(qreal size)
{
    keep(u"look/textSize"_s, size);
}

qreal Settings::readingTextSize() const
{
    constexpr qreal larger = 1.2;
    return qMin(2.0, textSize() * larger);
}

QString Settings::language() const
{
    return m_store.value(u"language"_s).toString();
}

void Settings::setLanguage(const QString &language)
{
    keep(u"language"_s, language);
}

QStringList Settings::spellingLanguages() const
{
    return m_store.value(u"spelling/languages"_s, QStringList{u"sv_SE"_s}).toStringList();
}

void Settings::setSpellingLanguages(const QStringList &codes)
{
    keep(u"spelling/languages"_s, codes);
}

QStringList Settings::ownWords() const
{
    return m_store.value(u"spelling/ownWords"_s).toStringList();
}

void Settings::setOwnWords(const QStringList &words)
{
    keep(u"spelling/ownWords"_s, words);
}

QStringList Settings::recentFiles() const
{
    QStringList found = m_store.value(u"files/recent"_s).toStringList();
    found.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return found;
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = m_store.value(u"files/recent"_s).toStringList();
    files.removeAll(path);
    files.prepend(path);
    keep(u"files/recent"_s, files.mid(0, mostRecent));
}

QByteArray Settings::geometry() const
{
    return m_store.value(u"window/geometry"_s).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    keep(u"window/geometry"_s, geometry);
}

QString Settings::keyOf(const QString &file)
{
    const QByteArray digest = QCryptographicHash::hash(QFileInfo(file).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
    return u"file-"_s + QString::fromLatin1(digest.toHex().left(16));
}

QString Settings::place(const QString &file) const
{
    return m_store.value(keyOf(file) + u"/place"_s).toString();
}

void Settings::setPlace(const QString &file, const QString &placeId)
{
    keep(keyOf(file) + u"/place"_s, placeId);
}

QVariantMap Settings::memory(const QString &file, const QString &placeId) const
{
    return m_store.value(keyOf(file) + u"/memory/"_s + placeId).toMap();
}

void Settings::setMemory(const QString &file, const QString &placeId, const QVariantMap &memory)
{
    keep(keyOf(file) + u"/memory/"_s + placeId, memory);
}

domain::PersonId Settings::person(const QString &file) const
{
    return domain::PersonId::fromString(m_store.value(keyOf(file) + u"/person"_s).toString());
}

void Settings::setPerson(const QString &file, domain::PersonId person)
{
    keep(keyOf(file) + u"/person"_s, person.toString());
}

/// Written only where it changes: every start says again which file is open, and a write waits for the disk.
void Settings::keep(const QString &key, const QVariant &value)
{
    const QVariant now = m_store.value(key);
    if (now == value || (value.typeId() == QMetaType::QStringList && now.isValid() && now.toStringList() == value.toStringList())) // a list of one is read as its word
        return;
    m_store.setValue(key, value);
}

void Settings::sync()
{
    m_store.sync();
}

} // namespace app
