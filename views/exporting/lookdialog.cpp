// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exporting/lookdialog.h"

#include "documents/houselook.h"
#include "editing/houselookedits.h"
#include "views/exporting/documentworker.h"
#include "views/exporting/pagepreview.h"
#include "views/shared/field.h"
#include "views/shared/messagebar.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/shared/threadstyle.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace views {

using domain::PaperFormat;
using theme::px;

namespace {

const QMarginsF usualMargins(38, 30, 28, 28); // mm; near the program's own

/// A short meeting that shows what a look changes. Part of a document: Swedish whatever the language of the interface.
documents::Document samplePage(const domain::Body &body, const documents::HouseLook &look)
{
    using namespace domain;
    Minutes minutes;
    minutes.body = body;
    minutes.meeting.date = QDate(2026, 10, 13);
    minutes.meeting.place = u"Stora mötesrummet"_s;
    minutes.meeting.status = MeetingStatus::Finished;
    const auto point = [&](Section section, const QString &title) {
        AgendaItem item;
        item.id = ItemId::create();
        item.section = section;
        item.title = title;
        minutes.items << item;
    };
    const auto line = [&](LineKind kind, const QString &text) {
        Line added;
        added.id = LineId::create();
        added.item = minutes.items.last().id;
        added.kind = kind;
        added.text = text;
        minutes.lines << added;
        if (isDecision(kind))
            minutes.decisions.insert(added.id, Decision{.line = added.id});
    };
    point(Section::Decision, u"Prioritering av uppdragen"_s);
    line(LineKind::Text, u"Så här ser en sida ut. Texten är ett exempel."_s);
    line(LineKind::Decision, u"Gruppen beslutade att prioritera tre uppdrag."_s);
    point(Section::Information, u"Delårsbokslut"_s);
    line(LineKind::Text, u"Mer finns på [förvaltningens sida](https://exempel.se)."_s);
    documents::MinutesOptions options;
    options.look = look;
    return documents::minutesDocument(minutes, options);
}

QLineEdit *edit() { return new QLineEdit; }

} // namespace

LookDialog::LookDialog(editing::HouseLookEdits &edits, const QList<domain::Body> &bodies, domain::BodyId body, const QString &organisation,
                       bool readOnly, QWidget *parent)
    : Dialog(parent), m_edits(edits), m_bodies(bodies), m_organisation(organisation), m_worker(new DocumentWorker), m_pages(new PagePreview),
      m_body(new QComboBox), m_name(edit()), m_logo(new QLabel), m_noLogo(new QPushButton(tr("&Ta bort"))), m_accent(edit()), m_paper(new QComboBox),
      m_ownMargins(new QCheckBox(tr("Egna &marginaler (mm)"))), m_header(edit()), m_footer(edit()), m_message(new MessageBar)
{
    setWindowTitle(tr("Dokumentens utseende"));
    qRegisterMetaType<ExportSource>();
    qRegisterMetaType<documents::MinutesOptions>();
    m_body->addItem(tr("Hela organisationen"));
    for (const domain::Body &each : m_bodies)
        m_body->addItem(each.name, each.id.uuid());
    m_body->setCurrentIndex(qMax(0, body ? m_body->findData(body.uuid()) : 0));

    QWidget *form = fields();
    form->setEnabled(!readOnly);
    auto *close = new QPushButton(tr("Klar"));
    makePrimary(close);
    close->setAutoDefault(false);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(form);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(px(24), px(24), px(16), px(20));
    side->setSpacing(px(12));
    side->addWidget(new TextLabel(TextLabel::Role::PanelTitle, tr("Dokumentens utseende")));
    side->addWidget(new Field(tr("&Gäller"), m_body));
    side->addWidget(scroll, 1);
    side->addWidget(m_message);
    side->addWidget(close, 0, Qt::AlignRight);
    auto *right = new QWidget;
    right->setFixedWidth(px(380));
    right->setLayout(side);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_pages, 1);
    row->addWidget(right);
    resize(px(980), px(680));

    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &DocumentWorker::previewReady, this, [this](int number, const QList<QSizeF> &pages) {
        if (number == m_preview)
            m_pages->setPages(pages);
    });
    connect(m_worker, &DocumentWorker::previewFailed, this, [this](int number, const QString &message) {
        if (number == m_preview)
            m_pages->setMessage(message);
    });
    connect(m_worker, &DocumentWorker::pageReady, this, [this](int number, int page, const QImage &image) {
        if (number == m_preview)
            m_pages->setImage(page, image);
    });
    connect(m_pages, &PagePreview::imageNeeded, this, [this](int page, qreal scale) {
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, number = m_preview, page, scale] { worker->page(number, page, scale); });
    });
    connect(m_worker, &DocumentWorker::logoRead, this, [this](const QByteArray &logo, const QString &problem) {
        if (!problem.isEmpty()) {
            m_message->say(MessageBar::Tone::Attention, problem);
            return;
        }
        m_look.logo = logo;
        store();
        showLogo();
    });
    m_thread.start();

    connect(m_body, &QComboBox::activated, this, [this] { showLook(domain::BodyId(m_body->currentData().toUuid())); });
    for (QLineEdit *field : {m_name, m_accent, m_header, m_footer})
        connect(field, &QLineEdit::editingFinished, this, &LookDialog::store);
    connect(m_paper, &QComboBox::activated, this, &LookDialog::store);
    connect(m_ownMargins, &QCheckBox::toggled, this, [this](bool own) {
        for (QSpinBox *box : std::as_const(m_margins))
            box->setEnabled(own);
        store();
    });
    for (QSpinBox *box : std::as_const(m_margins))
        connect(box, &QSpinBox::editingFinished, this, &LookDialog::store);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    showLook(domain::BodyId(m_body->currentData().toUuid()));
    m_body->setFocus();
}

