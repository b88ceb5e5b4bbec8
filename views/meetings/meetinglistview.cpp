// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meetings/meetinglistview.h"

#include "domain/dates.h"
#include "lists/words.h"
#include "views/shared/emptystate.h"
#include "views/shared/rowlist.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/shared/threadstyle.h"
#include "views/shared/windowedrows.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

class MeetingRows final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    Row row(const QModelIndex &index) const override
    {
        const auto status = domain::MeetingStatus(index.data(lists::MeetingList::StatusRole).toInt());
        Row row;
        row.mark = Mark::Meeting;
        row.title = index.data(Qt::DisplayRole).toString();
        row.titleLines = 1;
        row.strong = status == domain::MeetingStatus::Ongoing;
        // A meeting without a title of its own is called by body and day; another says its day beneath.
        const QString body = index.data(lists::MeetingList::BodyTextRole).toString();
        const QString summary = index.data(lists::MeetingList::SummaryRole).toString();
        row.details = row.title.startsWith(body + u' ')
                          ? summary
                          : u"%1 %2, %3"_s.arg(body, index.data(lists::MeetingList::DateTextRole).toString(), summary);
        row.right = index.data(lists::MeetingList::StatusTextRole).toString();
        const Colours &c = theme::colours();
        row.rightColour = status == domain::MeetingStatus::Ongoing ? c.green : status == domain::MeetingStatus::Draft ? c.ochre : c.ink2;
        return row;
    }
    QString group(const QModelIndex &index) const override { return index.data(lists::MeetingList::GroupRole).toString(); }
};

} // namespace

MeetingListView::MeetingListView(lists::MeetingList &meetings, lists::BodyList &bodies, QWidget *parent)
    : QWidget(parent), m_meetings(meetings), m_bodies(bodies), m_words(new QLineEdit), m_body(new QComboBox),
      m_new(new QPushButton(tr("Nytt möte"))), m_list(new WindowedRows), m_empty(new EmptyState(tr("Inga möten än")))
{
    m_filter.setSourceModel(&meetings);

    m_words->setPlaceholderText(tr("Filtrera möten"));
    m_words->setAccessibleName(tr("Filtrera möten"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(theme::px(280));
    m_words->installEventFilter(this);
    m_body->setAccessibleName(tr("Grupp"));
    m_body->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_new->setToolTip(tr("Nytt möte (Ctrl+N)"));
    makePrimary(m_new);
    m_list->setAccessibleName(tr("Möten"));
    m_list->setItemDelegate(new MeetingRows(m_list));
    m_list->setModel(&m_filter);
    m_list->setEmptyState(m_empty);
    m_list->installEventFilter(this);

    auto *head = new QHBoxLayout;
    head->setSpacing(theme::px(12));
    head->addWidget(new TextLabel(TextLabel::Role::ViewTitle, tr("Möten")));
    head->addStretch();
    head->addWidget(m_words, 1);
    head->addWidget(m_body);
    head->addWidget(m_new);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::px(12));
    column->addLayout(head);
    column->addWidget(m_list, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::px(24), theme::px(20), theme::px(24), 0);
    layout->addLayout(column);

    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setWords(text);
        sayWhyEmpty();
    });
    connect(m_body, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setBody(domain::BodyId(m_body->currentData().toUuid()));
        sayWhyEmpty();
    });
    connect(m_new, &QPushButton::clicked, this, &MeetingListView::newMeetingRequested);
    connect(m_empty, &EmptyState::actionTriggered, this, &MeetingListView::newMeetingRequested);
    connect(m_list, &WindowedRows::activated, this, [this](const QModelIndex &index) {
        emit opened(domain::MeetingId(index.data(lists::MeetingList::IdRole).toUuid()));
    });
    connect(&bodies, &QAbstractItemModel::modelReset, this, &MeetingListView::fillBodies);
    connect(&bodies, &QAbstractItemModel::rowsInserted, this, &MeetingListView::fillBodies);
    connect(&bodies, &QAbstractItemModel::rowsRemoved, this, &MeetingListView::fillBodies);
    connect(&bodies, &QAbstractItemModel::dataChanged, this, &MeetingListView::fillBodies);
    fillBodies();
    sayWhyEmpty();
}

void MeetingListView::fillBodies()
{
    const QUuid chosen = m_body->currentData().toUuid();
    m_body->clear();
    m_body->addItem(tr("Alla grupper"), QUuid());
    for (const domain::Body &body : m_bodies.values())
        if (body.keepsMinutes)
            m_body->addItem(u"%1, %2"_s.arg(body.abbreviation, body.name), body.id.uuid());
    m_body->setCurrentIndex(std::max(0, m_body->findData(chosen)));
}

void MeetingListView::sayWhyEmpty()
{
    if (m_filter.isFiltering() && m_meetings.rowCount() > 0) {
        m_empty->setTexts(tr("Inget möte passar filtret"), tr("Ändra orden eller välj en annan grupp."));
        m_empty->setAction({});
    } else {
        m_empty->setTexts(tr("Inga möten än"), tr("Det första mötet syns här när du skapar det med Ctrl+N, eller när du läser in gamla anteckningar."));
        m_empty->setAction(m_new->isEnabled() ? tr("Nytt möte") : QString());
    }
}

bool MeetingListView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_words && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return)) {
            focusList();
            return true;
        }
        if (watched == m_list && key->key() == Qt::Key_Delete && !selected().isNull() && m_new->isEnabled()) {
            emit removeRequested(selected());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MeetingListView::focusList()
{
    m_list->setFocus();
    m_list->ensureCurrent();
}

void MeetingListView::select(domain::MeetingId meeting)
{
    const QModelIndex index = m_filter.mapFromSource(m_meetings.indexOf(meeting));
    if (index.isValid())
        m_list->setCurrentIndex(index);
}

domain::MeetingId MeetingListView::selected() const
{
    return domain::MeetingId(m_list->currentIndex().data(lists::MeetingList::IdRole).toUuid());
}

void MeetingListView::setReadOnly(bool readOnly)
{
    m_new->setEnabled(!readOnly);
    sayWhyEmpty();
}

} // namespace views
