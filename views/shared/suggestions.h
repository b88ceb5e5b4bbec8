// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <functional>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace views {

/// The list that drops from a field while one types in it. Whoever uses it says what fits the words so far and what is to be
/// done with a choice; arrows choose, Enter or Tab takes, Escape puts it away.
class Suggestions : public QObject
{
    Q_OBJECT
public:
    struct Suggestion {
        QString words;   ///< what is taken
        QString details; ///< beside it, in the second ink
        QString icon;    ///< of resources/icons; may be empty
    };
    using Source = std::function<QList<Suggestion>(const QString &typed)>;

    Suggestions(QLineEdit *field, Source source);

    bool isOpen() const;
    void hide();

signals:
    void taken(const QString &words);

private:
    void offer(const QString &typed);

    QLineEdit *m_field;
    Source m_source;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
};

} // namespace views