LookDialog::~LookDialog()
{
    m_worker->nextPreview();
    m_thread.quit();
    m_thread.wait();
}

void LookDialog::done(int result)
{
    store();
    Dialog::done(result);
}

QWidget *LookDialog::fields()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, px(8), 0);
    column->setSpacing(px(12));
    column->addWidget(new Field(tr("&Namn"), m_name));

    m_logo->setFixedSize(px(132), px(56));
    m_logo->setAlignment(Qt::AlignCenter);
    m_logo->setAutoFillBackground(true);
    auto *choose = new QPushButton(tr("&Välj …"));
    choose->setAccessibleName(tr("Välj logotyp"));
    m_noLogo->setAccessibleName(tr("Ta bort logotypen"));
    for (QPushButton *button : {choose, m_noLogo})
        button->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &LookDialog::chooseLogo);
    connect(m_noLogo, &QPushButton::clicked, this, [this] {
        m_look.logo.clear();
        store();
        showLogo();
    });
    auto *logo = new QHBoxLayout;
    logo->setSpacing(px(8));
    logo->addWidget(m_logo);
    logo->addWidget(choose);
    logo->addWidget(m_noLogo);
    logo->addStretch();
    column->addWidget(new TextLabel(TextLabel::Role::Group, tr("Logotyp (SVG eller PNG)")));
    column->addLayout(logo);

    auto *colours = new QPushButton(tr("F&ärg …"));
    colours->setAccessibleName(tr("Välj färg"));
    colours->setAutoDefault(false);
    connect(colours, &QPushButton::clicked, this, &LookDialog::chooseAccent);
    auto *accent = new Field(tr("&Accentfärg"), m_accent);
    auto *colour = new QHBoxLayout;
    colour->setSpacing(px(8));
    colour->addWidget(accent, 1);
    colour->addWidget(colours, 0, Qt::AlignBottom);
    column->addLayout(colour);
    column->addWidget(new TextLabel(TextLabel::Role::Detail, tr("Beslutens färg. Den görs mörkare där den annars inte går att läsa.")));

    m_paper->addItem(tr("Inget eget"));
    m_paper->addItem(tr("A4"), int(PaperFormat::A4));
    m_paper->addItem(tr("A4 liggande"), int(PaperFormat::A4Landscape));
    m_paper->addItem(tr("Letter"), int(PaperFormat::Letter));
    column->addWidget(new Field(tr("&Papper"), m_paper));
    column->addWidget(m_ownMargins);
    auto *margins = new QHBoxLayout;
    margins->setSpacing(px(8));
    for (const QString &name : {tr("Vänster"), tr("Ovan"), tr("Höger"), tr("Under")}) {
        auto *box = new QSpinBox;
        box->setRange(10, 80);
        box->setEnabled(false);
        m_margins << box;
        margins->addWidget(new Field(name, box));
    }
    column->addLayout(margins);
    column->addWidget(new Field(tr("Text i sid&huvudet"), m_header));
    column->addWidget(new Field(tr("Text i sid&foten"), m_footer));
    column->addStretch();
    return widget;
}

