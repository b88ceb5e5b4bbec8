// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/completion.h"
#include "search/hitlist.h"
#include "views/search/waysline.h"
#include "views/shared/popover.h"

#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <functional>

class QKeyEvent;
class QLineEdit;

namespace search {
class Searcher;
}

namespace views {

/// What the search field finds, in a card under it. The focus stays in the field: arrows choose, Enter opens, Esc closes and
/// brings back where one was. Tab fills in what a field takes, or what a misspelt word may have meant; Ctrl+Enter shows all of it in
/// the order that it happened; Ctrl+D keeps the search, and an empty field offers those that are kept. The field belongs to the
/// frame; this only listens to it.
class SearchCard : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive the card. A field without a window yet is fine.
    SearchCard(QLineEdit *field, search::Searcher *searcher, QObject *parent = nullptr);
    ~SearchCard() override;

    bool isOpen() const;
    const search::HitList &hits() const { return m_hits; }
    QListView *list() const { return m_list; }
    QListWidget *keptList() const { return m_keptList; }
    WaysLine *ways() const { return m_ways; }

    /// Asked each time that something is typed.
    void setKnownNames(std::function<search::KnownNames()> names) { m_names = std::move(names); }
    /// Searches that the user has kept, newest first.
    void setKept(const QStringList &searches) { m_kept = searches; }
    const QStringList &kept() const { return m_kept; }

signals:
    /// Asks for a place; `item` and `line` may be null. `words` are what was typed, to be marked there.
    void openMinutes(const QUuid &meeting, const QUuid &item, const QUuid &line, const QString &words);
    void openDecision(const QUuid &line, const QString &words);
    void openObject(const domain::ObjectRef &object, const QString &words);
    /// All that answers the words, in the order that it happened.
    void openMatter(const QString &words);
    void keptChanged(const QStringList &searches);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typed(const QString &text);
    void show(const search::Results &results);
    bool key(const QKeyEvent &event);
    bool keyInKept(int key);
    bool takeWay();
    void showKept();
    void keepOrForget();
    int room() const;
    void open();
    void choose(int row);
    void activate();
    void close();
    void goBack();
    QString emptyText(const search::Results &results) const;

    QLineEdit *m_field;
    search::Searcher *m_searcher;
    search::HitList m_hits;
    QPointer<Popover> m_popover;
    QPointer<QListView> m_list;
    QPointer<QListWidget> m_keptList;
    QPointer<WaysLine> m_ways;
    QPointer<QLabel> m_empty;
    QPointer<QLabel> m_keep;
    QPointer<QLabel> m_count;
    QPointer<QWidget> m_before; ///< had the focus when the field got it
    std::function<search::KnownNames()> m_names;
    QStringList m_kept;
    bool m_chosen = false;      ///< by an arrow key: a later answer keeps the choice
};

} // namespace views
