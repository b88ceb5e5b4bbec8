// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/parser.h"

#include "app/commands/commanderror.h"
#include "reviewing/filequeue.h"

#include <CLI/CLI.hpp>
#include <QFile>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const std::string &argument) { return QFile::decodeName(argument.c_str()); }

std::string told(const QString &text) { return text.toStdString(); }

QString endings() { return reviewing::FileQueue::endings().join(u' '); }

QDate date(const std::string &argument)
{
    if (argument.empty())
        return {};
    const QDate date = QDate::fromString(text(argument), Qt::ISODate);
    if (!date.isValid())
        throw UsageError(Commands::tr("”%1” är inget datum. Skriv det som 2021-02-09.").arg(text(argument)));
    return date;
}

QString oneOf(const std::string &argument, const QStringList &kinds)
{
    const QString kind = text(argument);
    if (!kinds.contains(kind))
        throw UsageError(Commands::tr("”%1” finns inte. Välj bland: %2.").arg(kind, kinds.join(u", "_s)));
    return kind;
}

QString joined(const std::vector<std::string> &words)
{
    QStringList all;
    for (const std::string &word : words)
        all << text(word);
    return all.join(u' ');
}

/// What CLI11 writes into. Its own strings stay here: Request has the program's types.
struct Raw {
    std::string database;
    bool json = false;
    bool force = false;
    bool dryRun = false;
    bool repair = false;
    std::string kind;
    std::string file;
    std::string body, from, until, date;
    std::vector<std::string> targets; ///< export's --to: the file, and maybe the last day
    std::vector<std::string> words;
    int limit = SearchRequest().limit;

    Scope scope() const { return {text(body), app::date(from), app::date(until)}; }
};

/// The commands as CLI11 knows them.
class Grammar
{
public:
    Grammar();
    Parsed parse(int argc, char **argv);

private:
    void addLists();
    void addFiles();
    CLI::App *command(const char *name, const QString &description);
    void addScope(CLI::App *command);
    void addForce(CLI::App *command);
    Request request() const;
    ExportRequest exportRequest(const QString &what) const;
    QString complaint(const CLI::ParseError &error) const;

    CLI::App m_app;
    Raw m_raw;
};

Grammar::Grammar()
    : m_app(told(Commands::tr("Röda tråden: minnesanteckningar, beslut och vad som blev av dem.\n"
                              "Utan kommando öppnas fönstret: rodatraden [FIL]")),
            "rodatraden")
{
    m_app.fallthrough();
    m_app.require_subcommand(1);
    m_app.get_formatter()->label("SUBCOMMAND", told(Commands::tr("KOMMANDO …")));
    m_app.get_formatter()->label("OPTIONS", told(Commands::tr("VAL")));
    m_app.get_formatter()->label("Positionals", told(Commands::tr("Argument")));
    m_app.get_formatter()->label("Usage", told(Commands::tr("Så här")));
    m_app.get_formatter()->label("REQUIRED", "");
    m_app.get_formatter()->label("TEXT", "");
    m_app.option_defaults()->group(told(Commands::tr("Val")));
    m_app.set_help_flag("-h,--help", told(Commands::tr("visar den här hjälpen")));
    m_app.set_version_flag("--version", told(u"rodatraden " RT_VERSION ""_s), told(Commands::tr("visar programmets version")));
    m_app.add_option("--database", m_raw.database, told(Commands::tr("databasfilen; annars den förvalda")))->option_text("FILE");
    m_app.add_flag("--json", m_raw.json, told(Commands::tr("skriver ett JSON-dokument och inget annat")));
    addLists();
    addFiles();
}

CLI::App *Grammar::command(const char *name, const QString &description)
{
    CLI::App *command = m_app.add_subcommand(name, told(description));
    command->group(told(Commands::tr("Kommandon")));
    if (CLI::Option *help = command->get_help_ptr()) // made before the defaults were set
        help->group(told(Commands::tr("Val")));
    return command;
}

void Grammar::addScope(CLI::App *command)
{
    command->add_option("--body", m_raw.body, told(Commands::tr("bara den gruppens, till exempel LG")))->option_text("ABBR");
    command->add_option("--from", m_raw.from, told(Commands::tr("från och med den dagen")))->option_text("YYYY-MM-DD");
}

void Grammar::addForce(CLI::App *command)
{
    command->add_flag("--force", m_raw.force, told(Commands::tr("ersätter en fil som redan finns")));
}

