// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/savefile.h"

#include "documents/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace documents {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(documents::SaveFile)
};

[[noreturn]] void fail(int error, const QString &path)
{
    const QString file = QFileInfo(path).fileName();
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: throw Error(Words::tr("Disken är full, så %1 kunde inte skrivas. Inget har ändrats.").arg(file));
    case EACCES:
    case EPERM:
    case EROFS: throw Error(Words::tr("Du får inte skriva i mappen %1. Välj en annan mapp.").arg(folder));
    case ENOENT:
    case ENOTDIR:
    case ESTALE: throw Error(Words::tr("Mappen %1 finns inte. Välj en annan mapp.").arg(folder));
    case EISDIR: throw Error(Words::tr("%1 är en mapp. Välj ett annat namn.").arg(QDir::toNativeSeparators(path)));
    case ENAMETOOLONG: throw Error(Words::tr("Filens namn är för långt. Välj ett kortare namn."));
    default: throw Error(Words::tr("%1 kunde inte skrivas: %2. Inget har ändrats.").arg(file, qt_error_string(error)));
    }
}

/// A file beside the one to come. Gone again unless it took that one's place.
class Beside
{
public:
    explicit Beside(const QString &path) : m_path(path)
    {
        const QFileInfo info(path);
        m_name = QFile::encodeName(info.absolutePath() + u"/.rodatraden-XXXXXX"_s);
        m_file = ::mkostemp(m_name.data(), O_CLOEXEC); // mode 0600
        if (m_file < 0)
            fail(errno, path);
    }
    ~Beside()
    {
        if (m_file >= 0)
            ::close(m_file);
        if (!m_placed)
            ::unlink(m_name.constData());
    }
    Beside(const Beside &) = delete;
    Beside &operator=(const Beside &) = delete;

    void write(const QByteArray &bytes)
    {
        for (qsizetype done = 0; done < bytes.size();) {
            const ssize_t count = ::write(m_file, bytes.constData() + done, size_t(bytes.size() - done));
            if (count < 0 && errno == EINTR)
                continue;
            if (count <= 0)
                fail(count == 0 ? ENOSPC : errno, m_path);
            done += count;
        }
        if (::fsync(m_file) != 0)
            fail(errno, m_path);
        struct stat now = {};
        // A disk that fills up may take less than it says: only what stands there in full may replace another file.
        if (::fstat(m_file, &now) != 0 || now.st_size != bytes.size())
            fail(ENOSPC, m_path);
        const int closed = ::close(m_file);
        m_file = -1;
        if (closed != 0)
            fail(errno, m_path);
    }

    void place()
    {
        if (::rename(m_name.constData(), QFile::encodeName(m_path).constData()) != 0)
            fail(errno, m_path);
        m_placed = true;
        const int folder = ::open(QFile::encodeName(QFileInfo(m_path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (folder >= 0) {
            ::fsync(folder);
            ::close(folder);
        }
    }

private:
    QString m_path;
    QByteArray m_name;
    int m_file = -1;
    bool m_placed = false;
};

} // namespace

void saveFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    if (info.isDir())
        fail(EISDIR, path);
    // What a link points at is replaced, not the link.
    const QString target = info.isSymLink() && info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    Beside beside(target);
    beside.write(bytes);
    beside.place();
}

} // namespace documents
