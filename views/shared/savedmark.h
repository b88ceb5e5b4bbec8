// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/marks.h"

#include <QTime>
#include <QWidget>

namespace views {

/// "✓ Sparat 10.42" at the end of the top row: there is no save button, so this says what has become of the words.
class SavedMark : public QWidget
{
    Q_OBJECT
public:
    explicit SavedMark(QWidget *parent = nullptr);

    void showNothing(); ///< nothing has been written yet
    void showSaved(QTime at);
    void showSaving();
    /// `why` is a whole sentence; it stands in the tooltip and is read out.
    void showNotSaved(QTime since, const QString &why);
    void showReading(const QString &why = QString()); ///< "Läsläge"
    void showBusy(const QString &with); ///< "Läser in 3 av 12"
    QString words() const { return m_words; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say(const QString &icon, QColor (*colour)(), const QString &words, const QString &why = QString());

    QString m_icon;
    QColor (*m_colour)() = nullptr;
    QString m_words;
};

} // namespace views
