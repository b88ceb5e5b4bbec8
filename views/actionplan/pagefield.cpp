// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actionplan/pagefield.h"

#include "domain/markdown.h"
#include "views/shared/proseedit.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QTextFrame>
#include <QVBoxLayout>

namespace views {

PageField::PageField(Kind kind, const QString &name, const Binding &binding, const QString &placeholder, const QString &label, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (!label.isEmpty())
        column->addWidget(new TextLabel(TextLabel::Role::Detail, label, this));
    m_edit = new ProseEdit(kind == Kind::Prose ? ProseEdit::Form::Prose : ProseEdit::Form::Line, this);
    m_edit->setAccessibleName(name);
    m_edit->setPlaceholder(placeholder);
    // The text stands in line with what is around it, and close to it.
    QTextFrameFormat frame = m_edit->document()->rootFrame()->frameFormat();
    frame.setMargin(0);
    frame.setTopMargin(theme::px(2));
    frame.setBottomMargin(theme::px(kind == Kind::Prose ? 6 : 2));
    m_edit->document()->rootFrame()->setFrameFormat(frame);
    if (kind == Kind::Title)
        m_edit->setFace(theme::text(26));
    else if (kind != Kind::Prose)
        m_edit->setFace(kind == Kind::Small ? theme::ui(13) : theme::text(16));
    if (kind == Kind::Line)
        m_edit->setField({[read = binding.read] { return domain::toPlain(read()); },
                          [binding](const domain::Prose &text, const QString &visit) { return binding.write(domain::toMarkdown({domain::Run{text}}), visit); }});
    else
        m_edit->setField({binding.read, binding.write});
    column->addWidget(m_edit);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

PageField::~PageField() = default;

QWidget *PageField::editor() const { return m_edit; }

bool PageField::flush() { return m_edit->flush(); }

void PageField::load() { m_edit->reload(); }

void PageField::setReadOnly(bool readOnly) { m_edit->setReadOnly(readOnly); }

} // namespace views
