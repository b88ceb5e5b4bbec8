// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helpboxes.h"

#include "views/shared/theme.h"

#include <QCoreApplication>
#include <QMessageBox>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::Application)
};

} // namespace

void showAbout(QWidget *window)
{
    QMessageBox about(window);
    about.setWindowTitle(Words::tr("Om Röda tråden"));
    about.setIconPixmap(views::theme::icon(u"traden"_s, &views::Colours::thread).pixmap(views::theme::px(48)));
    about.setText(Words::tr("Röda tråden %1").arg(QStringLiteral(RT_VERSION)));
    about.setInformativeText(Words::tr("Minnesanteckningar och uppföljning av kvalitetsarbete. Fri programvara under GPL, version 3 eller senare."));
    about.exec();
}

void showKeys(QWidget *window)
{
    QMessageBox keys(window);
    keys.setWindowTitle(Words::tr("Tangenter"));
    keys.setText(Words::tr("Tangenter"));
    keys.setTextFormat(Qt::PlainText);
    keys.setInformativeText(Words::tr("Alt+1, Alt+2 …   gå till en plats i listan till vänster\n"
                               "F6   nästa ruta, Skift+F6 föregående\n"
                               "Ctrl+K   sök i allt\n"
                               "Ctrl+Z   ångra, Ctrl+Skift+Z gör om\n"
                               "Ctrl+O   öppna en fil\n"
                               "/   lista med radslag i anteckningarna\n"
                               "@   person eller grupp,  !   datum\n"
                               "Tab, Skift+Tab   nivå in och ut\n"
                               "Alt+uppåt, Alt+nedåt   flytta raden\n"
                               "Ctrl+uppåt, Ctrl+nedåt   föregående och nästa punkt"));
    keys.exec();
}

} // namespace app
