// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace layers {

/// What a folder may include: folders of ours ("domain", "views/shared") and Qt modules ("QtCore").
struct Allowance {
    QStringList folders;
    QStringList modules;
};

/// Reads a source tree and says where it breaks the house's rules. Each finding is "path:line: what is wrong".
class LayerCheck
{
public:
    explicit LayerCheck(const QString &root);

    QStringList includesThatClimb() const;
    QStringList sqlOutsideStorage() const;
    QStringList machinePaths() const;
    QStringList missingHeaders() const; ///< licence line, #pragma once
    QStringList unfinishedWork() const; ///< notes to oneself that should have been done

    /// For looking at what was read: a check of nothing is green too.
    qsizetype fileCount() const { return m_sources.size(); }

private:
    struct File {
        QString path; ///< relative to the root
        QStringList lines;
    };

    static QHash<QString, Allowance> allowances();
    static QString folderOf(const QString &path);
    QString moduleOf(const QString &header) const;
    QString faultOf(const File &file, const QString &include, bool quoted) const;
    template <class Judge>
    QStringList judgeLines(const QList<File> &files, Judge judge) const;

    QString m_root;
    QList<File> m_sources; ///< C++ of app, model, views and tests
    QList<File> m_texts;   ///< those, and every other text of the project
    QStringList m_modules; ///< folders of Qt's headers
};

} // namespace layers
