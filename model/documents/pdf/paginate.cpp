// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf/page.h"

namespace documents::pdf {

namespace {

double heightOf(const Rows &rows)
{
    double height = 0;
    for (const Row &row : rows)
        height += row.before + row.height;
    return height;
}

/// Where to begin the next page, given that `i` no longer fits on the one that began at `first`.
size_t breakBefore(const Rows &rows, size_t first, size_t i)
{
    size_t at = i;
    while (at > first && rows[at - 1].keepWithNext)
        --at;
    return at > first ? at : i; // all of the page hangs together: it has to be parted after all
}

} // namespace

std::vector<Page> paginate(const Rows &rows, const PageSize &size)
{
    std::vector<Page> pages;
    const double bottom = size.height - size.bottom;
    size_t i = 0;
    while (i < rows.size()) {
        Page page;
        double y = size.top;
        const size_t first = i;
        if (const auto &head = rows[i].repeated; head && i > 0 && rows[i - 1].repeated == head) {
            // A head that fills the page by itself is not repeated: no room would be left for the rows.
            if (heightOf(*head) < (bottom - size.top) / 3)
                for (const Row &row : *head) {
                    page.push_back({&row, y, true});
                    y += row.height;
                }
        }
        for (; i < rows.size(); ++i) {
            const Row &row = rows[i];
            const double before = i == first ? 0 : row.before;
            if (y + before + row.height > bottom + 0.01 && i > first)
                break;
            y += before;
            page.push_back({&row, y, false});
            y += row.height;
        }
        if (i < rows.size()) {
            const size_t next = breakBefore(rows, first, i);
            page.resize(page.size() - (i - next));
            i = next;
        }
        pages.push_back(std::move(page));
    }
    if (pages.empty())
        pages.emplace_back();
    return pages;
}

} // namespace documents::pdf
