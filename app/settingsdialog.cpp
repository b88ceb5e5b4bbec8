// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsdialog.h"

#include "app/settings.h"
#include "app/workspace.h"
#include "spelling/speller.h"
#include "views/shared/field.h"
#include "views/shared/segmentedtoggle.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/shared/threadstyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace app {

using views::Field;
using views::SegmentedToggle;
using views::TextLabel;
using views::theme::px;

namespace {
constexpr qreal textSizes[] = {0.9, 1.0, 1.15, 1.3, 1.5};
const QStringList languages{QString(), u"sv"_s, u"en"_s};
}

SettingsDialog::SettingsDialog(Settings &settings, Workspace *workspace, QWidget *parent)
    : views::Dialog(parent), m_settings(settings), m_workspace(workspace)
{
    setWindowTitle(tr("Inställningar"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(px(16));
    column->addWidget(new TextLabel(TextLabel::Role::ViewTitle, tr("Inställningar")));
    if (m_workspace)
        addFileSettings(column);
    addMachineSettings(column);
    column->addStretch();
    auto *close = new QPushButton(tr("Klart"));
    views::makePrimary(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(px(480), sizeHint().height());
}

void SettingsDialog::addFileSettings(QVBoxLayout *column)
{
    const bool writable = m_workspace->isWritable();
    m_organisation = new QLineEdit;
    m_person = new QComboBox;
    m_person->addItem(tr("Ingen vald"));
    try {
        m_organisation->setText(m_workspace->stored().settings.value(u"organisation"_s));
        const auto people = m_workspace->stored().people.all();
        const auto me = m_settings.person(m_workspace->path());
        for (const domain::Person &person : people) {
            m_person->addItem(person.name, person.id.uuid());
            if (person.id == me)
                m_person->setCurrentIndex(m_person->count() - 1);
        }
    } catch (const storage::StorageError &error) {
        emit failed(error.message());
    }
    m_organisation->setReadOnly(!writable);
    connect(m_organisation, &QLineEdit::editingFinished, this, &SettingsDialog::saveOrganisation);
    connect(m_person, &QComboBox::activated, this, [this](int index) {
        m_settings.setPerson(m_workspace->path(), domain::PersonId(m_person->itemData(index).toUuid()));
        emit personChanged();
    });
    column->addWidget(new TextLabel(TextLabel::Role::Group, tr("Den här filen")));
    auto *organisation = new Field(tr("&Organisation"), m_organisation);
    organisation->setHint(tr("Står i anteckningarnas huvud och längst ned till vänster."));
    column->addWidget(organisation);
    auto *person = new Field(tr("&Jag är"), m_person);
    person->setHint(tr("Avgör vilka uppgifter som är dina på den här datorn."));
    column->addWidget(person);
}

void SettingsDialog::addMachineSettings(QVBoxLayout *column)
{
    const auto add = [column](const QString &label, SegmentedToggle *toggle, int current, const QString &hint = QString()) {
        toggle->setCurrent(current);
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(toggle);
        line->addStretch();
        toggle->setAccessibleName(label);
        auto *field = new Field(label, row);
        row->setAccessibleName(QString());
        field->setHint(hint);
        column->addWidget(field);
    };
    column->addWidget(new TextLabel(TextLabel::Role::Group, tr("Den här datorn")));

    auto *scheme = new SegmentedToggle({tr("Som datorn"), tr("Ljust"), tr("Mörkt")});
    connect(scheme, &SegmentedToggle::chosen, this, [this](int index) {
        m_settings.setScheme(views::theme::Scheme(index));
        emit lookChanged();
    });
    add(tr("Utseende"), scheme, int(m_settings.scheme()));

    QStringList sizes;
    int chosen = 1;
    for (int i = 0; i < int(std::size(textSizes)); ++i) {
        sizes.append(tr("%1 %").arg(qRound(textSizes[i] * 100)));
        if (qFuzzyCompare(textSizes[i], m_settings.textSize()))
            chosen = i;
    }
    auto *size = new SegmentedToggle(sizes);
    connect(size, &SegmentedToggle::chosen, this, [this](int index) { m_settings.setTextSize(textSizes[index]); });
    add(tr("Textens storlek"), size, chosen, tr("Gäller när du stänger inställningarna."));
    addSpelling(column);

    auto *language = new SegmentedToggle({tr("Som datorn"), u"Svenska"_s, u"English"_s});
    connect(language, &SegmentedToggle::chosen, this, [this](int index) { m_settings.setLanguage(languages.at(index)); });
    add(tr("Språk"), language, int(qMax<qsizetype>(0, languages.indexOf(m_settings.language()))), tr("Gäller från nästa start."));
}

void SettingsDialog::addSpelling(QVBoxLayout *column)
{
    const QStringList installed = spelling::Speller::installed();
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(16));
    const auto add = [&](const QString &code, const QString &name) {
        auto *box = new QCheckBox(name);
        box->setAccessibleName(tr("Rättstavning: %1").arg(name));
        box->setEnabled(installed.contains(code));
        box->setChecked(box->isEnabled() && m_settings.spellingLanguages().contains(code));
        connect(box, &QCheckBox::toggled, this, [this, code](bool on) {
            QStringList codes = m_settings.spellingLanguages();
            codes.removeAll(code);
            if (on)
                codes.append(code);
            m_settings.setSpellingLanguages(codes);
            emit spellingChanged();
        });
        line->addWidget(box);
    };
    add(u"sv_SE"_s, tr("Svenska"));
    add(u"en_US"_s, tr("Engelska"));
    line->addStretch();
    auto *field = new Field(tr("Rättstavning"), row);
    row->setAccessibleName(QString());
    if (installed.isEmpty())
        field->setHint(tr("Här finns inga ordlistor. Installera paketet hunspell-sv."));
    column->addWidget(field);
}

void SettingsDialog::saveOrganisation()
{
    const QString name = m_organisation->text().simplified();
    try {
        if (name != m_workspace->stored().settings.value(u"organisation"_s))
            m_workspace->stored().settings.set(u"organisation"_s, name);
    } catch (const storage::StorageError &error) {
        emit failed(error.message());
    }
}

} // namespace app
