// SPDX-License-Identifier: MIT
// `journal verify`: reads everything and says what is wrong with it.
#include "linux/journal_tools/data_output.hpp"
#include "linux/journal_tools/findings.hpp"
#include "linux/ports/posix_files.hpp"
#include "report/json_writer.hpp"
#include "report/record_json.hpp"

#include <CLI/CLI.hpp>

#include <memory>

namespace tenderspot::platform {
namespace {

struct Options
{
    std::string folder;
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

void write_findings(report::JsonWriter& json, std::string const& folder, Findings const& found)
{
    json.begin_object().key("folder").text(folder).key("verdict").text(verdict(found.exit_code())).key("reason");
    if (found.none) json.text(ui::key_of(*found.none));
    else json.nothing();
    json.key("records").count(found.report.records);
    json.key("missing_records").count(found.missing);
    json.key("damaged_bytes").count(found.report.damaged_bytes);
    json.key("torn_bytes").count(found.report.torn_bytes);
    json.key("cut_files").count(found.cut_files);
    json.key("newer_files").count(found.newer_files);
    json.key("newer_records").count(found.report.newer_records);
    json.key("unknown_records").count(found.report.unknown_records);
    json.key("journals").begin_list();
    for (auto const& [id, journal] : found.journals) {
        json.begin_object().key("last").text(report::id_text({id, journal.last}));
        json.key("records").count(journal.records).end_object();
    }
    json.end_list().end_object();
}

ExitCode verify(Options const& options)
{
    PosixFiles files;
    LongWork work{OnInterrupt::end_at_once};
    auto const found = examine(
        files, options.folder, [](KeptRecord&&) {}, work.progress());
    work.finish();
    DataOutput output;
    if (options.as_json) {
        report::JsonWriter json;
        write_findings(json, options.folder, found);
        output.line(json.written());
    } else {
        for (auto const& sentence : found.sentences())
            output.line(sentence);
    }
    return output.flush() == OutputState::failed ? ExitCode::no_output : found.exit_code();
}

} // namespace

void add_verify(CLI::App& journal, Tool& chosen)
{
    auto const options = std::make_shared<Options>();
    auto& line = *journal.add_subcommand("verify", "Read everything and say whether it is whole. Changes nothing");
    line.add_option("DIR", options->folder, "Data folder")->type_name("")->required();
    line.add_flag("--json", options->as_json, "Say it as one JSON object");
    line.callback([&chosen, options] { chosen = [options] { return verify(*options); }; });
}

} // namespace tenderspot::platform