void Grammar::addLists()
{
    CLI::App *list = command("list", Commands::tr("listar det som finns"));
    list->add_option("WHAT", m_raw.kind, told(listKinds().join(u'|')))->required();
    addScope(list);
    list->add_option("--to", m_raw.until, told(Commands::tr("till och med den dagen")))->option_text("YYYY-MM-DD");

    CLI::App *show = command("show", Commands::tr("visar en sak hel"));
    show->add_option("WHAT", m_raw.kind, told(showKinds().join(u'|')))->required();
    show->add_option("ID", m_raw.words, told(Commands::tr("ett id, eller för ett möte: LG 2021-02-09")))->required();

    CLI::App *search = command("search", Commands::tr("söker i allt, nyast först"));
    search->add_option("WORDS", m_raw.words, told(Commands::tr("orden att söka efter")))->required();
    search->add_option("--limit", m_raw.limit, told(Commands::tr("högst så många träffar")))->option_text("N");

    CLI::App *check = command("check", Commands::tr("kontrollerar databasfilen"));
    check->add_flag("--repair", m_raw.repair, told(Commands::tr("bygger om sökregistret först")));
}

void Grammar::addFiles()
{
    CLI::App *demo = command("demo", Commands::tr("gör en exempelfil om en påhittad kommun"));
    demo->add_option("FILE", m_raw.file, told(Commands::tr("filen som görs")))->required();
    demo->add_option("--date", m_raw.date, told(Commands::tr("dagen som räknas som i dag")))->option_text("YYYY-MM-DD");
    addForce(demo);

    CLI::App *import = command("import", Commands::tr("läser in anteckningar och planer"));
    import->add_option("FILE", m_raw.words, told(Commands::tr("filer: %1").arg(endings())))->required();
    import->add_option("--body", m_raw.body, told(Commands::tr("gruppen, där dokumentet inte säger det")))->option_text("ABBR");
    import->add_option("--date", m_raw.date, told(Commands::tr("dagen, där dokumentet inte säger den")))->option_text("YYYY-MM-DD");
    import->add_flag("--dry-run", m_raw.dryRun, told(Commands::tr("visar vad som hittas och sparar inget")));

    CLI::App *exporting = command("export", Commands::tr("skriver anteckningar, planer och listor till en fil"));
    exporting->add_option("WHAT", m_raw.kind, told(exportKinds().join(u'|')))->required();
    exporting->add_option("ID", m_raw.words, told(Commands::tr("mötet eller planen: ett id, eller LG 2021-02-09")));
    addScope(exporting);
    exporting->add_option("--to", m_raw.targets, told(Commands::tr("filen, vars ändelse säger formatet; en dag till: till och med den dagen")))
        ->option_text("FILE")->required()->expected(1)->take_all();
    addForce(exporting);

    CLI::App *backup = command("backup", Commands::tr("gör en kontrollerad kopia av databasfilen"));
    backup->add_option("FILE", m_raw.file, told(Commands::tr("kopian")))->required();
    addForce(backup);
    CLI::App *publish = command("publish", Commands::tr("skriver en läsutgåva utan det som är sekretess"));
    publish->add_option("FILE", m_raw.file, told(Commands::tr("läsutgåvan")))->required();
    addForce(publish);

    CLI::App *restore = command("restore", Commands::tr("lägger tillbaka en kopia och behåller det som den ersätter"));
    restore->add_option("FILE", m_raw.file, told(Commands::tr("kopian som läggs tillbaka")))->required();
}

Request Grammar::request() const
{
    const std::string name = m_app.get_subcommands().front()->get_name();
    if (name == "demo")
        return DemoRequest{text(m_raw.file), date(m_raw.date), m_raw.force};
    if (name == "import") {
        QStringList files;
        for (const std::string &file : m_raw.words)
            files << text(file);
        return ImportRequest{files, text(m_raw.body), date(m_raw.date), m_raw.dryRun};
    }
    if (name == "list")
        return ListRequest{oneOf(m_raw.kind, listKinds()), m_raw.scope()};
    if (name == "show")
        return ShowRequest{oneOf(m_raw.kind, showKinds()), joined(m_raw.words)};
    if (name == "search") {
        if (m_raw.limit < 1)
            throw UsageError(Commands::tr("--limit är minst 1."));
        return SearchRequest{joined(m_raw.words), m_raw.limit};
    }
    if (name == "export") {
        const QString what = oneOf(m_raw.kind, exportKinds());
        const bool one = what == "minutes"_L1 || what == "plan"_L1 || what == "report"_L1;
        if (one && m_raw.words.empty())
            throw UsageError(Commands::tr("Säg vad som ska exporteras: ett id, eller för ett möte till exempel LG 2021-02-09."));
        if (!one && !m_raw.words.empty())
            throw UsageError(Commands::tr("”%1” förstås inte här. En lista begränsas med --body, --from och --to.").arg(joined(m_raw.words)));
        return exportRequest(what);
    }
    if (name == "backup")
        return BackupRequest{text(m_raw.file), m_raw.force};
    if (name == "publish")
        return PublishRequest{text(m_raw.file), m_raw.force};
    if (name == "restore")
        return RestoreRequest{text(m_raw.file)};
    return CheckRequest{m_raw.repair};
}

