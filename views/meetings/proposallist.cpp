// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meetings/proposallist.h"

#include "domain/markdown.h"
#include "lists/upcomingwords.h"
#include "lists/words.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace views {

ProposalList::ProposalList(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Punkter till dagordningen"));
}

QString ProposalList::keyOf(const domain::AgendaProposal &proposal)
{
    return proposal.source.id.isNull() ? proposal.title : proposal.source.id.toString();
}

void ProposalList::setProposals(const QList<domain::AgendaProposal> &proposals, QDate today)
{
    m_proposals = proposals;
    m_boxes.clear();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme::px(4), 0, theme::px(16), theme::px(16));
    column->setSpacing(0);
    std::optional<domain::Section> section;
    for (const domain::AgendaProposal &proposal : proposals) {
        if (section != proposal.section) {
            column->addSpacing(section ? theme::px(16) : 0);
            section = proposal.section;
            column->addWidget(new TextLabel(TextLabel::Role::Group, lists::words::section(*section)));
            column->addSpacing(theme::px(4));
        }
        auto *box = new QCheckBox(domain::toPlain(proposal.title).replace(u'&', u"&&"_s));
        box->setChecked(m_answers.value(keyOf(proposal), proposal.chosen));
        auto *from = new TextLabel(TextLabel::Role::Detail, lists::words::origin(proposal, today));
        from->setContentsMargins(theme::px(26), 0, 0, theme::px(8));
        box->setAccessibleDescription(from->text());
        connect(box, &QCheckBox::toggled, this, [this, key = keyOf(proposal)](bool chosen) {
            m_answers.insert(key, chosen);
            emit chosenChanged();
        });
        column->addWidget(box);
        column->addWidget(from);
        m_boxes.append(box);
    }
    if (proposals.isEmpty())
        column->addWidget(new TextLabel(TextLabel::Role::Quiet, tr("Inget väntar på att tas upp. Punkterna skriver du i anteckningarna.")));
    column->addStretch();
    setWidget(content);
    emit chosenChanged();
}

QList<domain::AgendaProposal> ProposalList::proposals() const
{
    QList<domain::AgendaProposal> found = m_proposals;
    for (int i = 0; i < found.size(); ++i)
        found[i].chosen = m_boxes[i]->isChecked();
    return found;
}

} // namespace views
