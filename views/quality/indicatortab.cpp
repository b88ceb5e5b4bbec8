// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quality/indicatortab.h"

#include "documents/qualityreport.h"
#include "importing/valuetable.h"
#include "views/quality/valuesdialog.h"
#include "views/shared/emptystate.h"
#include "views/shared/pictureview.h"
#include "views/shared/rowlist.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace views {

using namespace Qt::Literals::StringLiterals;
using theme::px;

namespace {

constexpr int chartHeight = 240;
constexpr qint64 largestFile = 200'000'000; ///< bytes; a million rows are some 40 million

class IndicatorDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    Row row(const QModelIndex &index) const override
    {
        Row row;
        row.mark = Mark::Goal;
        row.face = Row::Face::Said;
        row.title = index.data().toString();
        row.details = index.data(lists::IndicatorList::TargetRole).toString();
        return row;
    }
};

/// Chooses the round of a value among those that there are; letters go to the one that begins so.
class RoundChoice final : public QStyledItemDelegate
{
public:
    RoundChoice(lists::IndicatorValues *values, QObject *parent) : QStyledItemDelegate(parent), m_values(values) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *box = new QComboBox(parent);
        box->addItem(QString());
        for (const domain::DialogueRound &round : m_values->rounds())
            box->addItem(domain::roundName(round));
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = static_cast<QComboBox *>(editor);
        box->setCurrentIndex(std::max(0, box->findText(index.data(Qt::EditRole).toString())));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentText());
    }

private:
    lists::IndicatorValues *m_values;
};

} // namespace

IndicatorTab::IndicatorTab(lists::IndicatorList &indicators, storage::Repositories &stored, editing::RecordEdits &edits, bool readOnly, QWidget *parent)
    : ListAndPage(tr("Ingen indikator vald"), tr("Välj en i listan, eller lägg till en ny."), parent), m_indicators(indicators), m_stored(stored), m_edits(edits), m_readOnly(readOnly), m_values(new lists::IndicatorValues(stored, this))
{
    if (!readOnly)
        m_values->setChanges({[this](const domain::IndicatorValue &value) {
                                  return value.rev == 0 ? m_edits.create(tr("Nytt värde"), value) : m_edits.change(tr("Ändra värde"), value);
                              },
                              [this](const domain::IndicatorValue &value) { return m_edits.remove(tr("Ta bort värde"), value); }});
    rows()->setAccessibleName(tr("Indikatorer"));
    rows()->setItemDelegate(new IndicatorDelegate(rows()));
    rows()->setEmptyState(new EmptyState(tr("Inga indikatorer än"), tr("Lägg till en och fyll i eller läs in dess värden.")));
    rows()->setModel(&indicators);
    connect(rows(), &RowList::currentRowChanged, this, &IndicatorTab::choose);
    m_new = new QPushButton(theme::icon(u"ny"_s), tr("Ny indikator"), this);
    m_new->setEnabled(!readOnly);
    connect(m_new, &QPushButton::clicked, this, &IndicatorTab::addIndicator);

    addAbove(m_new, Qt::AlignLeft);
    buildPage();
    setWidths(300, 660);

    connect(m_values, &lists::IndicatorValues::changed, this, &IndicatorTab::showPicture);
    connect(m_values, &lists::IndicatorValues::refused, this, [this](const QString &why) {
        m_problem->setText(why);
        m_problem->show();
    });
    connect(&indicators, &QAbstractItemModel::dataChanged, this, [this] {
        if (const auto now = m_indicators.find(m_values->indicator().id); now && !(*now == m_values->indicator())) {
            m_values->setIndicator(*now);
            showFields();
        }
    });
    connect(&indicators, &QAbstractItemModel::rowsRemoved, this, [this] { choose(rows()->currentIndex()); });
    choose({});
}

