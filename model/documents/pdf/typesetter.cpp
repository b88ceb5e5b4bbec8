// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf/typesetter.h"

#include "documents/languages.h"
#include "documents/pdf/look.h"

namespace documents::pdf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double factLabelWidth = 104;
constexpr double numberGap = 11;  ///< between a heading's number in the margin and its text
constexpr double markCentre = -21; ///< of a group's mark, from the text's left edge

double baselineIn(const TextStyle &style) { return style.leading / 2 + style.size * 0.34; }

bool isEmpty(const domain::Runs &runs)
{
    return std::all_of(runs.begin(), runs.end(), [](const domain::Run &run) { return run.text.isEmpty(); });
}

} // namespace

Rows Typesetter::set(const Blocks &given)
{
    Column column;
    blocks(column, given, {.parent = m_structure.root(), .x = m_size.left, .width = m_size.textWidth()});
    return std::move(column.rows);
}

void Typesetter::blocks(Column &column, const Blocks &given, Place place)
{
    for (qsizetype i = 0; i < given.size(); ++i) {
        const auto &content = given[i].content;
        if (const auto *p = std::get_if<Paragraph>(&content)) {
            if (p->role == Role::Signature) {
                QList<const Paragraph *> together{p};
                while (i + 1 < given.size()) {
                    const auto *next = std::get_if<Paragraph>(&given[i + 1].content);
                    if (!next || next->role != Role::Signature)
                        break;
                    together << next;
                    ++i;
                }
                signatures(column, together, place);
            } else {
                paragraph(column, *p, place);
            }
        } else if (const auto *h = std::get_if<Heading>(&content)) {
            heading(column, *h, place);
        } else if (const auto *l = std::get_if<List>(&content)) {
            list(column, *l, place);
        } else if (const auto *g = std::get_if<Group>(&content)) {
            group(column, *g, place);
        } else if (const auto *t = std::get_if<Table>(&content)) {
            setTable(*this, column, *t, place);
        } else if (const auto *f = std::get_if<Figure>(&content)) {
            setFigure(*this, column, *f, place);
        }
        place.leaf = nullptr; // only the first block may use it
    }
}

std::vector<StyledRun> Typesetter::styled(const domain::Runs &runs, const TextStyle &style) const
{
    std::vector<StyledRun> result;
    for (const auto &[run, language] : spoken(runs)) {
        StyledRun out{.text = run.text, .style = style, .href = domain::isSafeLink(run.href) ? run.href : QString(), .language = language};
        out.style.cut.bold = style.cut.bold || run.bold;
        out.style.cut.italic = style.cut.italic != run.italic;
        if (!out.href.isEmpty())
            out.style.colour = ink::link;
        result.push_back(std::move(out));
    }
    return result;
}

std::vector<Element *> Typesetter::leavesOf(const std::vector<StyledRun> &runs, Element *leaf)
{
    std::vector<Element *> leaves;
    for (size_t i = 0; i < runs.size(); ++i) {
        const StyledRun &run = runs[i];
        const bool goesOn = i > 0 && run.href == runs[i - 1].href && (!run.href.isEmpty() || run.language == runs[i - 1].language);
        if (goesOn) {
            leaves.push_back(leaves.back());
        } else if (!run.href.isEmpty()) {
            leaves.push_back(m_structure.add(leaf, "Link"));
            if (run.language != leaf->language)
                leaves.back()->language = run.language;
        } else if (!run.language.isEmpty() && run.language != leaf->language) {
            leaves.push_back(m_structure.add(leaf, "Span"));
            leaves.back()->language = run.language;
        } else {
            leaves.push_back(leaf);
        }
    }
    return leaves;
}

void Typesetter::text(Column &column, Element *leaf, std::vector<StyledRun> runs, double x, double width, double before)
{
    std::vector<Element *> leaves = leavesOf(runs, leaf);
    if (runs.empty())
        return;
    auto lines = m_text.lines(runs, width);
    const TextStyle &style = runs.front().style;
    const double baseline = baselineIn(style);
    const auto sharedRuns = std::make_shared<const std::vector<StyledRun>>(std::move(runs));
    const auto sharedLeaves = std::make_shared<const std::vector<Element *>>(std::move(leaves));
    const double leading = sharedRuns->front().style.leading;
    for (size_t i = 0; i < lines.size(); ++i) {
        Row row;
        row.before = i == 0 ? before : 0;
        row.height = leading;
        row.keepWithNext = i + 1 < lines.size() && (i == 0 || i + 2 == lines.size());
        row.texts.push_back({std::move(lines[i]), sharedRuns, sharedLeaves, x, baseline});
        column.add(std::move(row));
    }
}