/// --to names the file and, like --to of a list, the last day: a day is no file, since a file has an ending.
ExportRequest Grammar::exportRequest(const QString &what) const
{
    ExportRequest request{what, joined(m_raw.words), {}, m_raw.scope(), m_raw.force};
    for (const std::string &target : m_raw.targets) {
        const QDate day = QDate::fromString(text(target), Qt::ISODate);
        if (day.isValid() && request.scope.to.isNull())
            request.scope.to = day;
        else if (request.file.isEmpty())
            request.file = text(target);
        else
            throw UsageError(Commands::tr("Bara en fil i taget: %1").arg(text(target)));
    }
    if (request.file.isEmpty())
        throw UsageError(Commands::tr("Säg vilken fil som ska skrivas: --to FIL. Ändelsen säger formatet."));
    return request;
}

/// CLI11 complains in English and in its own words.
QString Grammar::complaint(const CLI::ParseError &error) const
{
    const QString technical = QString::fromStdString(error.what());
    const std::vector<std::string> extra = m_app.remaining();
    if (m_app.get_subcommands().empty() && !extra.empty() && !text(extra.front()).startsWith(u'-'))
        return Commands::tr("Kommandot ”%1” finns inte. Välj bland: %2.").arg(text(extra.front()), commandNames().join(u", "_s));
    switch (CLI::ExitCodes(error.get_exit_code())) {
    case CLI::ExitCodes::RequiredError:
        return technical.contains(u"subcommand") ? Commands::tr("Det behövs ett kommando: %1.").arg(commandNames().join(u", "_s))
                                                 : Commands::tr("Något saknas: %1.").arg(technical.section(u' ', 0, 0));
    case CLI::ExitCodes::ExtrasError: {
        const QString what = technical.section(u": "_s, 1);
        return what.startsWith(u'-') ? Commands::tr("Valet finns inte: %1").arg(what) : Commands::tr("Det här förstås inte: %1").arg(what);
    }
    case CLI::ExitCodes::ArgumentMismatch: return Commands::tr("Valet saknar sitt värde: %1").arg(technical.section(u':', 0, 0));
    default: return Commands::tr("Det här förstås inte: %1").arg(technical);
    }
}

Parsed Grammar::parse(int argc, char **argv)
{
    try {
        m_app.parse(argc, argv);
    } catch (const CLI::CallForHelp &) {
        const auto chosen = m_app.get_subcommands();
        return {std::nullopt, QString::fromStdString(chosen.empty() ? m_app.help() : chosen.front()->help())};
    } catch (const CLI::CallForVersion &version) {
        return {std::nullopt, QString::fromStdString(version.what()) + u'\n'};
    } catch (const CLI::ParseError &error) {
        throw UsageError(complaint(error));
    }
    return {Invocation{text(m_raw.database), m_raw.json, request()}, {}};
}

} // namespace

QStringList commandNames()
{
    return {u"demo"_s, u"import"_s, u"list"_s, u"show"_s, u"search"_s, u"export"_s, u"check"_s, u"backup"_s, u"publish"_s, u"restore"_s};
}

QStringList listKinds()
{
    return {u"bodies"_s, u"people"_s, u"meetings"_s, u"decisions"_s, u"tasks"_s, u"upcoming"_s, u"assignments"_s, u"plans"_s};
}

QStringList showKinds() { return {u"meeting"_s, u"decision"_s, u"assignment"_s, u"plan"_s}; }

QStringList exportKinds()
{
    return {u"minutes"_s, u"decisions"_s, u"tasks"_s, u"upcoming"_s, u"priorities"_s, u"yearcycle"_s, u"plan"_s, u"report"_s};
}

Parsed parseCommandLine(int argc, char **argv) { return Grammar().parse(argc, argv); }

} // namespace app
