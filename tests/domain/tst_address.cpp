// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/address.h"

#include <QTest>

using namespace domain;
using namespace Qt::Literals::StringLiterals;

class TestAddress : public QObject
{
    Q_OBJECT
private slots:
    void whatIsWrittenIsReadBack()
    {
        const QUuid id = QUuid::createUuid();
        for (const ObjectType type : {ObjectType::Meeting, ObjectType::Line, ObjectType::Assignment, ObjectType::Measure, ObjectType::DialogueRound}) {
            const Address address{false, {type, id}};
            QCOMPARE(readAddress(address.toString()), std::optional(address));
        }
        const Address decision{true, {ObjectType::Line, id}};
        QVERIFY(decision.toString().startsWith(u"rodatrad:decision/"_s));
        QCOMPARE(readAddress(decision.toString()), std::optional(decision));
        QCOMPARE(readAddress(u"RODATRAD:meeting/{%1}"_s.arg(id.toString(QUuid::WithoutBraces))), std::optional(Address{false, {ObjectType::Meeting, id}}));
    }
    void whatIsNoAddressIsNone()
    {
        for (const QString &text : {u""_s, u"rodatrad:"_s, u"rodatrad:meeting"_s, u"rodatrad:meeting/åäö"_s, u"rodatrad:cat/6a1b2c3d-0000-4000-8000-000000000000"_s,
                                    u"rodatrad:meeting/6a1b2c3d-0000-4000-8000-000000000000/more"_s, u"https://ekvik.example/meeting/1"_s})
            QVERIFY2(!readAddress(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
