// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actionplan/plainsheets.h"

#include "domain/dates.h"
#include "domain/planwords.h"
#include "editing/removalname.h"
#include "views/actionplan/pagefield.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

using namespace Qt::Literals::StringLiterals;
using theme::px;

namespace {

template <class T>
const T *rowOf(const QList<T> &rows, const QUuid &id)
{
    const auto it = std::find_if(rows.begin(), rows.end(), [&](const T &row) { return row.id.uuid() == id; });
    return it == rows.end() ? nullptr : &*it;
}

} // namespace

TextSheet::TextSheet(const PlanServices &services, const QString &title, const QString &question, QString domain::ActionPlan::*member, QWidget *parent)
    : PlanSheet(services, parent)
{
    add(new TextLabel(TextLabel::Role::ViewTitle, title, this));
    auto *field = new PageField(PageField::Kind::Prose, title,
                                boundTo<domain::ActionPlan>([this] { return &m_services.plan.content().plan; }, member,
                                                            [this, title](const domain::ActionPlan &after, const QString &visit) { return m_services.edits.change(tr("Ändra %1").arg(title.toLower()), after, visit); }),
                                question, QString(), this);
    field->setReadOnly(services.readOnly);
    add(field);
    m_column->addStretch();
}

NeedsSheet::NeedsSheet(const PlanServices &services, QWidget *parent) : PlanSheet(services, parent)
{
    add(new TextLabel(TextLabel::Role::ViewTitle, tr("Nulägesanalys och behov"), this));
    auto *analysis = new PageField(PageField::Kind::Prose, tr("Nulägesanalys"),
                                   boundTo<domain::ActionPlan>([this] { return &m_services.plan.content().plan; }, &domain::ActionPlan::analysis,
                                                               [this](const domain::ActionPlan &after, const QString &visit) { return m_services.edits.change(tr("Ändra nulägesanalysen"), after, visit); }),
                                   tr("Vad visar analysen, och varför är det så?"), QString(), this);
    analysis->setReadOnly(services.readOnly);
    add(analysis);
    heading(tr("Behov ur nulägesanalysen"));
    RowsSection::Making making;
    making.ids = [this] {
        QList<QUuid> ids;
        for (const domain::Need &need : m_services.plan.content().needs)
            ids.append(need.id.uuid());
        return ids;
    };
    making.make = [this](const QUuid &id, QWidget *in) { return needRow(id, in); };
    making.refresh = [this](const QUuid &id, MarginRow *row) {
        const domain::PlanContent &in = m_services.plan.content();
        const domain::Need *need = rowOf(in.needs, id);
        if (!need)
            return;
        row->setNumber(QString::number(need->number));
        QStringList answers;
        for (const domain::Measure &measure : domain::measuresInOrder(in))
            if (measure.needs.contains(need->id))
                answers.append(m_services.plan.number(measure.id) + u' ' + domain::titleOf(measure));
        auto *said = row->findChild<TextLabel *>(u"answers"_s);
        auto *gap = row->findChild<TextLabel *>(u"gap"_s);
        said->setText(tr("Besvaras av %1").arg(answers.join(u", "_s)));
        said->setVisible(!answers.isEmpty());
        gap->setVisible(answers.isEmpty());
    };
    making.add = [this](const QString &text) { return bool(m_services.edits.addNeed(m_services.plan.content(), text)); };
    making.addWords = tr("Skriv ett behov");
    addRows(making);
    m_column->addStretch();
}

MarginRow *NeedsSheet::needRow(const QUuid &id, QWidget *in)
{
    const auto find = [this, id] { return rowOf(m_services.plan.content().needs, id); };
    const auto save = [this](const domain::Need &after, const QString &visit) { return m_services.edits.change(tr("Ändra behov"), after, visit); };
    auto *content = new QWidget(in);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(2));
    auto *text = new PageField(PageField::Kind::Line, tr("Behov"), boundTo<domain::Need>(find, &domain::Need::text, save), tr("Behov"), QString(), content);
    auto *evidence = new PageField(PageField::Kind::Small, tr("Underlag"), boundTo<domain::Need>(find, &domain::Need::evidence, save), tr("Underlag: vad visar det?"), QString(), content);
    for (PageField *field : {text, evidence}) {
        field->setReadOnly(m_services.readOnly);
        column->addWidget(field);
    }
    auto *answers = new TextLabel(TextLabel::Role::Detail, QString(), content);
    answers->setObjectName(u"answers"_s);
    auto *gap = new TextLabel(TextLabel::Role::Problem, tr("Ingen insats svarar mot behovet"), content);
    gap->setObjectName(u"gap"_s);
    column->addWidget(answers);
    column->addWidget(gap);
    auto *row = new MarginRow(content, in);
    row->setActions(tr("Behov"), rowActions(row, [this, find](int step) {
        const domain::PlanContent &all = m_services.plan.content();
        const domain::Need *need = find();
        if (need && need->number - 1 + step >= 0 && need->number - 1 + step < all.needs.size())
            m_services.edits.moveNeed(all, need->id, int(all.needs.indexOf(*need)) + step);
    }, [this, find] {
        if (const domain::Need *need = find())
            m_services.edits.remove(m_services.plan.content(), domain::Need(*need));
    }, {domain::ObjectType::Need, id}));
    return row;
}