void IndicatorTab::buildPage()
{
    QVBoxLayout *column = pageColumn();
    m_name = new QLineEdit(page());
    m_unit = new QLineEdit(page());
    m_unit->setPlaceholderText(tr("%, poäng, antal …"));
    m_baseline = new QLineEdit(page());
    m_target = new QLineEdit(page());
    m_direction = new QComboBox(page());
    m_direction->addItems({tr("Högre är bättre"), tr("Lägre är bättre")});
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(8));
    const auto add = [&](int row, int at, const QString &label, QWidget *field, int span = 1) {
        auto *name = new TextLabel(TextLabel::Role::Quiet, label, page());
        name->setWordWrap(false);
        name->setBuddy(field);
        QString plain = label;
        field->setAccessibleName(plain.remove(u'&'));
        grid->addWidget(name, row, at);
        grid->addWidget(field, row, at + 1, 1, span);
        field->setEnabled(!m_readOnly);
    };
    add(0, 0, tr("&Vad som mäts"), m_name, 3);
    add(1, 0, tr("E&nhet"), m_unit);
    add(1, 2, tr("&Riktning"), m_direction);
    add(2, 0, tr("&Utgångsläge"), m_baseline);
    add(2, 2, tr("&Mål"), m_target);
    column->addLayout(grid);
    m_problem = new TextLabel(TextLabel::Role::Problem, QString(), page());
    m_problem->hide();
    column->addWidget(m_problem);
    m_words = new TextLabel(TextLabel::Role::Body, QString(), page());
    column->addWidget(m_words);
    m_picture = new PictureView(page());
    m_picture->setMinimumHeight(px(chartHeight));
    column->addWidget(m_picture);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(px(8));
    tools->addWidget(new TextLabel(TextLabel::Role::Group, tr("Värden"), page()));
    tools->addStretch();
    m_paste = new QPushButton(tr("Klistra in"), page());
    m_paste->setToolTip(tr("Celler kopierade ur ett kalkylblad (Ctrl+V)"));
    m_file = new QPushButton(tr("Läs CSV …"), page());
    m_remove = new QPushButton(tr("Ta bort värdet"), page());
    auto *gone = new QPushButton(tr("Ta bort indikatorn"), page());
    for (QPushButton *button : {m_paste, m_file, m_remove, gone}) {
        button->setFlat(true);
        button->setEnabled(!m_readOnly);
        tools->addWidget(button);
    }
    column->addLayout(tools);
    m_table = new QTableView(page());
    m_table->setModel(m_values);
    m_table->setItemDelegateForColumn(lists::IndicatorValues::Round, new RoundChoice(m_values, m_table));
    m_table->setAccessibleName(tr("Indikatorns värden"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setMinimumHeight(px(200));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    column->addWidget(m_table);

    connect(m_paste, &QPushButton::clicked, this, &IndicatorTab::paste);
    connect(m_file, &QPushButton::clicked, this, &IndicatorTab::readFile);
    connect(m_remove, &QPushButton::clicked, this, &IndicatorTab::removeValue);
    connect(gone, &QPushButton::clicked, this, &IndicatorTab::removeIndicator);
    for (QLineEdit *field : {m_name, m_unit, m_baseline, m_target})
        connect(field, &QLineEdit::editingFinished, this, &IndicatorTab::change);
    connect(m_direction, &QComboBox::activated, this, &IndicatorTab::change);
    m_picture->setMaker([this](qreal width, const documents::PictureStyle &style) -> std::unique_ptr<documents::Picture> {
        return std::make_unique<documents::SeriesPicture>(
            documents::indicatorPicture({m_values->indicator(), m_values->values()}, QSizeF(width, style.px(chartHeight)), style));
    });
}

void IndicatorTab::focusFirst()
{
    rows()->setFocus();
    rows()->ensureCurrent();
}

void IndicatorTab::choose(const QModelIndex &index)
{
    const bool any = index.isValid();
    showPage(any);
    m_values->setIndicator(any ? m_indicators.at(index.row()) : domain::Indicator());
    showFields();
}

void IndicatorTab::showFields()
{
    const domain::Indicator &indicator = m_values->indicator();
    const auto fill = [](QLineEdit *field, const QString &text) {
        if (!field->hasFocus() || !field->isModified())
            field->setText(text);
    };
    fill(m_name, indicator.name);
    fill(m_unit, indicator.unit);
    fill(m_baseline, indicator.hasBaseline ? domain::valueText(indicator.baseline) : QString());
    fill(m_target, indicator.hasTarget ? domain::valueText(indicator.target) : QString());
    m_direction->setCurrentIndex(int(indicator.direction));
    m_problem->hide();
}

void IndicatorTab::showPicture()
{
    QStringList words;
    const QList<domain::IndicatorValue> &values = m_values->values();
    for (const QString &unit : domain::unitsOf(values)) {
        const QString said = domain::progressionText(m_values->indicator(), domain::valuesOf(values, unit));
        if (!said.isEmpty())
            words.append(unit.isEmpty() ? said : u"%1: %2"_s.arg(unit, said));
    }
    m_words->setText(words.join(u'\n'));
    m_words->setVisible(!words.isEmpty());
    m_picture->setVisible(!values.isEmpty());
    m_picture->refresh();
}

void IndicatorTab::change()
{
    domain::Indicator after = m_values->indicator();
    if (!after.id || m_readOnly)
        return;
    after.name = m_name->text().trimmed();
    after.unit = m_unit->text().trimmed();
    after.direction = domain::IndicatorDirection(m_direction->currentIndex());
    QString problem;
    const auto number = [&](QLineEdit *field, double &value, bool &has) {
        const QString typed = field->text().trimmed();
        if (typed.isEmpty()) {
            has = false;
            value = 0;
        } else if (importing::numberFromText(typed, value)) {
            has = true;
        } else {
            problem = tr("”%1” är inget tal.").arg(typed);
        }
    };
    number(m_baseline, after.baseline, after.hasBaseline);
    number(m_target, after.target, after.hasTarget);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty() && !(after == m_values->indicator()))
        m_edits.change(tr("Ändra indikator"), after);
}