void Typesetter::paragraph(Column &column, const Paragraph &given, const Place &place)
{
    if (isEmpty(given.runs))
        return;
    if (given.role == Role::Fact && given.runs.size() > 1 && place.width > 3 * factLabelWidth) {
        fact(column, given, place);
        return;
    }
    Element *leaf = place.leaf ? place.leaf : m_structure.add(place.parent, "P");
    BlockStyle style = paragraphStyle(given.role, m_accent);
    if (place.inTable && given.role == Role::Body)
        style.text = cellStyle(false);
    // What is told of a line stands with the end of it.
    if (given.role == Role::Details && !column.rows.empty())
        column.rows.back().keepWithNext = true;
    auto runs = styled(given.runs, style.text);
    leaf->language = given.language;
    if (given.language.isEmpty() && !runs.empty()
        && std::all_of(runs.begin(), runs.end(), [&](const StyledRun &run) { return run.language == runs.front().language; }))
        leaf->language = runs.front().language;
    text(column, leaf, std::move(runs), place.x, place.width, style.before);
    if (given.role == Role::Label)
        column.rows.back().keepWithNext = true;
    column.space(place.inTable ? 2 : style.after);
}

void Typesetter::fact(Column &column, const Paragraph &given, const Place &place)
{
    Element *leaf = place.leaf ? place.leaf : m_structure.add(place.parent, "P");
    const BlockStyle style = paragraphStyle(Role::Fact, m_accent);
    TextStyle labelStyle = style.text;
    labelStyle.colour = ink::faint;
    domain::Run labelRun = given.runs.first();
    labelRun.bold = false;
    Column label;
    text(label, leaf, styled({labelRun}, labelStyle), place.x, factLabelWidth - 8, 0);
    Column value;
    text(value, leaf, styled(given.runs.mid(1), style.text), place.x + factLabelWidth, place.width - factLabelWidth, 0);
    const size_t count = std::max(label.rows.size(), value.rows.size());
    for (size_t i = 0; i < count; ++i) {
        Row row;
        row.height = style.text.leading;
        row.keepWithNext = i + 1 < count;
        for (Column *side : {&label, &value})
            if (i < side->rows.size())
                for (auto &placed : side->rows[i].texts)
                    row.texts.push_back(std::move(placed));
        column.add(std::move(row));
    }
    column.space(style.after);
}

void Typesetter::heading(Column &column, const Heading &given, const Place &place)
{
    static constexpr const char *types[] = {"H1", "H2", "H3", "H4", "H5", "H6"};
    const int level = std::clamp(given.level, 1, 6);
    QString title = given.number;
    for (const auto &run : given.runs)
        title += (&run == &given.runs.first() && !title.isEmpty() ? u" "_s : QString()) + run.text;
    if (title.isEmpty())
        return;
    Element *leaf = m_structure.add(place.parent, types[level - 1]);
    const BlockStyle style = headingStyle(level, !given.number.isEmpty());
    const size_t first = column.rows.size();
    auto runs = styled(given.runs, style.text);
    // Links stay links in a heading, but a heading keeps its ink.
    for (auto &run : runs)
        run.style.colour = style.text.colour;
    if (runs.empty()) {
        runs.push_back({.text = given.number, .style = style.text, .href = {}});
        text(column, leaf, std::move(runs), place.x, place.width, style.before);
    } else {
        text(column, leaf, std::move(runs), place.x, place.width, style.before);
        if (!given.number.isEmpty()) {
            TextStyle numberStyle = style.text;
            numberStyle.cut = {Family::Interface, false, false};
            numberStyle.size = style.text.size * 0.83;
            numberStyle.colour = ink::faint;
            Column number;
            text(number, leaf, {{.text = given.number + u' ', .style = numberStyle, .href = {}}}, 0, 200, 0);
            Row &row = column.rows[first];
            PlacedText &placed = number.rows.front().texts.front();
            placed.x = place.x - numberGap - placed.line.width;
            placed.baseline = row.texts.front().baseline;
            row.texts.insert(row.texts.begin(), std::move(placed));
        }
    }
    for (size_t i = first; i < column.rows.size(); ++i)
        column.rows[i].keepWithNext = true;
    column.rows[first].bookmarks.push_back({level, title, leaf});
    if (level == 2 && !place.inTable) {
        Row &last = column.rows.back();
        const double x = place.x + last.texts.back().line.width + 10;
        last.shapes.push_back({Shape::Filled, ink::hair, x, last.height / 2 + 0.5, std::max(0.0, place.x + place.width - x), 0.6});
    }
    column.space(style.after);
}

