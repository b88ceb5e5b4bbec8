// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/office/officestyles.h"

#include "documents/pdf/look.h"

namespace documents {

QList<OfficeStyle> officeStyles(const HouseLook &look)
{
    const QByteArray accent = QByteArray::number(pdf::readable(look.accent) & 0xFFFFFF, 16).rightJustified(6, '0').toUpper();
    constexpr auto serif = "Charis SIL";
    constexpr auto sans = "Inter";
    return {
        {.id = "Heading1", .name = "heading 1", .font = serif, .size = 24, .before = 0, .after = 6, .keepWithNext = true, .outline = 1},
        {.id = "Heading2", .name = "heading 2", .font = sans, .size = 10, .bold = true, .colour = "4E545B", .before = 22, .after = 6, .keepWithNext = true, .outline = 2},
        {.id = "Heading3", .name = "heading 3", .font = serif, .size = 13.5, .bold = true, .before = 14, .after = 3, .keepWithNext = true, .outline = 3},
        {.id = "Heading4", .name = "heading 4", .font = serif, .size = 11.5, .bold = true, .before = 11, .after = 3, .keepWithNext = true, .outline = 4},
        {.id = "Heading5", .name = "heading 5", .font = sans, .size = 9.5, .bold = true, .before = 9, .after = 3, .keepWithNext = true, .outline = 5},
        {.id = "Heading6", .name = "heading 6", .font = sans, .size = 9.5, .bold = true, .before = 9, .after = 3, .keepWithNext = true, .outline = 6},
        {.id = "BodyText", .name = "Body Text", .font = serif, .size = 10.5},
        {.id = "Details", .name = "Detaljer", .font = sans, .size = 8.5, .colour = "4E545B", .before = 1},
        {.id = "LineLabel", .name = "Etikett", .font = serif, .size = 10.5, .bold = true, .before = 5, .after = 2, .keepWithNext = true},
        {.id = "DecisionText", .name = "Beslut", .font = serif, .size = 10.5, .bold = true, .after = 4},
        {.id = "DecisionLabel", .name = "Beslut, rubrik", .font = sans, .size = 8.5, .bold = true, .colour = accent, .before = 8, .after = 1, .keepWithNext = true},
        {.id = "Notice", .name = "Upplysning", .font = serif, .size = 10.5, .italic = true, .colour = "4E545B"},
        {.id = "SignatureLine", .name = "Underskrift", .font = sans, .size = 9, .colour = "4E545B", .before = 44, .after = 0},
        {.id = "Presenters", .name = "Föredragande", .font = sans, .size = 8.5, .colour = "4E545B"},
        {.id = "Subtitle", .name = "Subtitle", .font = sans, .size = 10, .colour = "4E545B", .after = 12},
        {.id = "Fact", .name = "Uppgift om mötet", .font = sans, .size = 9, .after = 1.5},
        {.id = "TaskText", .name = "Uppgift", .font = serif, .size = 10.5, .after = 2},
        {.id = "TaskLabel", .name = "Uppgift, rubrik", .font = sans, .size = 8.5, .bold = true, .colour = "23598A", .before = 8, .after = 1, .keepWithNext = true},
        {.id = "LaterLabel", .name = "Till kommande möte, rubrik", .font = sans, .size = 8.5, .bold = true, .colour = "6A4A7C", .before = 8, .after = 1, .keepWithNext = true},
        {.id = "TableContents", .name = "Tabellinnehåll", .font = serif, .size = 9.5, .after = 0},
        {.id = "TableNumbers", .name = "Tabelltal", .font = serif, .size = 9.5, .after = 0},
        {.id = "TableHeading", .name = "Tabellrubrik", .font = sans, .size = 8.5, .bold = true, .colour = "4E545B", .after = 0, .keepWithNext = true},
        {.id = "Header", .name = "header", .font = sans, .size = 8, .colour = "646A71", .after = 0},
        {.id = "Footer", .name = "footer", .font = sans, .size = 8, .colour = "646A71", .after = 0},
    };
}

const char *styleOf(Role role)
{
    switch (role) {
    case Role::Body: return "BodyText";
    case Role::Details: return "Details";
    case Role::Label: return "LineLabel";
    case Role::Decision: return "DecisionText";
    case Role::Notice: return "Notice";
    case Role::Signature: return "SignatureLine";
    case Role::Presenters: return "Presenters";
    case Role::Subtitle: return "Subtitle";
    case Role::Fact: return "Fact";
    case Role::Task:
    case Role::CarryOver: return "TaskText";
    }
    return "BodyText";
}

OfficePage officePage(const HouseLook &look)
{
    OfficePage page;
    if (look.paper == Paper::A4Landscape)
        std::swap(page.width, page.height);
    else if (look.paper == Paper::Letter)
        page = {.width = 215.9, .height = 279.4};
    if (!look.margins.isNull()) {
        const auto within = [](double margin, double side) { return std::clamp(margin, 10.0, side * 0.35); };
        page.margins = {within(look.margins.left(), page.width), within(look.margins.top(), page.height), within(look.margins.right(), page.width),
                        within(look.margins.bottom(), page.height)};
    }
    return page;
}

qsizetype columnCount(const Table &table)
{
    qsizetype columns = 0;
    for (const auto *part : {&table.head, &table.rows})
        for (const auto &row : *part) {
            qsizetype count = 0;
            for (const Cell &cell : row)
                count += qMax(1, cell.columns);
            columns = qMax(columns, count);
        }
    return columns;
}

const char *labelStyleOf(Role role)
{
    return role == Role::Task ? "TaskLabel" : role == Role::CarryOver ? "LaterLabel" : "DecisionLabel";
}

} // namespace documents
