// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planwords.h"

#include "domain/dates.h"
#include "domain/markdown.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <array>

namespace domain {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(domain::PlanWords)
};

constexpr int longestTitle = 60;

struct Unit {
    QLatin1StringView word;
    double kronor;
};
constexpr std::array units{Unit{"tkr"_L1, 1e3},     Unit{"kkr"_L1, 1e3},       Unit{"tusen kr"_L1, 1e3}, Unit{"tusen kronor"_L1, 1e3},
                           Unit{"tusen"_L1, 1e3},   Unit{"mnkr"_L1, 1e6},      Unit{"mkr"_L1, 1e6},      Unit{"msek"_L1, 1e6},
                           Unit{"miljoner"_L1, 1e6}, Unit{"miljon"_L1, 1e6},    Unit{"miljoner kr"_L1, 1e6}, Unit{"miljoner kronor"_L1, 1e6},
                           Unit{"miljon kronor"_L1, 1e6}, Unit{"mdkr"_L1, 1e9}, Unit{"mdr"_L1, 1e9},      Unit{"miljarder"_L1, 1e9},
                           Unit{"miljarder kr"_L1, 1e9}, Unit{"miljarder kronor"_L1, 1e9}, Unit{"kr"_L1, 1}, Unit{"kronor"_L1, 1},
                           Unit{"sek"_L1, 1},       Unit{":-"_L1, 1},          Unit{""_L1, 1e3}};

Amount problem(const QString &sentence) { return {0, sentence}; }

} // namespace

QString tkr(qint64 ore)
{
    // Swedish grouping with a no-break space, so that a number never breaks over two lines.
    const QLocale swedish(QLocale::Swedish);
    return ore % 100'000 == 0 ? swedish.toString(ore / 100'000) : swedish.toString(double(ore) / 100'000.0, 'f', 1);
}

Amount amountFromWords(QStringView typed)
{
    // A dot or a space between groups of three is a thousands mark; a comma, or a dot before anything but three, a decimal.
    static const QRegularExpression spaces(u"[\\s\\x{a0}\\x{202f}\\x{2009}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression shape(u"^(\\d{1,3}(?:[ .]\\d{3})+|\\d+)(?:[,.](\\d+))?\\s*(\\D*)$"_s);
    static const QRegularExpression minus(u"^[-\\x{2212}\\x{2013}]\\s*\\d"_s);
    const QString text = typed.toString().replace(spaces, u" "_s).trimmed().toLower();
    if (text.isEmpty())
        return problem(Words::tr("Skriv ett belopp, till exempel 1 300 tkr."));
    if (minus.match(text).hasMatch())
        return problem(Words::tr("En kostnad kan inte vara mindre än noll."));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch()) {
        static const QRegularExpression several(u"\\d\\D*[a-zåäö]\\D*\\d"_s);
        return several.match(text).hasMatch() ? problem(Words::tr("Skriv beloppet med en enda enhet: tkr, mnkr eller kr."))
                                              : problem(Words::tr("Det där är inget belopp. Skriv till exempel 1 300 tkr, 2,3 mnkr eller 700 000 kr."));
    }
    QString word = match.captured(3).trimmed();
    if (word.endsWith(u'.'))
        word.chop(1);
    const auto unit = std::find_if(units.begin(), units.end(), [&](const Unit &u) { return word == u.word; });
    if (unit == units.end())
        return problem(Words::tr("”%1” är ingen enhet här. Skriv tkr, mnkr eller kr.").arg(word));
    const QString whole = match.captured(1).remove(u' ').remove(u'.');
    const double kronor = QString(whole + u'.' + (match.captured(2).isEmpty() ? u"0"_s : match.captured(2))).toDouble() * unit->kronor;
    if (kronor > double(mostMoney / 100))
        return problem(Words::tr("Beloppet är för stort. Det mesta som kan stå är 1 000 mdkr."));
    return {qRound64(kronor * 100), {}};
}

