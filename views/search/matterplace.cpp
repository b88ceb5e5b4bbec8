// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/matterplace.h"

#include "domain/dates.h"
#include "search/searcher.h"
#include "views/search/hitdelegate.h"
#include "views/shared/emptystate.h"
#include "views/shared/rowlist.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/shared/windowedrows.h"
#include "views/shared/yearstrip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace views {

using search::Hit;
using search::MatterList;
using search::MatterPoint;
using theme::px;

namespace {

constexpr int typingPause = 200;
constexpr int widest = 760; ///< of the list: lines that one can read along

class MatterDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    Row row(const QModelIndex &index) const override
    {
        const auto point = index.data(MatterList::PointRole).value<MatterPoint>();
        const Hit &first = point.hits.first();
        Row row;
        row.mark = HitDelegate::mark(first);
        row.title = point.title.isEmpty() ? first.text : point.title;
        row.strong = point.count(Hit::Kind::Decision) > 0;
        if (first.text != row.title)
            row.details = search::snippetOf(first, 120).text;
        row.right = (point.body.isEmpty() ? first.around : point.body) + u' ' + domain::longDate(point.date, QDate::currentDate());
        row.state = HitDelegate::state(first);
        if (row.mark)
            row.stateColour = marks::colour(*row.mark);
        return row;
    }
    QString group(const QModelIndex &index) const override { return index.data(MatterList::YearRole).toString(); }
};

} // namespace

MatterPlace::MatterPlace(search::Searcher &searcher, QWidget *parent) : Place(parent), m_searcher(searcher)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    auto *titles = new QVBoxLayout;
    titles->setSpacing(px(2));
    titles->addWidget(new TextLabel(TextLabel::Role::ViewTitle, title(), this));
    m_summary = new TextLabel(TextLabel::Role::Quiet, QString(), this);
    m_summary->setWordWrap(false);
    titles->addWidget(m_summary);
    head->addLayout(titles);
    head->addStretch();
    m_words = new QLineEdit(this);
    m_words->setPlaceholderText(tr("Vad ärendet handlar om"));
    m_words->setAccessibleName(tr("Vad ärendet handlar om"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(px(220));
    head->addWidget(m_words);
    m_thread = new QPushButton(theme::icon(u"traden"_s), tr("Visa tråden"), this);
    m_thread->setEnabled(false);
    head->addWidget(m_thread);

    m_years = new YearStrip(this);
    m_rows = new WindowedRows(this);
    m_rows->setAccessibleName(tr("När ärendet var uppe, tidigast först"));
    m_rows->setItemDelegate(new MatterDelegate(m_rows));
    m_rows->setEmptyState(new EmptyState(tr("Inget att visa"), tr("Skriv ord ur ärendet.")));
    m_rows->setModel(&m_list);
    m_rows->setMaximumWidth(px(widest));

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(px(24), px(20), px(24), 0);
    all->setSpacing(px(12));
    all->addLayout(head);
    all->addWidget(m_years);
    all->addWidget(m_rows, 1);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &MatterPlace::ask);
    connect(m_words, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        ask();
        m_rows->setFocus();
    });
    connect(&m_searcher, &search::Searcher::everythingFound, this, &MatterPlace::take);
    connect(m_years, &YearStrip::rangeChanged, this, [this] { m_list.setPeriod(m_years->from(), m_years->to()); });
    connect(m_rows, &WindowedRows::currentRowChanged, this, &MatterPlace::choose);
    connect(m_rows, &WindowedRows::activated, this, &MatterPlace::activate);
    connect(m_thread, &QPushButton::clicked, this, [this] {
        if (const Hit *hit = chosenHit())
            emit openThread(hit->object());
    });
}

void MatterPlace::focusFirst()
{
    if (m_words->text().isEmpty()) {
        m_words->setFocus();
        return;
    }
    m_rows->setFocus();
    m_rows->ensureCurrent();
}

/// The words are what it is about; no single object.
bool MatterPlace::goTo(const domain::ObjectRef &, const QString &words)
{
    setWords(words);
    return true;
}

void MatterPlace::setWords(const QString &words)
{
    m_words->setText(words);
    m_years->setRange(0, 0);
    ask();
}

void MatterPlace::ask()
{
    m_typing.stop();
    m_asked = m_words->text();
    m_searcher.everything(m_asked);
}

void MatterPlace::take(const search::Results &results)
{
    if (results.typed != m_asked)
        return;
    m_list.setHits(results.hits);
    m_years->setCounts(m_list.firstYear(), m_list.quarters(), m_list.quarters());
    const int points = m_list.pointCount();
    m_summary->setText(points == 0 ? QString() : tr("Uppe %n gång(er), tidigast först", nullptr, points));
    if (auto *empty = m_rows->findChild<EmptyState *>())
        empty->setTexts(tr("Inget att visa"), m_asked.trimmed().isEmpty() ? tr("Skriv ord ur ärendet.") : tr("Inget med de orden. Pröva ett kortare ord."));
    for (int row = 0; row < m_list.rowCount() && !m_wanted.isNull(); ++row)
        if (m_list.point(row).hits.first().id == m_wanted)
            m_rows->setCurrentIndex(m_list.index(row));
    m_wanted = QUuid();
    if (m_rows->hasFocus())
        m_rows->ensureCurrent();
    choose(m_rows->currentIndex());
}

void MatterPlace::choose(const QModelIndex &)
{
    m_thread->setEnabled(chosenHit() != nullptr);
}

const Hit *MatterPlace::chosenHit() const
{
    const QModelIndex index = m_rows->currentIndex();
    return index.isValid() && index.row() < m_list.rowCount() ? &m_list.point(index.row()).hits.first() : nullptr;
}

void MatterPlace::activate()
{
    if (const Hit *hit = chosenHit())
        emit openFound(hit->object(), m_asked);
}

QVariantMap MatterPlace::memory() const
{
    const Hit *hit = chosenHit();
    return {{u"words"_s, m_words->text()}, {u"chosen"_s, hit ? hit->id : QUuid()}};
}

void MatterPlace::recall(const QVariantMap &memory)
{
    m_wanted = memory.value(u"chosen"_s).toUuid();
    const QString words = memory.value(u"words"_s).toString();
    if (words.isEmpty() || words == m_asked)
        return; // it is still there
    setWords(words);
}

void MatterPlace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && m_words->hasFocus()) {
        m_rows->setFocus();
        return;
    }
    Place::keyPressEvent(event);
}

} // namespace views
