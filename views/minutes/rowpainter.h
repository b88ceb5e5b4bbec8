// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/minutes/rowwords.h"

#include <QRectF>

class QPainter;
class QTextBlock;
class QTextEdit;

namespace views {

/// A quiet suggestion as it is painted at its line's end.
struct Hint {
    int row = -1; ///< -1: none
    Mark mark = Mark::Doubt;
    QString text;
};

/// Paints over a QTextEdit what is not text: section names, numbers, bullets, marks and the thread, details, placeholders,
/// what is confidential, the quiet suggestion. Only for blocks in the exposed part; nothing of it is in the document.
class RowPainter
{
public:
    RowPainter(QTextEdit *edit, const outline::MinutesDocument &document) : m_edit(edit), m_document(document) {}

    void setHint(const Hint &hint) { m_hint = hint; }
    const Hint &hint() const { return m_hint; }
    void paintUnder(QPainter &painter, const QRect &exposed) const; ///< before the text
    void paint(QPainter &painter, const QRect &exposed) const;      ///< over it

private:
    struct Place; ///< where a row stands, in viewport coordinates

    template <class Visit>
    void forEachRow(const QRect &exposed, Visit visit) const;
    Place placeOf(const QTextBlock &block) const;
    void paintRow(QPainter &p, const QTextBlock &block, const RowWords &words) const;
    void paintSection(QPainter &p, const Place &place) const;
    void paintSign(QPainter &p, const Place &place, const RowWords &words) const;
    void paintDetails(QPainter &p, const Place &place, const RowWords &words) const; ///< all that stand under the row
    void paintDetailsOf(QPainter &p, const Place &place, const RowWords &words, int owner, qreal top) const;
    void paintThread(QPainter &p, const Place &place) const;
    void paintOrigin(QPainter &p, const Place &place, const QString &origin) const;
    void paintHint(QPainter &p, const Place &place) const;
    void paintConfidentialWord(QPainter &p, const Place &place) const;
    int decisionAbove(int row) const; ///< the decision that the row belongs to; -1: none

    QTextEdit *m_edit;
    const outline::MinutesDocument &m_document;
    Hint m_hint;
};

} // namespace views
