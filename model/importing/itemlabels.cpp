// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/itemlabels.h"

#include <QRegularExpression>

namespace importing {

using namespace Qt::Literals::StringLiterals;

bool isTellingLabel(const QString &label)
{
    static const QRegularExpression telling(u"^(?:beslutsgång|propositionsordning|omröstning|yrkanden?|reservation(?:er)?|beslutsunderlag|protokollsanteckning(?:ar)?|(?:(?:[\\p{L}-]+ ){0,5}[\\p{L}-]+s )?förslag(?: till beslut)?|"
                                            "särskilt yttrande|beslutet skickas till|expedieras(?: till)?|jäv)$"_s,
                                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return telling.match(label).hasMatch();
}

bool isTaskLabel(const QString &label)
{
    static const QRegularExpression words(u"^(?:(?:nya )?uppgift(?:er)?|att göra(?: till nästa (?:gång|möte))?|uppdrag|åtgärd(?:er)?|att[- ]göra[- ]lista|att-göra|aktiviteter(?: att göra)?|(?:aktivitets|åtgärds|uppgifts|uppdrags)lista|actions?|todo|ap)$"_s,
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(label).hasMatch();
}

bool looksLikeBodyLabel(const QString &label)
{
    static const QRegularExpression body(u"^[\\p{L} -]*(?:gruppen|nämnden|rådet|utskottet|teamet|styrelsen|cheferna|nätverket|fullmäktige)$"_s,
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return label.split(u' ').size() <= 3 && body.match(label).hasMatch();
}

} // namespace importing
