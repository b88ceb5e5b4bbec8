// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/threaddocument.h"

#include "documents/pictures/threadpicture.h"
#include "domain/dates.h"
#include "domain/threadwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace documents {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(documents::ThreadDocument)
};

constexpr qreal wide = 1000, narrow = 760; // of the picture on a lying and on a standing page

Cell cell(const QString &text, bool header = false) { return Cell{{Block(Paragraph{{Run{text}}})}, 1, header}; }

Table tableOf(const Thread &thread, const ThreadOrder &order, QDate today)
{
    Table table;
    table.widths = {12, 30, 28, 12, 18};
    table.head = {{cell(Words::tr("Led"), true), cell(Words::tr("Vad"), true), cell(Words::tr("Uppgifter"), true), cell(Words::tr("Dag"), true),
                   cell(Words::tr("Här brister tråden"), true)}};
    for (const ThreadOrder::Row &row : order.rows) {
        if (row.kind != ThreadOrder::Row::Kind::Node)
            continue;
        const ThreadNode &node = thread.nodes.at(row.node);
        table.rows.append({cell(laneName(node.lane)), cell(node.title.simplified()), cell(threadFacts(node, today)),
                           cell(node.date.isValid() ? node.date.toString(Qt::ISODate) : QString()), cell(threadProblems(node, today).join(u", "_s))});
    }
    return table;
}

} // namespace

QString threadTitle(const Thread &thread)
{
    const int of = thread.indexOf(thread.of);
    return of < 0 ? Words::tr("Tråden") : Words::tr("Tråden: %1").arg(thread.nodes.at(of).title.simplified());
}

QString threadSpan(const Thread &thread, QDate today)
{
    const ThreadNode *first = nullptr;
    for (const ThreadNode &node : thread.nodes)
        if (node.date.isValid() && (!first || node.date < first->date))
            first = &node;
    if (!first)
        return {};
    const QLocale swedish(QLocale::Swedish);
    const QString from = swedish.toString(first->date, u"d MMMM yyyy"_s), to = swedish.toString(today, u"d MMMM yyyy"_s);
    if (first->date > today)
        return Words::tr("Börjar %1").arg(from);
    return first->lane == ThreadLane::Meeting ? Words::tr("Från mötet %1 till i dag, %2").arg(from, to) : Words::tr("Från %1 till i dag, %2").arg(from, to);
}

Document threadDocument(const Thread &thread, QDate today, const HouseLook &look, const PictureStyle &style)
{
    Document document;
    document.title = threadTitle(thread);
    document.look = look;
    document.created = QDateTime(today, QTime(12, 0), Qt::UTC);
    document.blocks.append(Block(Heading{1, {Run{document.title}}, {}, {}}));
    QStringList facts{threadSpan(thread, today)};
    if (!look.organisation.isEmpty())
        facts.append(look.organisation);
    facts.removeAll(QString());
    if (!facts.isEmpty())
        document.blocks.append(Block(Paragraph{{Run{facts.join(u" · "_s)}}, Role::Subtitle}));
    if (thread.nodes.isEmpty()) {
        document.blocks.append(Block(Paragraph{{Run{Words::tr("Här finns ingen tråd att visa.")}}, Role::Notice}));
        return document;
    }
    // A long thread stands, a short one lies.
    const ThreadPicture lying(thread, wide, today, style);
    const bool stands = lying.size().height() > lying.size().width() * 0.62;
    if (look.paper == Paper::A4 && !stands)
        document.look.paper = Paper::A4Landscape;
    document.blocks.append(Block(stands ? pictureFigure(ThreadPicture(thread, narrow, today, style)) : pictureFigure(lying)));
    document.blocks.append(Block(Heading{2, {Run{Words::tr("Tråden i ord")}}, {}, {}}));
    document.blocks.append(Block(tableOf(threadOn(thread, today), lying.order(), today)));
    if (thread.cut)
        document.blocks.append(Block(Paragraph{{Run{Words::tr("Tråden är längre än så; det som ligger längst bort är inte med.")}}, Role::Notice}));
    return document;
}

} // namespace documents