NotesSheet::NotesSheet(const PlanServices &services, bool risks, QWidget *parent) : PlanSheet(services, parent)
{
    using domain::PlanNoteKind;
    if (risks) {
        add(new TextLabel(TextLabel::Role::ViewTitle, tr("Risker"), this));
        addNotes(PlanNoteKind::Risk, tr("Skriv en risk"));
    } else {
        add(new TextLabel(TextLabel::Role::ViewTitle, tr("Styrkor och svagheter"), this));
        heading(tr("Styrkor med de samlade insatserna"));
        addNotes(PlanNoteKind::Strength, tr("Skriv en styrka"));
        heading(tr("Svagheter"));
        addNotes(PlanNoteKind::Weakness, tr("Skriv en svaghet"));
    }
    m_column->addStretch();
}

void NotesSheet::addNotes(domain::PlanNoteKind kind, const QString &addWords)
{
    const auto own = [this, kind] {
        QList<domain::PlanNote> notes;
        for (const domain::PlanNote &note : m_services.plan.content().notes)
            if (note.kind == kind)
                notes.append(note);
        return notes;
    };
    RowsSection::Making making;
    making.ids = [own] {
        QList<QUuid> ids;
        for (const domain::PlanNote &note : own())
            ids.append(note.id.uuid());
        return ids;
    };
    making.make = [this, own, kind](const QUuid &id, QWidget *in) {
        const auto find = [this, id] { return rowOf(m_services.plan.content().notes, id); };
        const auto save = [this](const domain::PlanNote &after, const QString &visit) { return m_services.edits.change(tr("Ändra anteckning"), after, visit); };
        auto *content = new QWidget(in);
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(px(2));
        QList<PageField *> fields{new PageField(PageField::Kind::Prose, tr("Text"), boundTo<domain::PlanNote>(find, &domain::PlanNote::text, save), QString(), QString(), content)};
        if (kind == domain::PlanNoteKind::Risk)
            fields.append(new PageField(PageField::Kind::Small, tr("Hur risken förebyggs"), boundTo<domain::PlanNote>(find, &domain::PlanNote::prevention, save), tr("Hur förebyggs den?"), QString(), content));
        for (PageField *field : std::as_const(fields)) {
            field->setReadOnly(m_services.readOnly);
            column->addWidget(field);
        }
        auto *row = new MarginRow(content, in);
        if (kind == domain::PlanNoteKind::Risk)
            row->setMark(Mark::Risk, &Colours::ink2);
        row->setActions(tr("Rad"), rowActions(row, [this, own, id](int step) { m_services.edits.moveInList(tr("Flytta rad"), own(), id, step); },
                                             [this, find] { if (const domain::PlanNote *note = find()) m_services.edits.remove(m_services.plan.content(), domain::PlanNote(*note)); }));
        return row;
    };
    making.add = [this, kind](const QString &text) { return bool(m_services.edits.addNote(m_services.plan.content(), kind, text)); };
    making.addWords = addWords;
    addRows(making);
}

WastebasketSheet::WastebasketSheet(const PlanServices &services, QWidget *parent) : PlanSheet(services, parent)
{
    add(new TextLabel(TextLabel::Role::ViewTitle, tr("Papperskorgen"), this));
    add(new TextLabel(TextLabel::Role::Quiet, tr("Det som tagits bort ur planen ligger kvar här och kan läggas tillbaka."), this));
    auto *holder = new QWidget(this);
    m_list = new QVBoxLayout(holder);
    m_list->setContentsMargins(0, px(8), 0, 0);
    m_list->setSpacing(px(8));
    add(holder);
    m_column->addStretch();
    WastebasketSheet::load();
}

void WastebasketSheet::load()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QList<storage::Removal> removals;
    try {
        removals = m_services.stored.records.removedFrom(m_services.plan.id());
    } catch (const storage::StorageError &error) {
        m_list->addWidget(new TextLabel(TextLabel::Role::Problem, error.message()));
        return;
    }
    for (const storage::Removal &removal : std::as_const(removals)) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(px(12));
        QString name = editing::removalName(removal);
        name[0] = name[0].toUpper();
        line->addWidget(new TextLabel(TextLabel::Role::Body, name, row), 1);
        auto *when = new TextLabel(TextLabel::Role::Detail, domain::shortDate(removal.at.toLocalTime().date()), row);
        when->setWordWrap(false);
        line->addWidget(when);
        auto *back = new QPushButton(tr("Lägg tillbaka"), row);
        back->setAccessibleName(tr("Lägg tillbaka %1").arg(editing::removalName(removal)));
        back->setEnabled(!m_services.readOnly);
        connect(back, &QPushButton::clicked, this, [this, removal] { m_services.edits.restore(m_services.plan.content(), removal); });
        line->addWidget(back);
        m_list->addWidget(row);
    }
    if (removals.isEmpty())
        m_list->addWidget(new TextLabel(TextLabel::Role::Quiet, tr("Ingenting ligger här.")));
}

} // namespace views
