// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTextBlock;
class QTextDocument;

namespace views {

/// Fonts that follow from a row's kind, as formats of the block's layout: no undo step, and the text's own formats stay
/// semantic. Not a QSyntaxHighlighter: that lays out the rest of the document for each block that it changes.
class KindFormats : public QObject
{
    Q_OBJECT
public:
    explicit KindFormats(QTextDocument *document, QObject *parent = nullptr);

    void applyToAll(); ///< before the document is first laid out, and when fonts or colours change

private:
    void applyTo(const QTextBlock &block) const;
    void onContentsChange(int from, int removed, int added);

    QTextDocument *m_document;
};

} // namespace views