void Typesetter::list(Column &column, const List &given, const Place &place)
{
    Element *element = m_structure.add(place.parent, "L");
    const bool decimal = given.numbering == List::Numbering::Decimal;
    const bool labelled = given.numbering != List::Numbering::None;
    element->numbering = decimal ? "Decimal" : labelled ? "Disc" : "None";
    const TextStyle style = place.inTable ? cellStyle(false) : paragraphStyle(Role::Body, m_accent).text;
    const auto label = [&](qsizetype i) {
        return decimal ? QString::number(given.start + i) + u'.' : place.depth % 2 == 0 ? u"•"_s : u"–"_s;
    };
    double indent = 14;
    if (decimal && !given.items.isEmpty())
        indent = std::max(16.0, m_text.width(label(given.items.size() - 1), style) + 6);
    // Deep nesting stops moving to the right while there is still room to read.
    if (place.width - indent < 130)
        indent = std::min(indent, 4.0);

    for (qsizetype i = 0; i < given.items.size(); ++i) {
        Element *item = m_structure.add(element, "LI");
        Element *labelLeaf = m_structure.add(item, "Lbl");
        Element *body = m_structure.add(item, "LBody");
        Column inner;
        inner.after = column.after;
        Place inside{.parent = body, .x = place.x + indent, .width = place.width - indent, .inTable = place.inTable, .depth = place.depth + 1};
        if (!given.items[i].isEmpty()) {
            const auto *first = std::get_if<Paragraph>(&given.items[i].first().content);
            if (first && first->role == Role::Body)
                inside.leaf = body;
        }
        blocks(inner, given.items[i], inside);
        if (inner.rows.empty())
            continue;
        if (labelled) {
            Column labels;
            text(labels, labelLeaf, {{.text = label(i) + u' ', .style = style, .href = {}}}, 0, 400, 0);
            PlacedText &placed = labels.rows.front().texts.front();
            placed.x = place.x + (decimal ? indent - 6 - placed.line.width : 2);
            Row &row = inner.rows.front();
            if (!row.texts.empty())
                placed.baseline = row.texts.front().baseline;
            row.texts.insert(row.texts.begin(), std::move(placed));
        }
        for (auto &row : inner.rows)
            column.rows.push_back(std::move(row));
        column.after = 0;
        column.space(i + 1 < given.items.size() ? std::min(inner.after, 3.0) : inner.after);
    }
}

void Typesetter::group(Column &column, const Group &given, const Place &place)
{
    Element *element = m_structure.add(place.parent, "Div");
    Place inside = place;
    inside.parent = element;
    inside.leaf = nullptr;
    const size_t first = column.rows.size();
    column.space(8);
    if (!given.label.isEmpty()) {
        text(column, m_structure.add(element, "P"), {{.text = given.label, .style = groupLabelStyle(given.role, m_accent), .href = {}}},
             place.x, place.width, 0);
        for (size_t i = first; i < column.rows.size(); ++i)
            column.rows[i].keepWithNext = true;
        column.space(1);
    }
    blocks(column, given.blocks, inside);
    if (column.rows.size() == first)
        return;
    double height = 0;
    for (size_t i = first; i < column.rows.size(); ++i)
        height += column.rows[i].before + column.rows[i].height;
    if (height < (m_size.height - m_size.top - m_size.bottom) * 0.6)
        for (size_t i = first; i + 1 < column.rows.size(); ++i)
            column.rows[i].keepWithNext = true;
    if (!place.inTable)
        markGroup(column.rows, first, given.role);
    column.space(9);
}

void Typesetter::markGroup(Rows &rows, size_t first, Role role) const
{
    const QRgb colour = groupColour(role, m_accent);
    const double x = m_size.left + markCentre;
    const double centre = rows[first].height / 2;
    if (role == Role::Decision) {
        for (size_t i = first; i < rows.size(); ++i) {
            const double top = i == first ? centre : -rows[i].before;
            rows[i].shapes.insert(rows[i].shapes.begin(), {Shape::Filled, colour, x - 0.6, top, 1.2, rows[i].height - top});
        }
        rows[first].shapes.push_back({Shape::Disc, colour, x - 3.4, centre - 3.4, 6.8, 6.8});
        return;
    }
    // White behind a mark: a decision's line stops before whatever stands on it.
    rows[first].shapes.push_back({Shape::Filled, 0xFFFFFFFF, x - 5.5, centre - 6.5, 11, 13});
    const Shape::Kind kind = role == Role::Task ? Shape::Square : role == Role::CarryOver ? Shape::TurnedArrow : Shape::Ring;
    rows[first].shapes.push_back({kind, colour, x - 3.2, centre - 3.2, 6.4, 6.4});
}

void Typesetter::signatures(Column &column, const QList<const Paragraph *> &given, const Place &place)
{
    const BlockStyle style = paragraphStyle(Role::Signature, m_accent);
    constexpr double gap = 28;
    // Nobody signs a page that holds nothing else.
    if (!column.rows.empty())
        column.rows.back().keepWithNext = true;
    const double width = (place.width - gap) / 2;
    for (qsizetype i = 0; i < given.size(); i += 2) {
        Column side[2];
        const int count = i + 1 < given.size() ? 2 : 1;
        for (int s = 0; s < count; ++s)
            text(side[s], m_structure.add(place.parent, "P"), styled(given[i + s]->runs, style.text), place.x + s * (width + gap), width, 0);
        // Both columns are one strip: a line to sign on is never parted from the name beneath it.
        Row row;
        row.before = 44;
        row.keepWithNext = i + 2 < given.size();
        for (int s = 0; s < count; ++s) {
            row.shapes.push_back({Shape::Filled, ink::edge, place.x + s * (width + gap), 0, width, 0.6});
            double y = 4;
            for (auto &line : side[s].rows) {
                for (auto &placed : line.texts) {
                    placed.baseline += y;
                    row.texts.push_back(std::move(placed));
                }
                y += line.height;
            }
            row.height = std::max(row.height, y);
        }
        column.add(std::move(row));
    }
    column.space(style.after);
}

} // namespace documents::pdf
