// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/layercheck.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

namespace layers {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList widgetModules{u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtConcurrent"_s, u"QtPrintSupport"_s};

bool isTest(const QString &path) { return path.startsWith(u"tests/"); }

} // namespace

/// The house. A folder that is not named here may include nothing, so that a new one is thought about.
QHash<QString, Allowance> LayerCheck::allowances()
{
    const QStringList core{u"QtCore"_s};
    const QStringList gui{u"QtCore"_s, u"QtGui"_s};
    const QStringList sql{u"QtCore"_s, u"QtSql"_s};
    QHash<QString, Allowance> table{
        {u"domain"_s, {{}, core}},
        {u"spelling"_s, {{u"domain"_s}, core}},
        {u"storage"_s, {{u"domain"_s}, sql}},
        {u"search"_s, {{u"storage"_s, u"domain"_s}, sql}},
        {u"outline"_s, {{u"storage"_s, u"domain"_s}, gui}},
        {u"editing"_s, {{u"storage"_s, u"domain"_s}, gui}},
        {u"lists"_s, {{u"search"_s, u"storage"_s, u"domain"_s}, core}},
        {u"documents"_s, {{u"domain"_s}, gui + QStringList{u"QtSvg"_s}}},
        {u"importing"_s, {{u"documents"_s, u"domain"_s}, gui}},
        {u"reviewing"_s, {{u"importing"_s, u"editing"_s, u"storage"_s, u"domain"_s}, gui}},
    };
    const QStringList belowViews{u"views/shared"_s, u"lists"_s,     u"editing"_s,   u"outline"_s,
                                 u"search"_s,       u"documents"_s, u"importing"_s, u"reviewing"_s, u"spelling"_s, u"domain"_s};
    for (const QString &view : {u"shared"_s, u"minutes"_s, u"meetings"_s, u"decisions"_s, u"tasks"_s, u"upcoming"_s, u"exporting"_s, u"overview"_s,
                                u"priorities"_s, u"actionplan"_s, u"quality"_s, u"yearcycle"_s, u"thread"_s, u"search"_s, u"importing"_s})
        table.insert(u"views/"_s + view, {belowViews, widgetModules});
    const QStringList model{u"domain"_s, u"storage"_s, u"search"_s, u"outline"_s, u"editing"_s, u"lists"_s, u"documents"_s, u"importing"_s, u"reviewing"_s, u"spelling"_s};
    table.insert(u"app"_s, {model + QStringList{u"views"_s}, widgetModules + QStringList{u"QtDBus"_s}});
    // The place where meetings are opened holds the page they are written on and the way out of it.
    table.insert(u"views/meetings"_s, {belowViews + QStringList{u"views/minutes"_s, u"views/exporting"_s}, widgetModules});
    // What was read in is corrected on the same page as a meeting of today, under the same head.
    table.insert(u"views/importing"_s, {belowViews + QStringList{u"views/minutes"_s, u"views/meetings"_s}, widgetModules});
    return table;
}

LayerCheck::LayerCheck(const QString &root) : m_root(root)
{
    static const QSet<QString> cpp{u"cpp"_s, u"h"_s};
    static const QSet<QString> text{u"cpp"_s, u"h"_s, u"txt"_s, u"cmake"_s, u"json"_s, u"sql"_s, u"md"_s, u"xml"_s, u"desktop"_s, u"qrc"_s, u""_s};
    const auto read = [this](const QString &path) {
        QFile file(QDir(m_root).filePath(path));
        if (file.open(QIODevice::ReadOnly)) {
            const File lines{path, QString::fromUtf8(file.readAll()).split(u'\n')};
            if (cpp.contains(QFileInfo(path).suffix()))
                m_sources << lines;
            m_texts << lines;
        }
    };
    for (const QString &folder : {u"app"_s, u"model"_s, u"views"_s, u"tests"_s, u"cmake"_s, u"resources"_s, u".ci"_s}) {
        QDirIterator files(QDir(root).filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = QDir(root).relativeFilePath(files.next());
            if (text.contains(QFileInfo(path).suffix()) && !path.startsWith(u"tests/fixtures/"))
                read(path);
        }
    }
    for (const QString &path : QDir(root).entryList({u"*.md"_s, u"*.txt"_s, u"*.json"_s}, QDir::Files))
        read(path);
    m_modules = QDir(QLibraryInfo::path(QLibraryInfo::HeadersPath)).entryList({u"Qt*"_s}, QDir::Dirs);
    // Another module may carry a forwarding header of the same name; the home of most is Core.
    m_modules.removeOne(u"QtCore"_s);
    m_modules.prepend(u"QtCore"_s);
}

/// "model/domain/ids.h" → "domain", "views/shared/theme.h" → "views/shared", "app/commands/session.h" → "app".
QString LayerCheck::folderOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() < 2)
        return {};
    if (parts[0] == "model"_L1)
        return parts[1];
    if (parts[0] == "views"_L1)
        return parts.size() > 2 ? parts[0] + u'/' + parts[1] : parts[0];
    return parts[0];
}

