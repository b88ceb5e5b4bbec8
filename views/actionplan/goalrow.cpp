// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actionplan/goalrow.h"

#include "domain/dates.h"
#include "domain/indicators.h"
#include "views/actionplan/pagefield.h"
#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <cmath>

namespace views {

using namespace Qt::Literals::StringLiterals;
using theme::px;

/// How far an indicator has come: a bar filled to its last value, a stroke at the target, and the same in words.
class GoalBar : public QWidget
{
public:
    explicit GoalBar(QWidget *parent) : QWidget(parent)
    {
        setFixedHeight(px(24));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void tell(const domain::Indicator &indicator, double value)
    {
        const double far = indicator.unit == u"%"_s ? 100 : 1.1 * std::max({std::abs(value), indicator.hasTarget ? std::abs(indicator.target) : 0.0, 1e-9});
        m_filled = std::clamp(value / far, 0.0, 1.0);
        m_target = indicator.hasTarget ? std::clamp(indicator.target / far, 0.0, 1.0) : -1;
        m_words = domain::standingText(indicator, value);
        setAccessibleName(m_words);
        show();
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Colours &c = theme::colours();
        const QRectF bar(0.5, height() / 2.0 - px(5), std::min<qreal>(px(barWidth), width() * 0.55), px(10));
        paint::box(painter, bar, c.sunk, c.edge, bar.height() / 2);
        if (m_filled > 0)
            paint::box(painter, QRectF(bar.left(), bar.top(), std::max(bar.height(), bar.width() * m_filled), bar.height()), c.green, QColor(), bar.height() / 2);
        if (m_target >= 0)
            painter.fillRect(QRectF(bar.left() + bar.width() * m_target - 1, bar.top() - px(3), 2, bar.height() + px(6)), c.ink);
        paint::line(painter, QRectF(bar.right() + px(14), 0, width() - bar.right() - px(14), height()), m_words, theme::ui(12), c.ink2);
    }

private:
    static constexpr int barWidth = 300;
    double m_filled = 0;
    double m_target = -1;
    QString m_words;
};

GoalRow::GoalRow(const PlanServices &services, const QUuid &goal, QWidget *parent) : QWidget(parent), m_services(services), m_goal(goal)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(outset(), 0, 0, 0);
    column->setSpacing(0);
    all->addLayout(column);
    column->addWidget(field(int(PageField::Kind::Line), tr("Mål"), &domain::Goal::text, tr("Mål")));
    column->addWidget(field(int(PageField::Kind::Small), tr("Hur man ser det"), &domain::Goal::sign, tr("Hur ser man det?")));
    m_bar = new GoalBar(this);
    column->addWidget(m_bar);
    m_indicator = new QPushButton(this);
    m_indicator->setFlat(true);
    m_menu = new QMenu(m_indicator);
    m_indicator->setMenu(m_menu);
    m_indicator->setEnabled(!services.readOnly);
    connect(m_menu, &QMenu::aboutToShow, this, &GoalRow::fillMenu);
    all->addWidget(m_indicator, 0, Qt::AlignLeft);
    const auto ifOurs = [this](const storage::Record &record) {
        const auto *indicator = std::get_if<domain::Indicator>(&record);
        const auto *value = std::get_if<domain::IndicatorValue>(&record);
        if (m_shown && ((indicator && indicator->id == m_shown) || (value && value->indicator == m_shown)))
            showIndicator();
    };
    connect(&services.stored.records, &storage::RecordRepository::changed, this, ifOurs);
    connect(&services.stored.records, &storage::RecordRepository::removed, this, ifOurs);
    showIndicator();
    load();
}

int GoalRow::outset() { return px(12); }

const domain::Goal *GoalRow::goal() const
{
    const QList<domain::Goal> &goals = m_services.plan.content().goals;
    const auto it = std::find_if(goals.begin(), goals.end(), [this](const domain::Goal &g) { return g.id.uuid() == m_goal; });
    return it == goals.end() ? nullptr : &*it;
}

PageField *GoalRow::field(int kind, const QString &name, QString domain::Goal::*member, const QString &placeholder)
{
    auto *made = new PageField(PageField::Kind(kind), name,
                               boundTo<domain::Goal>([this] { return goal(); }, member,
                                                     [this](const domain::Goal &after, const QString &visit) { return m_services.edits.change(tr("Ändra mål"), after, visit); }),
                               placeholder, QString(), this);
    made->setReadOnly(m_services.readOnly);
    return made;
}

void GoalRow::load()
{
    const domain::Goal *now = goal();
    const domain::IndicatorId indicator = now ? now->indicator : domain::IndicatorId();
    if (indicator == m_shown)
        return;
    m_shown = indicator;
    showIndicator();
}

void GoalRow::showIndicator()
{
    m_bar->hide();
    m_indicator->setText(tr("Välj indikator"));
    m_indicator->setAccessibleName(tr("Indikator som målet syns genom"));
    if (!m_shown)
        return;
    try {
        const auto indicator = m_services.stored.records.find<domain::Indicator>(m_shown);
        if (!indicator)
            return; // taken away since: another can be chosen
        const QString name = indicator->name.isEmpty() ? tr("Indikator utan namn") : indicator->name;
        const auto last = domain::latest(m_services.stored.records.values(indicator->id), m_services.plan.content().plan.unit);
        m_indicator->setText(last ? tr("%1, %2").arg(name, domain::shortDate(last->date)) : tr("%1, inga värden än").arg(name));
        m_indicator->setAccessibleName(tr("Indikator: %1").arg(m_indicator->text()));
        if (last)
            m_bar->tell(*indicator, last->value);
    } catch (const storage::StorageError &) {
        // The goal's own words are still there.
    }
}

void GoalRow::fillMenu()
{
    m_menu->clear();
    const domain::IndicatorId chosen = goal() ? goal()->indicator : domain::IndicatorId();
    const auto add = [&](const QString &name, domain::IndicatorId id) {
        QAction *action = m_menu->addAction(name, this, [this, id] { setIndicator(id); });
        action->setCheckable(true);
        action->setChecked(id == chosen);
    };
    try {
        for (const domain::Indicator &indicator : m_services.stored.records.all<domain::Indicator>())
            add(indicator.name.isEmpty() ? tr("Indikator utan namn") : indicator.name, indicator.id);
    } catch (const storage::StorageError &) {
        // None can then be chosen.
    }
    if (m_menu->isEmpty())
        m_menu->addAction(tr("Inga indikatorer än. De läggs till under Uppföljning."))->setEnabled(false);
    else
        m_menu->addSeparator();
    add(tr("Ingen indikator"), {});
}

void GoalRow::setIndicator(domain::IndicatorId indicator)
{
    const domain::Goal *now = goal();
    if (!now || now->indicator == indicator)
        return;
    domain::Goal after = *now;
    after.indicator = indicator;
    m_services.edits.change(indicator ? tr("Välj målets indikator") : tr("Ta bort målets indikator"), after);
}

} // namespace views