void LookDialog::showLook(domain::BodyId body)
{
    m_message->clear();
    m_look = m_stored = m_edits.look(body);
    m_filling = true;
    const domain::HouseLook base = body ? m_edits.look({}) : domain::HouseLook();
    const auto fill = [](QLineEdit *field, const QString &text, const QString &otherwise) {
        field->setText(text);
        field->setPlaceholderText(otherwise);
    };
    fill(m_name, m_look.name, base.name.isEmpty() ? m_organisation : base.name);
    fill(m_accent, m_look.accent, base.accent.isEmpty() ? documents::HouseLook().accent.name() : base.accent);
    fill(m_header, m_look.headerText, base.headerText);
    fill(m_footer, m_look.footerText, base.footerText);
    m_paper->setItemText(0, body ? tr("Som hela organisationen") : tr("Efter dokumentets slag"));
    m_paper->setCurrentIndex(m_look.paper ? m_paper->findData(int(*m_look.paper)) : 0);
    m_ownMargins->setChecked(m_look.margins.has_value());
    const QMarginsF margins = m_look.margins.value_or(base.margins.value_or(usualMargins));
    const qreal sides[] = {margins.left(), margins.top(), margins.right(), margins.bottom()};
    for (int i = 0; i < 4; ++i)
        m_margins[i]->setValue(qRound(sides[i]));
    m_filling = false;
    showLogo();
    preview();
}

void LookDialog::showLogo()
{
    QPixmap picture;
    const domain::HouseLook base = m_look.body ? m_edits.look({}) : domain::HouseLook();
    const QByteArray &logo = m_look.logo.isEmpty() ? base.logo : m_look.logo;
    if (!logo.isEmpty())
        picture.loadFromData(logo);
    const QSize room = m_logo->size() - QSize(px(12), px(12));
    m_logo->setPixmap(picture.isNull() ? picture : picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    if (picture.isNull())
        m_logo->setText(tr("Ingen"));
    // Paper is white in the dark as well.
    QPalette palette = m_logo->palette();
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::WindowText, QColor(0x4E, 0x54, 0x5B));
    m_logo->setPalette(palette);
    m_logo->setAccessibleName(picture.isNull() ? tr("Ingen logotyp") : tr("Logotyp"));
    m_noLogo->setEnabled(!m_look.logo.isEmpty());
}

domain::HouseLook LookDialog::typed() const
{
    domain::HouseLook look = m_look;
    look.name = m_name->text().simplified();
    look.accent = m_accent->text().trimmed();
    look.headerText = m_header->text().simplified();
    look.footerText = m_footer->text().simplified();
    look.paper.reset();
    if (m_paper->currentIndex() > 0)
        look.paper = PaperFormat(m_paper->currentData().toInt());
    look.margins.reset();
    if (m_ownMargins->isChecked())
        look.margins = QMarginsF(m_margins[0]->value(), m_margins[1]->value(), m_margins[2]->value(), m_margins[3]->value());
    return look;
}

void LookDialog::store()
{
    if (m_filling)
        return;
    const domain::HouseLook look = typed();
    if (!look.accent.isEmpty() && !QColor(look.accent).isValid()) {
        m_message->say(MessageBar::Tone::Attention, tr("%1 är ingen färg. Skriv den som #B0241C.").arg(look.accent));
        return;
    }
    if (look == m_stored)
        return;
    m_message->clear();
    if (!m_edits.save(look)) {
        m_message->say(MessageBar::Tone::Attention, tr("Utseendet kunde inte sparas."));
        return;
    }
    m_look = m_stored = m_edits.look(look.body);
    preview();
}

void LookDialog::chooseLogo()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Välj logotyp"), QString(), tr("Bilder (*.svg *.png *.jpg *.jpeg)"));
    if (!path.isEmpty())
        takeLogo(path);
}

void LookDialog::takeLogo(const QString &path)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, path] { worker->readLogo(path); });
}

void LookDialog::chooseAccent()
{
    const QString now = m_accent->text().isEmpty() ? m_accent->placeholderText() : m_accent->text();
    const QColor colour = QColorDialog::getColor(QColor(now), this, tr("Accentfärg"));
    if (!colour.isValid())
        return;
    m_accent->setText(colour.name().toUpper());
    store();
}

void LookDialog::preview()
{
    domain::Body body;
    body.name = m_organisation;
    for (const domain::Body &each : std::as_const(m_bodies))
        if (m_look.body ? each.id == m_look.body : body.abbreviation.isEmpty() && each.keepsMinutes)
            body = each;
    const domain::HouseLook base = m_look.body ? m_edits.look({}) : domain::HouseLook();
    const documents::HouseLook look = documents::lookOf(domain::onTopOf(base, m_look), m_organisation);
    ExportSource source;
    source.bytes = [body, look](documents::Format format, const documents::MinutesOptions &, documents::PdfWriter *pdf) {
        return documents::render(samplePage(body, look), format, pdf);
    };
    m_preview = m_worker->nextPreview();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, number = m_preview, source] { worker->preview(number, source, {}); });
}

} // namespace views
