// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/matter.h"
#include "views/shared/place.h"

#include <QTimer>

class QLineEdit;
class QPushButton;

namespace search {
class Searcher;
}

namespace views {

class TextLabel;
class WindowedRows;
class YearStrip;

/// "When was this matter up?": every point of every meeting that answers some words, in the order that it happened, under a strip of
/// the years. Not in the rail: one comes here from the search or from a decision.
class MatterPlace : public Place
{
    Q_OBJECT
public:
    /// `searcher` outlives the place.
    explicit MatterPlace(search::Searcher &searcher, QWidget *parent = nullptr);

    QString placeId() const override { return QStringLiteral("matter"); }
    QString title() const override { return tr("Ärendets gång"); }
    QString iconName() const override { return QStringLiteral("traden"); }
    void focusFirst() override;
    QVariantMap memory() const override;
    void recall(const QVariantMap &memory) override;

    bool goTo(const domain::ObjectRef &object, const QString &words) override;
    void setWords(const QString &words);
    const search::MatterList &list() const { return m_list; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();
    void take(const search::Results &results);
    void choose(const QModelIndex &index);
    void activate();
    const search::Hit *chosenHit() const;

    search::Searcher &m_searcher;
    search::MatterList m_list;
    QTimer m_typing;
    QString m_asked;
    QUuid m_wanted; ///< to be chosen when the answer comes

    QLineEdit *m_words;
    TextLabel *m_summary;
    YearStrip *m_years;
    WindowedRows *m_rows;
    QPushButton *m_thread;
};

} // namespace views
