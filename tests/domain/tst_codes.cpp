// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"

#include <QTest>

using namespace domain;

class TestCodes : public QObject
{
    Q_OBJECT
private slots:
    void everyKindComesBackFromItsCode()
    {
        for (int i = 0; i <= int(LineKind::CarryOver); ++i)
            QCOMPARE(fromCode<LineKind>(QString(code(LineKind(i)))), LineKind(i));
        for (int i = 0; i <= int(ObjectType::DialogueRound); ++i)
            QCOMPARE(fromCode<ObjectType>(QString(code(ObjectType(i)))), ObjectType(i));
        for (int i = 0; i <= int(BodyKind::Other); ++i)
            QCOMPARE(fromCode<BodyKind>(QString(code(BodyKind(i)))), BodyKind(i));
    }
    void anUnknownWordIsNoValue() { QVERIFY(!fromCode<Section>(u"beslut")); }
};

QTEST_APPLESS_MAIN(TestCodes)
#include "tst_codes.moc"
