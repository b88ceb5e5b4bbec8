// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pdf/face.h"

#include <map>

class QFont;

namespace documents::pdf {

/// What people write is set in Charis SIL, what the program says in Inter.
enum class Family { Text, Interface };

struct Cut {
    Family family = Family::Text;
    bool bold = false;
    bool italic = false;
    auto operator<=>(const Cut &) const = default;
};

/// The faces that a document is set in, loaded when first asked for and kept. Used by one thread at a time.
class Faces
{
public:
    Faces();
    ~Faces();

    /// Throws Error where the face is not installed: a PDF in another face would not be the same document.
    Face &face(const Cut &cut);
    /// A face that Qt chose for characters which ours lack. Null where it cannot be embedded.
    Face *fallback(const QRawFont &font);

    void beginDocument(); ///< forgets which glyphs are used
    std::vector<Face *> used() const; ///< by name

    static QFont qtFont(const Cut &cut, double pixels);

private:
    Face *keep(const std::string &key, const QRawFont &font);

    std::map<Cut, Face *> m_cuts;
    std::map<std::string, std::unique_ptr<Face>> m_faces; ///< null: looked at, and not to be embedded
    std::vector<Face *> m_order;
};

} // namespace documents::pdf
