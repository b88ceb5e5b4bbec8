// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace app::language {

QString resolve(const QString &chosen)
{
    if (chosen == "sv"_L1 || chosen == "en"_L1)
        return chosen;
    const QStringList wishes = QLocale::system().uiLanguages();
    for (const QString &wish : wishes) {
        if (wish.startsWith("sv"_L1))
            return u"sv"_s;
        if (wish.startsWith("en"_L1) && wish != "en"_L1 && wish != "en-US-POSIX"_L1)
            return u"en"_s;
    }
    return u"sv"_s;
}

void install(QCoreApplication &application, const QString &chosen)
{
    const QString code = resolve(chosen);
    const QLocale locale(code == "en"_L1 ? QLocale(QLocale::English, QLocale::Sweden) : QLocale(QLocale::Swedish, QLocale::Sweden));
    QLocale::setDefault(locale);
    const auto load = [&application](const QString &file, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(file, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    if (code == "sv"_L1)
        load(u"qt_sv"_s, u":/i18n"_s); // Qt's own words: it comes with none in Swedish, and with English built in
    load(u"rodatraden_"_s + code, u":/i18n"_s);
}

} // namespace app::language
