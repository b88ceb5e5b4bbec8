// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"
#include "domain/houselook.h"
#include "views/shared/dialog.h"

#include <QThread>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace editing {
class HouseLookEdits;
}

namespace views {

class DocumentWorker;
class MessageBar;
class PagePreview;

/// How documents look, for the organisation and for each body, beside a page of minutes as it becomes. Each field takes effect
/// when it is left; what is empty is as the organisation's.
class LookDialog : public Dialog
{
    Q_OBJECT
public:
    /// `edits` must outlive this. `body`: whose look is shown at first; null: the organisation's.
    LookDialog(editing::HouseLookEdits &edits, const QList<domain::Body> &bodies, domain::BodyId body, const QString &organisation,
               bool readOnly, QWidget *parent = nullptr);
    ~LookDialog() override;
    void done(int result) override; ///< stores what is still being typed

    const domain::HouseLook &look() const { return m_look; }
    /// The picture in the file becomes the logo, once it has been looked at in another thread.
    void takeLogo(const QString &path);

private:
    QWidget *fields();
    void showLook(domain::BodyId body);
    void showLogo();
    void store();
    void chooseLogo();
    void chooseAccent();
    void preview();
    domain::HouseLook typed() const;

    editing::HouseLookEdits &m_edits;
    QList<domain::Body> m_bodies;
    QString m_organisation;
    domain::HouseLook m_look;   ///< with the logo that is chosen
    domain::HouseLook m_stored;
    bool m_filling = false;
    QThread m_thread;
    DocumentWorker *m_worker; ///< lives in m_thread, goes with it
    int m_preview = 0;
    PagePreview *m_pages;
    QComboBox *m_body;
    QLineEdit *m_name;
    QLabel *m_logo;
    QPushButton *m_noLogo;
    QLineEdit *m_accent;
    QComboBox *m_paper;
    QCheckBox *m_ownMargins;
    QList<QSpinBox *> m_margins; ///< left, top, right, bottom
    QLineEdit *m_header;
    QLineEdit *m_footer;
    MessageBar *m_message;
};

} // namespace views