void IndicatorTab::addIndicator()
{
    domain::Indicator fresh;
    fresh.id = domain::IndicatorId::create();
    fresh.name = tr("Ny indikator");
    fresh.unit = u"%"_s;
    if (!m_edits.create(tr("Ny indikator"), fresh))
        return;
    rows()->setCurrentIndex(m_indicators.indexOf(fresh.id));
    m_name->setFocus();
    m_name->selectAll();
}

void IndicatorTab::removeIndicator()
{
    const domain::Indicator indicator = m_values->indicator();
    if (!indicator.id)
        return;
    QList<editing::RecordChange> changes;
    for (const domain::IndicatorValue &value : m_values->values())
        changes.append({value, std::nullopt});
    changes.append({indicator, std::nullopt});
    if (m_edits.apply(tr("Ta bort indikator"), changes))
        emit done(tr("Indikatorn är borttagen."));
}

void IndicatorTab::removeValue()
{
    m_values->takeAway(m_table->currentIndex().row());
}

void IndicatorTab::paste()
{
    importValues(QApplication::clipboard()->text().toUtf8(), tr("urklipp"));
}

void IndicatorTab::readFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Läs värden ur en CSV-fil"), QString(), tr("Tabeller i text (*.csv *.tsv *.txt)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QFile::ReadOnly)) {
        emit problem(tr("Filen gick inte att läsa"), file.errorString());
        return;
    }
    if (file.size() > largestFile) {
        emit problem(tr("Filen är för stor"), tr("Högst %1 MB läses. Ta ut de rader som behövs.").arg(largestFile / 1'000'000));
        return;
    }
    importValues(file.readAll(), QFileInfo(path).fileName());
}

void IndicatorTab::importValues(const QByteArray &table, const QString &from)
{
    const domain::Indicator indicator = m_values->indicator();
    if (!indicator.id || m_readOnly)
        return;
    QList<domain::DialogueRound> rounds;
    try {
        rounds = m_stored.records.all<domain::DialogueRound>();
    } catch (const storage::StorageError &) {
        // Rounds are then told apart by their words alone, and none is found.
    }
    ValuesDialog dialog(table, from, indicator, rounds, m_values->values(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QList<editing::RecordChange> changes = dialog.changes();
    if (m_edits.apply(tr("Läs in värden"), changes))
        emit done(tr("%n värden är inlästa.", nullptr, int(changes.size())));
}

void IndicatorTab::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && page()->isVisible())
        paste();
    else if (event->key() == Qt::Key_Delete && m_table->hasFocus())
        removeValue();
    else
        QWidget::keyPressEvent(event);
}

} // namespace views
