// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bigfile.h"

#include "tests/support/builders.h"

#include <QDir>
#include <QFile>
#include <QUuid>
#include <cstdio>

using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace support {

namespace {

constexpr int generation = 4; ///< raised when what is generated or the schema changes: a search does not migrate
constexpr quint32 seed = 20261013;

const QStringList functionWords = u"och att i på som för av är med till den det en om har inte ska vi kan från efter vid under utifrån samt"
                                  " genom mellan inför kring även mer redan alla andra sedan där när behöver arbetar ser över går framåt"_s
                                      .split(u' ');
const QStringList stems = u"skol|lärar|elev|närvaro|kompetens|budget|kvalitets|lokal|språk|stöd|trygghets|förskol|fritids|gymnasie|rektors|"
                          "personal|ledar|barn|verksamhets|resurs|utvecklings|analys|resultat|betygs|läs|matematik|digitaliserings|arbets|"
                          "hälso|elevhälso|studie|vägled|ledning|organisations|process|rutin|kommun|region|nämnd|avtal|upphandlings|"
                          "transport|måltids|sommar|termins|läsårs|kalender|schema|prognos|ekonomi|tertial|uppfölj|plan|mål|insats|"
                          "risk|säkerhets|krisberedskaps|samverkans|föräldra|vårdnads|anpassnings|särskole|modersmåls|bibliotek"_s.split(u'|');
const QStringList heads = u"plan,planen,planer,planerna|fråga,frågan,frågor,frågorna|arbete,arbetet,arbeten,arbetena|grupp,gruppen,grupper,grupperna|"
                          "försörjning,försörjningen,försörjningar,försörjningarna|uppdrag,uppdraget,uppdrag,uppdragen|analys,analysen,analyser,analyserna|"
                          "möte,mötet,möten,mötena|modell,modellen,modeller,modellerna|samtal,samtalet,samtal,samtalen|stöd,stödet,stöd,stöden|"
                          "miljö,miljön,miljöer,miljöerna|tid,tiden,tider,tiderna|behov,behovet,behov,behoven|kostnad,kostnaden,kostnader,kostnaderna|"
                          "val,valet,val,valen|utveckling,utvecklingen,utvecklingar,utvecklingarna|rapport,rapporten,rapporter,rapporterna|"
                          "enhet,enheten,enheter,enheterna|chef,chefen,chefer,cheferna|lag,lagen,lagar,lagarna|läge,läget,lägen,lägena|"
                          "ledamot,ledamoten,ledamöter,ledamöterna|stad,staden,städer,städerna|hand,handen,händer,händerna"_s.split(u'|');
const QStringList verbs = u"beslutade diskuterade följde redovisade prioriterade planerade utvärderade informerade lyfte presenterade beredde"
                          " återkopplade säkerställde kartlade reviderade förankrade"_s.split(u' ');

} // namespace

QString SwedishText::noun()
{
    const QStringList forms = heads[m_random.bounded(heads.size())].split(u',');
    const QString head = forms[m_random.bounded(forms.size())];
    // Of a hundred nouns thirty are plain, sixty have one part before and ten have two.
    const int kind = m_random.bounded(100);
    if (kind < 30)
        return head;
    const QString first = stems[m_random.bounded(stems.size())];
    return kind < 90 ? first + head : first + stems[m_random.bounded(stems.size())] + head;
}

QString SwedishText::word()
{
    const int kind = m_random.bounded(100);
    if (kind < 55)
        return functionWords[m_random.bounded(functionWords.size())];
    if (kind < 67)
        return verbs[m_random.bounded(verbs.size())];
    return noun();
}

QString SwedishText::sentence(int words)
{
    QStringList parts;
    for (int i = 0; i < words; ++i)
        parts.append(word());
    QString text = parts.join(u' ');
    text[0] = text[0].toUpper();
    return text + u'.';
}

QString SwedishText::title()
{
    QString text = noun() + u" inför "_s + noun();
    text[0] = text[0].toUpper();
    return text;
}

QString SwedishText::decision()
{
    return u"Ledningsgruppen beslutade att "_s + sentence(m_random.bounded(6, 16)).toLower();
}

namespace {

class BigFileMaker
{
public:
    BigFileMaker(storage::Repositories &repos, const BigFileSize &size) : m_repos(repos), m_size(size) {}

    void make()
    {
        m_bodies = {aBody("LG").in(m_repos), aBody("SG").named("Styrgruppen").in(m_repos), aBody("VC").named("Verksamhetscheferna").in(m_repos)};
        for (const char *name : {"Ingrid Hallsten", "Jonas Wiberg-Ek", "Mikael Ådén", "Parisa Rahmani", "Sanna Torvik", "Leila Saari", "Olle Bergfors", "Tove Lindeblad"})
            m_people.append(aPerson(name).memberOf(m_bodies[0]).in(m_repos));
        constexpr int perTransaction = 200;
        for (int done = 0; done < m_size.meetings; done += perTransaction) {
            storage::Transaction transaction(m_repos.database);
            for (int i = done; i < qMin(done + perTransaction, m_size.meetings); ++i)
                makeMeeting(i);
            transaction.commit();
        }
    }

private:
    void makeMeeting(int index)
    {
        const Body &body = m_bodies[index % m_bodies.size()];
        MeetingBuilder meeting(body, QDate(2006, 1, 9).addDays(qint64(index) * 7500 / m_size.meetings));
        meeting.withStatus(MeetingStatus::Finished).attendedBy(m_people[0]).attendedBy(m_people[index % m_people.size()]);
        constexpr int items = 8;
        for (int item = 0; item < items; ++item) {
            meeting.withItem(Section(item % 3), m_text.title().toUtf8().constData());
            for (int i = part(m_size.linesPerMeeting, item, items); i > 0; --i)
                meeting.withLine(m_text.sentence(m_text.bounded(5, 20)), i % 3 ? LineKind::Bullet : LineKind::Text, i % 3);
            for (int i = part(m_size.decisionsPerMeeting, item, items); i > 0; --i) {
                meeting.withLine(m_text.decision(), i % 7 ? LineKind::Decision : LineKind::Agreement).by(party(person()));
                if (m_text.bounded(0, 10) == 0)
                    meeting.inState(DecisionState(m_text.bounded(1, 4)));
                if (m_text.bounded(0, 4) == 0)
                    meeting.followedUp(meeting.value().meeting.date.addDays(m_text.bounded(30, 400)));
            }
        }
        for (int task = 0; task < m_size.tasksPerMeeting; ++task) {
            meeting.withTask(m_text.sentence(8).toUtf8().constData(), person(), meeting.value().meeting.date.addDays(30));
            const bool forgotten = m_size.tasksPerMeeting > 1 && m_text.bounded(0, 100) == 0;
            if (index + 50 < m_size.meetings && !forgotten)
                meeting.inState(TaskState::Done);
        }
        meeting.withCarryOver(m_text.sentence(6).toUtf8().constData());
        meeting.save(m_repos);
        if (m_size.tasksPerMeeting > 1)
            followUp(meeting.value());
    }

    /// What the meeting before carried over stands on this agenda; some tasks are to be reported to the next.
    void followUp(const Minutes &minutes)
    {
        if (const LineId earlier = m_carriedOver.value(minutes.body.id); !earlier.isNull()) {
            CarryOver placed = *m_repos.carryOvers.find(earlier);
            placed.placedAs = minutes.items.first().id;
            m_repos.carryOvers.save(placed);
            m_repos.links.save({LinkId::create(), LinkType::ComesFrom, {ObjectType::Item, minutes.items.first().id.uuid()}, {ObjectType::Line, earlier.uuid()}, 0});
        }
        int task = 0;
        for (const Line &line : minutes.lines) {
            if (line.kind == LineKind::CarryOver)
                m_carriedOver.insert(minutes.body.id, line.id);
            if (line.kind != LineKind::Task || ++task % 5 != 0)
                continue;
            Task reported = *m_repos.tasks.find(line.id);
            reported.reportBack = minutes.meeting.date.addDays(21);
            m_repos.tasks.save(reported);
        }
    }

    static int part(int whole, int index, int of) { return whole * (index + 1) / of - whole * index / of; }
    const Person &person() { return m_people[m_text.bounded(0, int(m_people.size()))]; }

    storage::Repositories &m_repos;
    BigFileSize m_size;
    SwedishText m_text{seed};
    QList<Body> m_bodies;
    QList<Person> m_people;
    QHash<BodyId, LineId> m_carriedOver; ///< by the body's latest meeting
};

} // namespace

QString bigFile(const BigFileSize &size)
{
    const QString folder = QDir::tempPath() + u"/rodatraden-bench"_s;
    QDir().mkpath(folder);
    const QString path = u"%1/%2-%3-%4%5-g%6.rodatrad"_s.arg(folder).arg(size.meetings).arg(size.decisionsPerMeeting).arg(size.linesPerMeeting)
                             .arg(size.tasksPerMeeting > 1 ? u"-t%1"_s.arg(size.tasksPerMeeting) : QString()).arg(generation);
    if (QFile::exists(path))
        return path;
    const QString making = u"%1.%2.rodatrad"_s.arg(path, QUuid::createUuid().toString(QUuid::WithoutBraces));
    try {
        storage::Database database;
        if (!database.open(making).isWritable())
            throw storage::StorageError(storage::StorageError::Kind::Other, u"not opened"_s);
        std::fprintf(stderr, "making %s, once\n", qPrintable(path));
        storage::Repositories repos(database);
        BigFileMaker(repos, size).make();
    } catch (const storage::StorageError &error) {
        std::fprintf(stderr, "%s not made: %s\n", qPrintable(path), qPrintable(error.message()));
        QFile::remove(making);
        return QString();
    }
    QFile::rename(making, path);
    return path;
}

} // namespace support