/// "QSqlQuery" → "QtSql", "QtSql/QSqlQuery" → "QtSql"; empty for what is not Qt's.
QString LayerCheck::moduleOf(const QString &header) const
{
    const QString first = header.section(u'/', 0, 0);
    if (m_modules.contains(first))
        return first;
    if (!header.startsWith(u'Q') && !header.startsWith(u'q'))
        return {};
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const QString &module : m_modules) {
        if (headers.exists(module + u'/' + header))
            return module;
    }
    return {};
}

/// Empty where the include is in order.
QString LayerCheck::faultOf(const File &file, const QString &include, bool quoted) const
{
    const QString folder = folderOf(file.path);
    const Allowance allowance = allowances().value(folder);
    if (!quoted) {
        if (isTest(file.path))
            return {};
        if (include == "sqlite3.h"_L1 && folder != "storage"_L1 && folder != "search"_L1)
            return u"%1 may not use sqlite3"_s.arg(folder);
        const QString module = moduleOf(include);
        if (module.isEmpty() || allowance.modules.contains(module))
            return {};
        return u"%1 may not use %2 (%3)"_s.arg(folder, module, include);
    }
    if (include.endsWith(u".moc") || include.startsWith(u"moc_"))
        return {};
    if (include.contains(u".."))
        return u"an include starts at the top of the project, not at \"..\""_s;
    const QDir root(m_root);
    const bool inModel = root.exists(u"model/"_s + include);
    if (isTest(file.path) && include.startsWith(u"support/") && root.exists(u"tests/"_s + include))
        return {};
    if (!inModel && !root.exists(include))
        return u"\"%1\" is neither below the project nor below model/"_s.arg(include);
    if (isTest(file.path))
        return {};
    const QString target = folderOf(inModel ? u"model/"_s + include : include);
    if (target == folder || allowance.folders.contains(target) || (allowance.folders.contains(u"views"_s) && target.startsWith(u"views")))
        return {};
    return u"%1 may not know %2 (%3)"_s.arg(folder, target, include);
}

template <class Judge>
QStringList LayerCheck::judgeLines(const QList<File> &files, Judge judge) const
{
    QStringList findings;
    for (const File &file : files) {
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const QString fault = judge(file, file.lines[i]);
            if (!fault.isEmpty())
                findings << u"%1:%2: %3"_s.arg(file.path).arg(i + 1).arg(fault);
        }
    }
    return findings;
}

QStringList LayerCheck::includesThatClimb() const
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s+(["<])([^">]+)[">])"_s);
    return judgeLines(m_sources, [this](const File &file, const QString &line) {
        const auto match = include.match(line);
        return match.hasMatch() ? faultOf(file, match.captured(2), match.captured(1) == "\""_L1) : QString();
    });
}

QStringList LayerCheck::sqlOutsideStorage() const
{
    static const QRegularExpression sql(uR"("\s*(SELECT\s.*\sFROM|INSERT\s+INTO|DELETE\s+FROM|UPDATE\s+\w+\s+SET|CREATE\s+(TABLE|INDEX)|PRAGMA\s)\b)"_s);
    return judgeLines(m_sources, [](const File &file, const QString &line) {
        const QString folder = folderOf(file.path);
        if (isTest(file.path) || folder == "storage"_L1 || folder == "search"_L1 || !line.contains(sql))
            return QString();
        return u"SQL belongs in storage"_s;
    });
}

QStringList LayerCheck::machinePaths() const
{
    // Put together here, so that this file does not find itself.
    static const QRegularExpression path(u"(^|[\\s\"'(=:])/(%1)/"_s.arg(QStringList{u"home"_s, u"root"_s, u"work"_s, u"Users"_s, u"tmp"_s}.join(u'|')));
    return judgeLines(m_texts, [](const File &, const QString &line) {
        return line.contains(path) ? u"a path of one machine: "_s + line.trimmed() : QString();
    });
}

QStringList LayerCheck::missingHeaders() const
{
    QStringList findings;
    const auto has = [](const File &file, const QString &what) {
        return file.lines.mid(0, 4).filter(what).size() > 0;
    };
    for (const File &file : m_texts) {
        const bool script = file.lines.value(0).startsWith(u"#!");
        const bool source = file.path.endsWith(u".cpp") || file.path.endsWith(u".h");
        if ((script || source) && !has(file, u"SPDX-License-Identifier: GPL-3.0-or-later"_s))
            findings << u"%1:1: no licence line"_s.arg(file.path);
        if (file.path.endsWith(u".h") && !has(file, u"#pragma once"_s))
            findings << u"%1:1: no #pragma once"_s.arg(file.path);
    }
    return findings;
}

QStringList LayerCheck::unfinishedWork() const
{
    static const QRegularExpression note(u"\\b(%1)\\b"_s.arg(QStringList{u"TO"_s + u"DO"_s, u"FIX"_s + u"ME"_s, u"XX"_s + u"X"_s}.join(u'|')));
    return judgeLines(m_sources, [](const File &, const QString &line) {
        return line.contains(note) ? u"unfinished: "_s + line.trimmed() : QString();
    });
}

} // namespace layers
