// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/houselookrepository.h"

#include "storage/sqlite/saverow.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using storage::sqlite::Statement;

namespace storage {

namespace {

constexpr sqlite::Table table{"house_look"_L1, "id"_L1};
const std::pair<PaperFormat, QLatin1StringView> papers[] = {
    {PaperFormat::A4, "a4"_L1}, {PaperFormat::A4Landscape, "a4Landscape"_L1}, {PaperFormat::Letter, "letter"_L1}};

/// The organisation is no body: its row has an id of its own.
QUuid key(BodyId body) { return body ? body.uuid() : QUuid(0x6f726761, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 0); }

QString codeOf(const std::optional<PaperFormat> &paper)
{
    for (const auto &[value, code] : papers)
        if (paper == value)
            return code;
    return {};
}

std::optional<PaperFormat> paperOf(const QString &code)
{
    for (const auto &[value, known] : papers)
        if (code == known)
            return value;
    return std::nullopt;
}

QString codeOf(const std::optional<QMarginsF> &margins)
{
    if (!margins)
        return {};
    return u"%1,%2,%3,%4"_s.arg(margins->left()).arg(margins->top()).arg(margins->right()).arg(margins->bottom());
}

std::optional<QMarginsF> marginsOf(const QString &code)
{
    const QStringList parts = code.split(u',');
    if (parts.size() != 4)
        return std::nullopt;
    return QMarginsF(parts[0].toDouble(), parts[1].toDouble(), parts[2].toDouble(), parts[3].toDouble());
}

} // namespace

std::optional<HouseLook> HouseLookRepository::find(BodyId body) const
{
    Statement row(m_database, u"SELECT name, accent, paper, margins, header_text, footer_text, logo, rev FROM house_look "
                              "WHERE id = ? AND removed_at IS NULL"_s);
    if (!row.bind(key(body)).exec().next())
        return std::nullopt;
    return HouseLook{.body = body,
                     .name = row.text(0),
                     .accent = row.text(1),
                     .paper = paperOf(row.text(2)),
                     .margins = marginsOf(row.text(3)),
                     .headerText = row.text(4),
                     .footerText = row.text(5),
                     .logo = row.bytes(6),
                     .rev = row.integer(7)};
}

HouseLook HouseLookRepository::of(BodyId body) const
{
    const HouseLook organisation = find({}).value_or(HouseLook());
    return body ? onTopOf(organisation, find(body).value_or(HouseLook{.body = body})) : organisation;
}

HouseLook HouseLookRepository::save(const HouseLook &look)
{
    Transaction transaction(m_database);
    const QList<sqlite::Column> columns{{"name"_L1, look.name},
                                        {"accent"_L1, look.accent},
                                        {"paper"_L1, codeOf(look.paper)},
                                        {"margins"_L1, codeOf(look.margins)},
                                        {"header_text"_L1, look.headerText},
                                        {"footer_text"_L1, look.footerText},
                                        {"logo"_L1, QVariant(look.logo)}};
    HouseLook saved = look;
    saved.rev = sqlite::saveRow(m_database, table, key(look.body), look.rev, columns);
    transaction.commit();
    return saved;
}

void HouseLookRepository::remove(BodyId body)
{
    Transaction transaction(m_database);
    sqlite::removeRow(m_database, table, key(body));
    transaction.commit();
}

} // namespace storage
