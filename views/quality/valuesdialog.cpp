// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quality/valuesdialog.h"

#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/shared/threadstyle.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QThread>
#include <QVBoxLayout>

namespace views {

using namespace Qt::Literals::StringLiterals;
using theme::px;

ValuesDialog::ValuesDialog(const QByteArray &bytes, const QString &from, const domain::Indicator &indicator, const QList<domain::DialogueRound> &rounds,
                           const QList<domain::IndicatorValue> &before, QWidget *parent)
    : Dialog(parent), m_indicator(indicator), m_rounds(rounds), m_before(before)
{
    setWindowTitle(tr("Läs in värden"));
    resize(px(640), px(560));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(24), px(20), px(24), px(20));
    column->setSpacing(px(12));
    column->addWidget(new TextLabel(TextLabel::Role::PanelTitle, tr("%1, ur %2").arg(indicator.name, from), this));
    m_rows = new QTableWidget(this);
    m_rows->setAccessibleName(tr("De första raderna"));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setTabKeyNavigation(false);
    m_rows->setMaximumHeight(px(180));
    column->addWidget(m_rows);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(px(12));
    for (const QString &label : {tr("&Dag"), tr("&Omgång"), tr("&Enhet (skola)"), tr("&Värde")}) {
        auto *box = new QComboBox(this);
        box->setAccessibleName(QString(label).remove(u'&'));
        form->addRow(label, box);
        m_columns.append(box);
        connect(box, &QComboBox::activated, this, &ValuesDialog::read);
    }
    column->addLayout(form);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 1000);
    column->addWidget(m_progress);
    m_said = new TextLabel(TextLabel::Role::Body, tr("Läser …"), this);
    m_problem = new TextLabel(TextLabel::Role::Problem, QString(), this);
    m_problem->hide();
    column->addWidget(m_said);
    column->addWidget(m_problem);
    m_refused = new QTableWidget(0, 3, this);
    m_refused->setAccessibleName(tr("Rader som inte läses in"));
    m_refused->setHorizontalHeaderLabels({tr("Rad"), tr("Varför"), tr("Det som stod där")});
    m_refused->horizontalHeader()->setStretchLastSection(true);
    m_refused->verticalHeader()->hide();
    m_refused->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_refused->setTabKeyNavigation(false);
    m_refused->hide();
    column->addWidget(m_refused, 1);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Avbryt"), this);
    m_take = new QPushButton(tr("Läs in"), this);
    makePrimary(m_take);
    m_take->setDefault(true);
    m_take->setEnabled(false);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    work([this, bytes](const std::function<bool(double)> &) -> std::function<void()> {
        auto table = std::make_shared<importing::ValueTable>(importing::valueTable(bytes));
        return [this, table] { setTable(*table); };
    });
}

ValuesDialog::~ValuesDialog()
{
    stop();
}

void ValuesDialog::stop()
{
    if (!m_thread)
        return;
    *m_go = false;
    m_thread->disconnect(this);
    m_thread->wait();
    delete m_thread;
    m_thread = nullptr;
}

void ValuesDialog::work(const std::function<std::function<void()>(const std::function<bool(double)> &go)> &job)
{
    stop();
    m_go = std::make_shared<std::atomic<bool>>(true);
    auto then = std::make_shared<std::function<void()>>();
    const auto go = [this, on = m_go](double part) {
        QMetaObject::invokeMethod(this, [this, on, part] {
            if (*on)
                m_progress->setValue(int(part * 1000));
        }, Qt::QueuedConnection);
        return on->load();
    };
    m_progress->setValue(0);
    m_progress->show();
    m_take->setEnabled(false);
    m_thread = QThread::create([job, go, then] { *then = job(go); });
    connect(m_thread, &QThread::finished, this, [this, then, on = m_go] {
        if (!*on || !m_thread)
            return;
        m_thread->deleteLater();
        m_thread = nullptr;
        m_progress->hide();
        (*then)();
    });
    m_thread->start();
}

