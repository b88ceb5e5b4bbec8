// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/phrases.h"

#include <QLineEdit>

class QStandardItemModel;

namespace views {

/// A name, completed from the people (and, if wanted, the bodies) of the file while one types.
class PartyField : public QLineEdit
{
    Q_OBJECT
public:
    explicit PartyField(QWidget *parent = nullptr);

    void setDirectory(const domain::Directory &directory, bool withBodies);
    void setParty(const domain::Party &party);
    /// Whom the words mean: a person or body where it is known, else text alone. Empty text: nobody.
    domain::Party party() const;

private:
    domain::Directory m_directory;
    QStandardItemModel *m_names;
};

} // namespace views
