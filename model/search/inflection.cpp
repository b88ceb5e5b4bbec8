// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/inflection.h"

#include <array>
#include <utility>

namespace search {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shortestBase = 3;  ///< "få" + "r" would make få of får and far alike
constexpr qsizetype shortestVerb = 4;  ///< "lag" + "ade" is no form of lag
constexpr qsizetype shortestCore = 4;

const QStringList &nounEndings()
{
    static const QStringList endings = u"a an ans ar arna arnas ars as e en ena enas ens er erna ernas ers es et ets n na nas ns"
                                        " or orna ornas ors r s t ts"_s.split(u' ') + QStringList{u""_s};
    return endings;
}

const QStringList &verbEndings()
{
    static const QStringList endings = u"a ad ade ades ande ar are as at ats d da dda dde de des er it its r s t te tes ts"_s.split(u' ')
        + QStringList{u""_s};
    return endings;
}

/// Plurals that change the vowel, also at the end of a compound: huvudstad, huvudstäder.
constexpr std::array<std::pair<QStringView, QStringView>, 15> umlauts{{{u"ledamot", u"ledamöt"},
                                                                       {u"stad", u"städ"},
                                                                       {u"hand", u"händ"},
                                                                       {u"natt", u"nätt"},
                                                                       {u"bok", u"böck"},
                                                                       {u"fot", u"fött"},
                                                                       {u"rot", u"rött"},
                                                                       {u"tand", u"tänd"},
                                                                       {u"strand", u"stränd"},
                                                                       {u"land", u"länd"},
                                                                       {u"rand", u"ränd"},
                                                                       {u"man", u"män"},
                                                                       {u"dotter", u"döttr"},
                                                                       {u"moder", u"mödr"},
                                                                       {u"bonde", u"bönd"}}};

/// Verbs and nouns that no rule makes.
const QList<QStringList> &irregular()
{
    static const QList<QStringList> groups = [] {
        QList<QStringList> all;
        for (const QString &group : u"få fick fått fås|gå går gick gått gås|ta tar tog tagit tas togs|ge ger gav gett givit ges gavs|"
                                     "skriva skriver skrev skrivit skrivs skrevs skriven skrivna skrivas|vara är var varit|"
                                     "göra gör gjorde gjort görs gjordes gjorda göras|säga säger sa sade sagt sägs sades|"
                                     "lägga lägger la lade lagt läggs lades läggas|sätta sätter satte satt sätts sattes sättas|"
                                     "komma kommer kom kommit|se ser såg sett ses sågs|stå står stod stått|"
                                     "hålla håller höll hållit hålls hölls hållas|bli blir blev blivit|veta vet visste vetat|"
                                     "driva driver drev drivit drivs|fatta fattar fattade fattat fattas fattades|"
                                     "föreslå föreslår föreslog föreslagit föreslås föreslogs föreslagen föreslagna|"
                                     "museum museet museer museerna|centrum centret centra|öga ögat ögon ögonen|öra örat öron öronen"_s.split(u'|'))
            all.append(group.split(u' '));
        return all;
    }();
    return groups;
}

bool isVowel(QChar c)
{
    return u"aeiouyåäöé"_s.contains(c);
}

bool hasVowel(QStringView text)
{
    return std::any_of(text.begin(), text.end(), isVowel);
}

/// The base, and the shapes that it takes before an ending: medel–medl, program–programm, stad–städ.
QStringList shapesOf(const QString &base)
{
    QStringList shapes{base};
    const QChar last = base.back();
    const QChar beforeLast = base.size() > 1 ? base[base.size() - 2] : QChar();
    if (base.size() > 3 && beforeLast == u'e' && u"lrn"_s.contains(last))
        shapes.append(base.chopped(2) + last);
    if (base.size() > 2 && !isVowel(beforeLast) && u"lrn"_s.contains(last) && beforeLast != last)
        shapes.append(base.chopped(1) + u'e' + last);
    if (last == u'm' || last == u'n')
        shapes.append(beforeLast == last ? base.chopped(1) : base + last);
    for (const auto &[plain, changed] : umlauts) {
        if (base.endsWith(plain))
            shapes.append(base.chopped(plain.size()) + changed.toString());
        else if (base.endsWith(changed))
            shapes.append(base.chopped(changed.size()) + plain.toString());
    }
    return shapes;
}

void addForms(QSet<QString> &forms, const QString &word, const QStringList &endings, qsizetype shortest)
{
    for (const QString &ending : endings) {
        if (!word.endsWith(ending) || word.size() - ending.size() < shortest)
            continue;
        const QString base = word.chopped(ending.size());
        if (!hasVowel(base))
            continue;
        for (const QString &shape : shapesOf(base))
            for (const QString &other : endings)
                forms.insert(shape + other);
    }
}

} // namespace

QSet<QString> formsOf(const QString &word)
{
    QSet<QString> forms{word};
    addForms(forms, word, nounEndings(), shortestBase);
    addForms(forms, word, verbEndings(), shortestVerb);
    for (const QStringList &group : irregular())
        if (group.contains(word))
            forms.unite(QSet<QString>(group.begin(), group.end()));
    return forms;
}

QString coreOf(const QString &word)
{
    static const QStringList definite = u"arnas ernas ornas arna erna orna enas ena ens ets en et an ns n s"_s.split(u' ');
    for (const QString &ending : definite)
        if (word.endsWith(ending) && word.size() - ending.size() > shortestCore && hasVowel(word.chopped(ending.size())))
            return word.chopped(ending.size());
    return word.size() >= shortestCore ? word : QString();
}

} // namespace search
