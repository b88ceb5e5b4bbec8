// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <qpdf/QPDF.hh>

#include <map>
#include <memory>

namespace rules {

/// A font of a page as a reader of the file decodes it.
struct FontReading {
    std::map<int, QString> text; ///< code → what ToUnicode says
    QSet<int> widths;            ///< codes that /W names
    QSet<int> used;
};

/// What one page's content stream says, read operator by operator.
struct PageReading {
    QMap<int, QString> texts;   ///< by MCID
    QList<int> mcids;           ///< in the order of painting
    QStringList faults;         ///< painting outside of marks, marks within marks, marks left open
};

/// Fonts are shared by pages: `fonts` is by the object number of the font.
PageReading readPage(QPDFObjectHandle page, std::map<int, FontReading> &fonts);

} // namespace rules
