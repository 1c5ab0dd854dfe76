// SPDX-License-Identifier: MIT
// `journal verify`: reads everything and reports problems.
#include "journal/backup.hpp"
#include "linux/journal_tools/findings.hpp"
#include "linux/journal_tools/telling.hpp"
#include "linux/ports/posix_files.hpp"
#include "report/json_writer.hpp"
#include "report/record_json.hpp"

#include <memory>

namespace tenderspot::platform {
namespace {

struct Options
{
    std::string path;
    bool as_json = false;
};

char const* verdict(ExitCode code)
{
    switch (code) {
    case ExitCode::done: return "good";
    case ExitCode::not_whole: return "not_whole";
    case ExitCode::wrong_usage:
    case ExitCode::unreadable:
    case ExitCode::no_output: return "unreadable";
    }
    return "unreadable";
}

template <class Found> void write_counts(report::JsonWriter& json, Found const& count)
{
    json.key("records").count(count(ui::HistoryFact::readable_records));
    for (auto const fact : faults)
        json.key(ui::key_of(fact)).count(count(fact));
    for (auto const fact : notes)
        json.key(ui::key_of(fact)).count(count(fact));
}

std::string json_of(std::string const& folder, Findings const& found)
{
    report::JsonWriter json;
    json.begin_object().key("folder").text(folder).key("verdict").text(verdict(found.exit_code())).key("reason");
    if (found.none) json.text(ui::key_of(*found.none));
    else json.nothing();
    write_counts(json, [&](ui::HistoryFact fact) { return found.count(fact); });
    json.key("journals").begin_list();
    for (auto const& journal : found.journals) {
        auto const last = found.last.find(journal.journal);
        json.begin_object().key("last");
        if (last == found.last.end()) json.nothing();
        else json.text(report::id_text({journal.journal, last->second}));
        write_counts(json, [&](ui::HistoryFact fact) { return count(journal, fact); });
        json.end_object();
    }
    json.end_list().end_object();
    return std::string{json.written()};
}

ExitCode verify_folder(Files& files, Options const& options)
{
    LongWork work{OnInterrupt::end_at_once, Speaks::at_the_end};
    auto const found = examine(
        files, options.path, [](KeptRecord&&) {}, work.progress());
    work.finish();
    if (options.as_json) return put_out({json_of(options.path, found)}, found.exit_code());
    return put_out(found.sentences(), found.exit_code());
}

ExitCode verify_backup(Files& files, Options const& options)
{
    constexpr char const* into_nothing = "";
    LongWork work{OnInterrupt::end_at_once, Speaks::at_the_end};
    auto const looked = preview_backup(files, into_nothing, options.path, work.progress());
    work.finish();
    auto const end = looked ? TaskEnd{ExitCode::done, {}, {}, ui::about_good_backup(looked.value().backup), {}}
                            : refused(ui::HistoryTask::verify, looked.error());
    if (!options.as_json) return put_out(end.sentences, end.code);
    report::JsonWriter json;
    json.begin_object().key("file").text(options.path).key("verdict").text(verdict(end.code)).key("reason");
    if (end.reason) json.text(end.reason);
    else json.nothing();
    if (looked)
        for (auto const& [name, number] : numbers_of(looked.value().backup))
            json.key(name).count(number);
    json.end_object();
    return put_out({std::string{json.written()}}, end.code);
}

ExitCode verify(Options const& options)
{
    PosixFiles files;
    auto const kind = files.kind_of(options.path);
    bool const is_folder = !kind || kind.value() == PathKind::directory || kind.value() == PathKind::nothing;
    return is_folder ? verify_folder(files, options) : verify_backup(files, options);
}

} // namespace

Command verify_tool()
{
    auto const asked = std::make_shared<Options>();
    return {"verify",
            "Read everything and say whether it is whole. Changes nothing",
            {{"DIR", &asked->path, "Data folder, or the file of a backup", Need::required},
             {"--json", &asked->as_json, "Say it as one JSON object"}},
            [asked] { return verify(*asked); }};
}

} // namespace tenderspot::platform
