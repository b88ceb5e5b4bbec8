// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/markdown.h"

#include <QByteArray>
#include <QColor>
#include <QDateTime>
#include <QList>
#include <QMarginsF>
#include <QString>
#include <variant>

/// What leaves the program and what comes in: one tree by value, read by every writer and made by every reader.
namespace documents {

/// How a paragraph is meant; writers decide how it looks.
enum class Role {
    Body,
    Details,     ///< under a line: responsible, date, state
    Label,       ///< "Syfte:", set apart by weight
    Decision,    ///< a decision's own line
    Notice,      ///< "Inga beslutspunkter", "Sekretess"
    Signature,   ///< a line to sign on, the text beneath it
    Presenters,  ///< under a point's heading
    Subtitle,    ///< under the document's own heading
    Fact,        ///< "Plats: Ekviksrummet": the first run is the label, hung to the left
    Task,        ///< of a group: an assignment to somebody; of a paragraph: its own line
    CarryOver    ///< of a group: goes on to a later meeting; of a paragraph: its own line
};

struct Block;
using Blocks = QList<Block>;

struct Heading {
    int level = 1; ///< 1…6, the first is 1 and none is skipped
    domain::Runs runs;
    QString number; ///< "3", "§2": set in the margin or before the text; part of the text a listener hears
    QString anchor; ///< empty or unique in the document
    bool operator==(const Heading &) const = default;
};

struct Paragraph {
    domain::Runs runs;
    Role role = Role::Body;
    QString language = {}; ///< BCP 47; empty: the document's
    bool operator==(const Paragraph &) const = default;
};

/// Items hold blocks, so a list nests by holding a List.
struct List {
    enum class Numbering { None, Bullet, Decimal };
    Numbering numbering = Numbering::Bullet;
    int start = 1;
    QList<Blocks> items;
    bool operator==(const List &) const;
};

/// Set apart as a whole (a decision with what belongs to it): kept together where a page allows.
struct Group {
    Role role = Role::Decision;
    QString label; ///< "Beslut LG 2021-02-09 §1"; part of the text
    Blocks blocks;
    bool operator==(const Group &) const;
};

struct Cell {
    Blocks blocks;
    int columns = 1; ///< span
    bool header = false;
    bool right = false; ///< numbers
    bool operator==(const Cell &) const;
};

struct Table {
    QList<QList<Cell>> head; ///< rows that repeat on each page
    QList<QList<Cell>> rows;
    QList<int> widths; ///< relative; empty: equal
    bool operator==(const Table &) const;
};

/// A picture that is drawn: PDF keeps it as vectors. Exactly one of svg and png is set.
struct Figure {
    QByteArray svg;
    QByteArray png;
    QString alt; ///< never empty
    qreal width = 0; ///< mm; 0: the text's width
    bool operator==(const Figure &) const = default;
};

struct Block {
    std::variant<Paragraph, Heading, List, Group, Table, Figure> content;
    /// Where a reader found it: page from 1 (0: unknown) and characters of the source's plain text; for review. Writers ignore it.
    int page = 0;
    qsizetype sourceStart = -1;
    qsizetype sourceLength = 0;

    Block() = default;
    template <class T>
        requires(!std::is_same_v<std::remove_cvref_t<T>, Block>)
    Block(T &&value) : content(std::forward<T>(value)) // NOLINT(google-explicit-constructor): a block is any of these
    {
    }
    bool operator==(const Block &) const = default;
};

inline bool List::operator==(const List &) const = default;
inline bool Group::operator==(const Group &) const = default;
inline bool Cell::operator==(const Cell &) const = default;
inline bool Table::operator==(const Table &) const = default;

enum class Paper { A4, A4Landscape, Letter };

/// A body's paper: what every page carries.
struct HouseLook {
    QString organisation;
    QColor accent = QColor(0xB0, 0x24, 0x1C);
    QString headerText;
    QString footerText;
    QByteArray logo; ///< SVG or PNG; stands above the first heading
    Paper paper = Paper::A4;
    QMarginsF margins; ///< mm; null: the program's own
    bool operator==(const HouseLook &) const = default;
};

struct Document {
    QString title;    ///< never empty
    QString subject;
    QString author;
    QString language = QStringLiteral("sv-SE"); ///< BCP 47
    QDateTime created; ///< UTC; from the content, so that the same content gives the same bytes
    QString watermark; ///< "UTKAST"; empty: none
    HouseLook look;
    Blocks blocks;
    bool operator==(const Document &) const = default;
};

/// The words of the document in reading order, one block a line: what every writer must hold and what tests compare with.
QString plainText(const Document &document);

} // namespace documents
