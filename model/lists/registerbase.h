// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QList>
#include <QObject>

namespace lists {

/// What a register says of itself.
class RegisterBase : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

signals:
    /// Everything may be another: read anew.
    void reset();
    /// Lines came, went or moved.
    void rearranged();
    /// These show another text or other attributes than before; they stand where they stood.
    void changed(const QList<domain::LineId> &ids);
    void failed(const QString &message);
};

} // namespace lists
