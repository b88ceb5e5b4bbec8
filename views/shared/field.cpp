// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/field.h"

#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace views {

Field::Field(const QString &label, QWidget *control, QWidget *parent)
    : QWidget(parent), m_control(control), m_label(new TextLabel(TextLabel::Role::Detail, label)),
      m_hintLabel(new TextLabel(TextLabel::Role::Detail)), m_problemLabel(new TextLabel(TextLabel::Role::Problem))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::px(4));
    layout->addWidget(m_label);
    layout->addWidget(m_control);
    layout->addWidget(m_hintLabel);
    layout->addWidget(m_problemLabel);
    m_label->setBuddy(m_control);
    if (m_control->accessibleName().isEmpty())
        m_control->setAccessibleName(QString(label).remove(u'&'));
    setFocusProxy(m_control);
    showUnder();
}

void Field::setHint(const QString &hint)
{
    m_hint = hint;
    showUnder();
}

void Field::setProblem(const QString &problem)
{
    m_problem = problem;
    showUnder();
}

void Field::showUnder()
{
    m_problemLabel->setText(m_problem);
    m_problemLabel->setVisible(!m_problem.isEmpty());
    m_hintLabel->setText(m_hint);
    m_hintLabel->setVisible(m_problem.isEmpty() && !m_hint.isEmpty());
    m_control->setAccessibleDescription(m_problem.isEmpty() ? m_hint : m_problem);
}

} // namespace views