QString roleName(ResponsibleRole role)
{
    switch (role) {
    case ResponsibleRole::Principal: return Words::tr("Huvudman");
    case ResponsibleRole::Politics: return Words::tr("Politisk ledning");
    case ResponsibleRole::Management: return Words::tr("Förvaltningsledning");
    case ResponsibleRole::HeadTeacher: return Words::tr("Rektor");
    case ResponsibleRole::Teacher: return Words::tr("Lärare");
    case ResponsibleRole::PupilHealth: return Words::tr("Elevhälsa");
    case ResponsibleRole::Other: break;
    }
    return Words::tr("Övriga");
}

QString roleName(const Responsibility &responsibility)
{
    return responsibility.roleText.isEmpty() ? roleName(responsibility.role) : responsibility.roleText;
}

QString categoryName(CostCategory category)
{
    switch (category) {
    case CostCategory::Staff: return Words::tr("Personal");
    case CostCategory::Training: return Words::tr("Kompetensutveckling");
    case CostCategory::Materials: return Words::tr("Lärverktyg");
    case CostCategory::PupilHealth: return Words::tr("Elevhälsa");
    case CostCategory::Other: break;
    }
    return Words::tr("Övrigt");
}

QString effectName(Effect effect)
{
    switch (effect) {
    case Effect::TooEarly: return Words::tr("För tidigt att säga");
    case Effect::None: return Words::tr("Ingen effekt");
    case Effect::Partly: return Words::tr("Delvis uppnådd");
    case Effect::Reached: break;
    }
    return Words::tr("Uppnådd");
}

QString stateName(MeasureState state)
{
    switch (state) {
    case MeasureState::Planned: return Words::tr("Planerad");
    case MeasureState::Ongoing: return Words::tr("Pågår");
    case MeasureState::Closed: break;
    }
    return Words::tr("Avslutad");
}

QString rhythmName(Rhythm rhythm)
{
    switch (rhythm) {
    case Rhythm::None: return Words::tr("Ingen bestämd");
    case Rhythm::Monthly: return Words::tr("Varje månad");
    case Rhythm::PerTerm: return Words::tr("Varje termin");
    case Rhythm::PerTertial: return Words::tr("Varje tertial");
    case Rhythm::Yearly: break;
    }
    return Words::tr("Varje år");
}

QString titleOf(const Measure &measure)
{
    if (!measure.title.isEmpty())
        return measure.title;
    QString first = toPlain(QStringView(measure.description).split(u'\n').first()).trimmed();
    if (first.startsWith("- "_L1))
        first.remove(0, 2);
    if (first.size() <= longestTitle)
        return first;
    const qsizetype space = first.lastIndexOf(u' ', longestTitle);
    return first.first(space > 0 ? space : longestTitle) + u" …"_s;
}

QString titleOf(const ActionPlan &plan)
{
    if (!plan.title.isEmpty())
        return plan.title;
    const QString period = periodName(plan.from, plan.to);
    return period.isEmpty() ? Words::tr("Handlingsplan") : Words::tr("Handlingsplan %1").arg(period);
}

QString periodName(QDate from, QDate to)
{
    if (!from.isValid() && !to.isValid())
        return {};
    if (from.isValid() && to.isValid()) {
        if (from == QDate(from.year(), 1, 1) && to == QDate(to.year(), 12, 31))
            return from.year() == to.year() ? QString::number(from.year()) : u"%1–%2"_s.arg(from.year()).arg(to.year());
        if (to.year() == from.year() + 1 && from.month() >= 6 && from.month() <= 8 && to.month() >= 6 && to.month() <= 8)
            return Words::tr("läsåret %1/%2").arg(from.year()).arg(to.year() % 100, 2, 10, QLatin1Char('0'));
    }
    const auto day = [](QDate date) { return date.isValid() ? shortDate(date, QDate(1, 1, 1)) : u"…"_s; };
    return Words::tr("%1 till %2").arg(day(from), day(to));
}

QString periodProblem(QDate from, QDate to)
{
    if (from.isValid() && to.isValid() && to < from)
        return Words::tr("Perioden slutar innan den börjar. Ge en senare sista dag.");
    return {};
}

} // namespace domain
