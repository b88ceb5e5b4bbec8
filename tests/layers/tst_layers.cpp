// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/layercheck.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using layers::LayerCheck;

namespace {

const QString licence = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

/// A small made-up project, to see that each rule can fail.
class Tree
{
public:
    Tree()
    {
        write(u"model/domain/ids.h"_s, licence + u"#pragma once\n#include <QString>\n"_s);
        write(u"model/storage/database.h"_s, licence + u"#pragma once\n#include \"domain/ids.h\"\n#include <QSqlDatabase>\n"_s);
        write(u"model/lists/decisionlist.h"_s, licence + u"#pragma once\n#include \"storage/database.h\"\n"_s);
        write(u"views/shared/theme.h"_s, licence + u"#pragma once\n#include <QWidget>\n"_s);
        write(u"views/decisions/decisionsview.h"_s, licence + u"#pragma once\n#include \"lists/decisionlist.h\"\n#include \"views/shared/theme.h\"\n"_s);
        write(u"app/main.cpp"_s, licence + u"#include \"views/decisions/decisionsview.h\"\n#include \"storage/database.h\"\n"_s);
    }

    void write(const QString &path, const QString &text)
    {
        const QString full = m_dir.filePath(path);
        QVERIFY(QDir().mkpath(QFileInfo(full).path()));
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    LayerCheck check() const { return LayerCheck(m_dir.path()); }

private:
    QTemporaryDir m_dir;
};

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT
private slots:
    void thisProjectKeepsItsRules_data()
    {
        const LayerCheck check(QStringLiteral(RT_SOURCE_TREE));
        QVERIFY2(check.fileCount() > 30, "the tree was not read");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("no include climbs") << check.includesThatClimb();
        QTest::newRow("SQL in storage only") << check.sqlOutsideStorage();
        QTest::newRow("no path of one machine") << check.machinePaths();
        QTest::newRow("every file says its licence") << check.missingHeaders();
        QTest::newRow("no unfinished work") << check.unfinishedWork();
    }
    void thisProjectKeepsItsRules()
    {
        QFETCH(QStringList, findings);
        QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings.join(u'\n')));
    }

    void anOrderlyTreeHasNoFindings()
    {
        const Tree tree;
        const LayerCheck check = tree.check();
        QCOMPARE(check.includesThatClimb() + check.sqlOutsideStorage() + check.machinePaths() + check.missingHeaders() + check.unfinishedWork(),
                 QStringList());
    }

    void anIncludeThatClimbsIsFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        QTest::newRow("domain knows storage") << u"model/domain/x.cpp"_s << u"\"storage/database.h\""_s;
        QTest::newRow("domain uses Gui") << u"model/domain/x.cpp"_s << u"<QColor>"_s;
        QTest::newRow("domain uses Gui by its module") << u"model/domain/x.cpp"_s << u"<QtGui/QColor>"_s;
        QTest::newRow("storage knows lists") << u"model/storage/x.cpp"_s << u"\"lists/decisionlist.h\""_s;
        QTest::newRow("lists use Sql") << u"model/lists/x.cpp"_s << u"<QSqlQuery>"_s;
        QTest::newRow("lists use Sql by its module") << u"model/lists/x.cpp"_s << u"<QtSql/QSqlQuery>"_s;
        QTest::newRow("lists use SQLite itself") << u"model/lists/x.cpp"_s << u"<sqlite3.h>"_s;
        QTest::newRow("lists use Widgets") << u"model/lists/x.cpp"_s << u"<QWidget>"_s;
        QTest::newRow("a view knows storage") << u"views/decisions/x.cpp"_s << u"\"storage/database.h\""_s;
        QTest::newRow("a view uses Sql") << u"views/decisions/x.cpp"_s << u"<QSqlDatabase>"_s;
        QTest::newRow("a view knows another view") << u"views/tasks/x.cpp"_s << u"\"views/decisions/decisionsview.h\""_s;
        QTest::newRow("shared knows a view") << u"views/shared/x.cpp"_s << u"\"views/decisions/decisionsview.h\""_s;
        QTest::newRow("a view knows app") << u"views/decisions/x.cpp"_s << u"\"app/main.cpp\""_s;
        QTest::newRow("app uses Sql") << u"app/x.cpp"_s << u"<QSqlDatabase>"_s;
        QTest::newRow("a way around by ..") << u"model/domain/x.cpp"_s << u"\"../storage/database.h\""_s;
        QTest::newRow("a header without its folder") << u"model/domain/x.cpp"_s << u"\"ids.h\""_s;
        QTest::newRow("a folder nobody thought about") << u"model/odds/x.cpp"_s << u"\"domain/ids.h\""_s;
    }
    void anIncludeThatClimbsIsFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);
        Tree tree;
        tree.write(path, licence + u"\n#include %1\n"_s.arg(include));
        const QStringList findings = tree.check().includesThatClimb();
        QCOMPARE(findings.size(), 1);
        QVERIFY2(findings.front().startsWith(path + u":3: "_s), qPrintable(findings.front()));
    }

    void sqlInAViewIsFound()
    {
        Tree tree;
        tree.write(u"views/decisions/x.cpp"_s, licence + u"auto q = u\"SELECT id FROM line\"_s;\n"_s);
        QCOMPARE(tree.check().sqlOutsideStorage().size(), 1);
    }
    void aPathOfOneMachineIsFound()
    {
        Tree tree;
        tree.write(u"model/domain/x.cpp"_s, licence + u"auto p = u\"/%1/ada/samples\"_s;\n"_s.arg(u"home"_s));
        QCOMPARE(tree.check().machinePaths().size(), 1);
    }
    void aMissingLicenceAndPragmaAreFound()
    {
        Tree tree;
        tree.write(u"model/domain/x.h"_s, u"struct X;\n"_s);
        tree.write(u"tests/run"_s, u"#!/usr/bin/env bash\n"_s);
        QCOMPARE(tree.check().missingHeaders().size(), 3);
    }
    void unfinishedWorkIsFound()
    {
        Tree tree;
        tree.write(u"model/domain/x.cpp"_s, licence + u"// TO%1: later\n"_s.arg(u"DO"_s));
        QCOMPARE(tree.check().unfinishedWork().size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
