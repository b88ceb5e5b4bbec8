// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/decisionfield.h"

#include "domain/markdown.h"
#include "views/shared/suggestions.h"

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

constexpr int offered = 8;

} // namespace

DecisionField::DecisionField(lists::DecisionRegister &decisions, QWidget *parent) : QLineEdit(parent), m_decisions(decisions)
{
    auto *suggestions = new Suggestions(this, [this](const QString &typed) {
        m_offered.clear();
        QList<Suggestions::Suggestion> found;
        if (typed.trimmed().size() < 2)
            return found;
        lists::DecisionQuery query;
        query.text = typed;
        for (domain::LineId id : m_decisions.ids(query)) {
            const lists::DecisionEntry *entry = id == m_self ? nullptr : m_decisions.entry(id);
            if (!entry)
                continue;
            m_offered.insert(words(*entry), id);
            found.append({words(*entry), {}, {}});
            if (found.size() == offered)
                break;
        }
        return found;
    });
    connect(suggestions, &Suggestions::taken, this, [this](const QString &taken) {
        if (const domain::LineId id = m_offered.value(taken))
            emit chosen(id);
    });
    connect(this, &QLineEdit::editingFinished, this, &DecisionField::settle);
}

QString DecisionField::words(const lists::DecisionEntry &entry) const
{
    return u"%1, %2"_s.arg(entry.reference, domain::toPlain(entry.line.text));
}

void DecisionField::setDecision(domain::LineId self, const std::optional<lists::DecisionEntry> &current)
{
    const QString shown = current ? words(*current) : QString();
    if (self == m_self && shown == m_shown)
        return;
    m_self = self;
    m_shown = shown;
    setText(m_shown);
    setCursorPosition(0);
    setToolTip(m_shown);
}

void DecisionField::settle()
{
    if (text() == m_shown || m_offered.contains(text()))
        return;
    if (text().trimmed().isEmpty())
        emit cleared();
    else
        setText(m_shown); // words that name no decision are only a search
}

} // namespace views