void ValuesDialog::setTable(const importing::ValueTable &table)
{
    m_table = std::make_shared<const importing::ValueTable>(table);
    if (!table.problem.isEmpty()) {
        m_said->hide();
        m_problem->setText(table.problem);
        m_problem->show();
        return;
    }
    m_rows->setColumnCount(int(table.headings.size()));
    m_rows->setHorizontalHeaderLabels(table.headings);
    m_rows->setRowCount(int(table.beginning.size()));
    for (int row = 0; row < int(table.beginning.size()); ++row)
        for (int at = 0; at < int(table.beginning.at(row).size()); ++at)
            m_rows->setItem(row, at, new QTableWidgetItem(table.beginning.at(row).at(at)));
    const int chosen[] = {table.columns.date, table.columns.round, table.columns.unit, table.columns.value};
    for (int i = 0; i < 4; ++i) {
        m_columns.at(i)->addItem(tr("Finns inte"));
        m_columns.at(i)->addItems(table.headings);
        m_columns.at(i)->setCurrentIndex(chosen[i] + 1);
    }
    read();
}

importing::ValueColumns ValuesDialog::columns() const
{
    const auto at = [this](int i) { return m_columns.at(i)->currentIndex() - 1; };
    return {at(0), at(1), at(2), at(3)};
}

void ValuesDialog::read()
{
    if (!m_table)
        return;
    m_said->setText(tr("Läser …"));
    m_said->show();
    work([this, table = m_table, columns = columns()](const std::function<bool(double)> &go) -> std::function<void()> {
        auto read = std::make_shared<importing::ReadValues>(importing::readValues(*table, columns, go));
        return [this, read] { show(*read); };
    });
}

void ValuesDialog::show(const importing::ReadValues &read)
{
    m_read = read;
    for (importing::ReadValue &value : m_read.values)
        if (const auto round = domain::roundNamed(m_rounds, value.round, value.unit); round && !value.date.isValid())
            for (const domain::DialogueRound &r : std::as_const(m_rounds))
                if (r.id == round)
                    value.date = r.dialogueOn;
    const qsizetype before = m_read.values.size();
    m_read.values.removeIf([](const importing::ReadValue &value) { return !value.date.isValid(); });
    const int undated = int(before - m_read.values.size());
    const int refused = read.refusedCount + undated;
    m_said->setVisible(read.problem.isEmpty());
    m_said->setText(refused == 0 ? tr("%n värden läses in.", nullptr, int(m_read.values.size()))
                                 : tr("%n värden läses in.", nullptr, int(m_read.values.size())) + u' ' + tr("%n rader läses inte in.", nullptr, refused));
    QString problem = read.problem;
    if (problem.isEmpty() && undated > 0)
        problem = tr("%n rader nämner en omgång som inte finns eller saknar dag.", nullptr, undated);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_refused->setVisible(!read.refused.isEmpty());
    m_refused->setRowCount(int(read.refused.size()));
    for (int row = 0; row < int(read.refused.size()); ++row) {
        m_refused->setItem(row, 0, new QTableWidgetItem(QString::number(read.refused.at(row).row)));
        m_refused->setItem(row, 1, new QTableWidgetItem(read.refused.at(row).why));
        m_refused->setItem(row, 2, new QTableWidgetItem(read.refused.at(row).text));
    }
    m_refused->resizeColumnToContents(1);
    m_take->setEnabled(!m_read.values.isEmpty() && read.problem.isEmpty());
}

QList<editing::RecordChange> ValuesDialog::changes() const
{
    QList<editing::RecordChange> changes;
    QHash<QPair<QDate, QString>, qsizetype> taken; // the last row of a day and school counts
    QHash<QPair<QDate, QString>, const domain::IndicatorValue *> before;
    for (const domain::IndicatorValue &value : m_before)
        before.insert({value.date, value.unit}, &value);
    for (const importing::ReadValue &read : m_read.values) {
        domain::IndicatorValue value;
        value.id = domain::IndicatorValueId::create();
        value.indicator = m_indicator.id;
        value.date = read.date;
        value.unit = read.unit;
        value.value = read.value;
        value.round = domain::roundNamed(m_rounds, read.round, read.unit);
        editing::RecordChange change{std::nullopt, value};
        const auto key = qMakePair(value.date, value.unit);
        if (const domain::IndicatorValue *was = before.value(key)) {
            value.id = was->id;
            value.rev = was->rev;
            change = {*was, value};
        }
        if (const auto it = taken.constFind(key); it != taken.constEnd()) {
            auto earlier = std::get<domain::IndicatorValue>(*changes.at(*it).after);
            earlier.value = value.value;
            changes[*it].after = earlier;
            continue;
        }
        taken.insert(key, changes.size());
        changes.append(change);
    }
    return changes;
}

} // namespace views
