// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/suggestions.h"

#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

namespace {

constexpr int detailsRole = Qt::UserRole + 1;
constexpr int iconRole = Qt::UserRole + 2;

class SuggestionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {px(120), px(30)}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = theme::colours();
        const QRectF row = option.rect;
        painter->fillRect(row, c.raised);
        if (option.state & QStyle::State_Selected)
            paint::box(*painter, row.adjusted(px(4), 1, -px(4), -1), c.blueTint, QColor(), px(5));
        QRectF words = row.adjusted(px(12), 0, -px(12), 0);
        if (const QString icon = index.data(iconRole).toString(); !icon.isEmpty()) {
            theme::paintIcon(*painter, icon, QRectF(words.left(), words.center().y() - px(8), px(16), px(16)), c.ink2, c.raised);
            words.setLeft(words.left() + px(24));
        }
        const qreal width = paint::line(*painter, words, index.data().toString(), theme::ui(), c.ink);
        words.setLeft(words.left() + width + px(12));
        if (words.width() > px(24))
            paint::line(*painter, words, index.data(detailsRole).toString(), theme::ui(12), c.ink2, Qt::AlignRight);
    }
};

} // namespace

Suggestions::Suggestions(QLineEdit *field, Source source)
    : QObject(field), m_field(field), m_source(std::move(source)), m_model(new QStandardItemModel(this)), m_completer(new QCompleter(m_model, this))
{
    m_completer->setWidget(field); // not field->setCompleter(): that would replace all of the field's words with the choice
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setItemDelegate(new SuggestionDelegate(m_completer->popup()));
    m_completer->popup()->setAccessibleName(field->accessibleName());
    connect(field, &QLineEdit::textEdited, this, &Suggestions::offer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &Suggestions::taken);
}

bool Suggestions::isOpen() const
{
    return m_completer->popup()->isVisible();
}

void Suggestions::hide()
{
    m_completer->popup()->hide();
}

void Suggestions::offer(const QString &typed)
{
    const QList<Suggestion> found = m_source(typed);
    m_model->clear();
    for (const Suggestion &suggestion : found) {
        auto *item = new QStandardItem(suggestion.words);
        item->setData(suggestion.details, detailsRole);
        item->setData(suggestion.icon, iconRole);
        item->setData(suggestion.details.isEmpty() ? suggestion.words : suggestion.words + u", "_s + suggestion.details, Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (found.isEmpty()) {
        hide();
        return;
    }
    QRect room = m_field->rect();
    room.setWidth(qMax(room.width(), px(260)));
    m_completer->complete(room);
    m_completer->popup()->setCurrentIndex(m_model->index(0, 0)); // Enter takes the best one
}

} // namespace views
