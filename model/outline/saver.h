// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <functional>

namespace outline {

/// At most 200 ms after the *first* unsaved change (never restarted, so one who types without a pause is saved as often),
/// or at once on flush(), asks the writer to store what differs. A write that fails is tried again every 5 s; what was
/// typed stays where it was typed.
class Saver : public QObject
{
    Q_OBJECT
public:
    enum class State { Saved, Saving, NotSaved };
    Q_ENUM(State)
    enum class Written { Nothing, All, Failed };
    /// Writes all of it or nothing. May throw StorageError, whose sentence is then the reason.
    using Write = std::function<Written()>;

    explicit Saver(Write write, QObject *parent = nullptr);

    void touch(); ///< there is something unsaved

    bool flush(); ///< true: storage now holds all that is in the document
    void stop();  ///< the document is no longer to be written

    State state() const { return m_state; }
    /// Saved: when the last write was; NotSaved: since when what is typed is in memory only. Null: nothing written yet.
    QDateTime since() const { return m_since; }
    /// One sentence in the user's language; empty unless NotSaved.
    QString reason() const { return m_reason; }

    static constexpr int delayMs = 200;
    static constexpr int retryMs = 5000;

signals:
    void stateChanged();

private:
    void fail(const QString &why);
    void set(State state, const QDateTime &since, const QString &reason = QString());

    Write m_write;
    QTimer m_timer;
    QDateTime m_firstUnsaved;
    State m_state = State::Saved;
    QDateTime m_since;
    QString m_reason;
    bool m_stopped = false;
};

} // namespace outline
