// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filedialogs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::Application)
};

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString askForNewFile(QWidget *parent)
{
    QFileDialog dialog(parent, Words::tr("Ny fil"), documentsFolder(), Words::tr("Röda tråden (*.rodatrad)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"rodatrad"_s);
    dialog.setOption(QFileDialog::DontConfirmOverwrite); // nothing is ever written over: one that is there is opened
    dialog.selectFile(Words::tr("Vår förvaltning") + u".rodatrad"_s);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString askForFile(QWidget *parent)
{
    return QFileDialog::getOpenFileName(parent, Words::tr("Öppna fil"), documentsFolder(),
                                        Words::tr("Röda tråden (*.rodatrad);;Alla filer (*)"));
}

QString askForPublication(QWidget *parent, const QString &suggested)
{
    QFileDialog dialog(parent, Words::tr("Publicera för läsare"), QFileInfo(suggested).path(), Words::tr("Röda tråden (*.rodatrad)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"rodatrad"_s);
    dialog.selectFile(QFileInfo(suggested).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

FileDialogs fileDialogs() { return {askForNewFile, askForFile, askForPublication}; }

} // namespace app
