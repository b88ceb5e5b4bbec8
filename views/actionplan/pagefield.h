// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

namespace views {

class ProseEdit;
class TextLabel;

/// One text of the plan, edited where it stands by the calm editor, with its label; what is typed in one visit is one step to undo.
class PageField : public QWidget
{
    Q_OBJECT
public:
    enum class Kind {
        Title, ///< Charis 26, one paragraph
        Line,  ///< one paragraph of written text
        Small, ///< one paragraph in the interface's face: a sign, a source
        Prose  ///< running text with paragraphs and bullets
    };
    struct Binding {
        std::function<QString()> read;
        /// Stores; `visit` is the same for all that is typed before the field is left. False: it is not stored.
        std::function<bool(const QString &text, const QString &visit)> write;
    };

    /// `name`: what a screen reader says; `label`: shown above, may be empty.
    PageField(Kind kind, const QString &name, const Binding &binding, const QString &placeholder = QString(), const QString &label = QString(), QWidget *parent = nullptr);
    ~PageField() override;

    void load();
    bool flush(); ///< false: what is typed could not be stored
    void setReadOnly(bool readOnly);
    QWidget *editor() const;

private:
    ProseEdit *m_edit;
};

/// The field of one member of one row: binds PageField to a value that `find` brings and `save` stores.
template <class T>
PageField::Binding boundTo(std::function<const T *()> find, QString T::*member, std::function<bool(const T &, const QString &visit)> save)
{
    PageField::Binding binding;
    binding.read = [find, member] {
        const T *row = find();
        return row ? row->*member : QString();
    };
    binding.write = [find, member, save](const QString &text, const QString &visit) {
        const T *row = find();
        if (!row || row->*member == text)
            return true;
        T after = *row;
        after.*member = text;
        return save(after, visit);
    };
    return binding;
}

} // namespace views
