// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/proseedit.h"

#include <QPointer>

namespace views {

/// The running texts of one page as one thing to be saved.
class ProseGroup : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void add(ProseEdit *edit);
    bool flush();  ///< all of them, even where one fails
    void reload(); ///< each that may
    /// The worst of all: one that is not saved before one being saved before the latest that was.
    SaveState state() const;

signals:
    void saveStateChanged(const views::SaveState &state);
    void message(const QString &sentence);

private:
    QList<QPointer<ProseEdit>> m_edits;
};

} // namespace views
