// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/dictionary.h"

#include <QFile>
#include <hunspell.hxx>

using namespace Qt::Literals::StringLiterals;

namespace spelling {

namespace {

/// Without ending; empty where it is not there.
QString pathOf(const QString &code)
{
    for (const QString &folder : {u"/usr/share/hunspell/"_s, u"/usr/local/share/hunspell/"_s, u"/usr/share/myspell/"_s})
        if (QFile::exists(folder + code + u".aff"_s) && QFile::exists(folder + code + u".dic"_s))
            return folder + code;
    return QString();
}

} // namespace

QStringList Dictionary::installed()
{
    QStringList found;
    for (const QString &code : {u"sv_SE"_s, u"en_US"_s})
        if (!pathOf(code).isEmpty())
            found.append(code);
    return found;
}

std::unique_ptr<Dictionary> Dictionary::load(const QString &code)
{
    const QString path = pathOf(code);
    return path.isEmpty() ? nullptr : std::unique_ptr<Dictionary>(new Dictionary(path));
}

Dictionary::Dictionary(const QString &path)
    : m_words(std::make_unique<Hunspell>(QFile::encodeName(path + u".aff"_s).constData(), QFile::encodeName(path + u".dic"_s).constData())),
      m_utf8(m_words->get_dict_encoding() == "UTF-8")
{
}

Dictionary::~Dictionary() = default;

std::string Dictionary::encoded(const QString &word) const
{
    const QString plain = QString(word).replace(u'’', u'\'');
    return (m_utf8 ? plain.toUtf8() : plain.toLatin1()).toStdString();
}

QString Dictionary::decoded(const std::string &word) const
{
    return m_utf8 ? QString::fromStdString(word) : QString::fromLatin1(QByteArray::fromStdString(word));
}

bool Dictionary::knows(const QString &word) const
{
    return m_words->spell(encoded(word));
}

QStringList Dictionary::suggestions(const QString &word) const
{
    QStringList found;
    for (const std::string &suggestion : m_words->suggest(encoded(word)))
        found.append(decoded(suggestion));
    return found;
}

} // namespace spelling
