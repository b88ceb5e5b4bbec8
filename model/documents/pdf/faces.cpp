// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf/faces.h"

#include "documents/error.h"

#include <QCoreApplication>
#include <QFont>
#include <QFontDatabase>
#include <QRawFont>

#include <algorithm>

namespace documents::pdf {

using namespace Qt::Literals::StringLiterals;

namespace {

QString familyName(Family family) { return family == Family::Text ? u"Charis SIL"_s : u"Inter"_s; }
QString packageName(Family family) { return family == Family::Text ? u"fonts-sil-charis"_s : u"fonts-inter"_s; }

std::string keyOf(const QRawFont &font) { return (font.familyName() + u'|' + font.styleName()).toStdString(); }

} // namespace

Faces::Faces() = default;
Faces::~Faces() = default;

QFont Faces::qtFont(const Cut &cut, double pixels)
{
    QFont font(familyName(cut.family));
    font.setPixelSize(qMax(1, qRound(pixels)));
    font.setWeight(!cut.bold ? QFont::Normal : cut.family == Family::Text ? QFont::Bold : QFont::DemiBold);
    font.setItalic(cut.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

Face &Faces::face(const Cut &cut)
{
    if (const auto found = m_cuts.find(cut); found != m_cuts.end())
        return *found->second;
    // A machine without any typeface gives a font that may not even be asked for its name.
    Face *face = nullptr;
    if (QFontDatabase::hasFamily(familyName(cut.family))) {
        const QRawFont font = QRawFont::fromFont(qtFont(cut, 64));
        face = font.familyName().startsWith(familyName(cut.family)) ? keep(keyOf(font), font) : nullptr;
    }
    if (!face)
        throw Error(QCoreApplication::translate("documents", "Typsnittet %1 saknas på datorn. Installera paketet %2 och försök igen.")
                        .arg(familyName(cut.family), packageName(cut.family)));
    m_cuts[cut] = face;
    return *face;
}

Face *Faces::fallback(const QRawFont &font)
{
    const std::string key = keyOf(font);
    if (const auto found = m_faces.find(key); found != m_faces.end())
        return found->second.get();
    return keep(key, font);
}

Face *Faces::keep(const std::string &key, const QRawFont &font)
{
    auto &place = m_faces[key];
    if (!place)
        place = Face::fromRawFont(font);
    if (place && place->resource().empty()) {
        // Named after the font, not after the order of use: the same document gives the same bytes in any company.
        std::string name = place->postScriptName();
        while (std::any_of(m_order.begin(), m_order.end(), [&](Face *other) { return other->resource() == name; }))
            name += '-';
        place->setResource(name);
        m_order.push_back(place.get());
        std::sort(m_order.begin(), m_order.end(), [](Face *a, Face *b) { return a->resource() < b->resource(); });
    }
    return place.get();
}

void Faces::beginDocument()
{
    for (Face *face : m_order)
        face->forgetUse();
}

std::vector<Face *> Faces::used() const
{
    std::vector<Face *> faces;
    for (Face *face : m_order)
        if (!face->usedGlyphs().empty())
            faces.push_back(face);
    return faces;
}

} // namespace documents::pdf
