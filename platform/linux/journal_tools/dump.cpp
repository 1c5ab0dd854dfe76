// SPDX-License-Identifier: MIT
// `journal dump`: every record as a line of JSON.
#include "linux/journal_tools/data_output.hpp"
#include "linux/journal_tools/findings.hpp"
#include "linux/ports/posix_files.hpp"
#include "report/json_writer.hpp"
#include "report/record_json.hpp"

#include <algorithm>
#include <cstdio>
#include <limits>
#include <memory>
#include <set>

namespace tenderspot::platform {
namespace {

struct Options
{
    std::string folder, since;
    std::vector<std::string> types; ///< Empty: all types.
};

bool is_wanted(Options const& options, Record const& record, std::int32_t first_day)
{
    if (local_day(report::time_of(record)) < first_day) return false;
    auto const& types = options.types;
    return types.empty() || std::find(types.begin(), types.end(), report::record_type(record)) != types.end();
}

/// Days since 1970-01-01; empty if the text is not a date such as 2026-11-22.
std::optional<std::int32_t> day_of(std::string const& text)
{
    int year = 0, end = 0;
    unsigned month = 0, day = 0;
    bool const has_form = std::sscanf(text.c_str(), "%4d-%2u-%2u%n", &year, &month, &day, &end) == 3;
    std::chrono::year_month_day const date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
    if (!has_form || end != 10 || text.size() != 10 || !date.ok()) return std::nullopt;
    return static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count());
}

std::string fault_of_date(std::string const& text)
{
    return day_of(text) ? std::string{} : "\"" + text + "\" is no date such as 2026-11-22";
}

void complain(std::string const& sentence) { std::fprintf(stderr, "tenderspot: %s\n", sentence.c_str()); }

ExitCode dump(Options const& options)
{
    auto const first_day = day_of(options.since).value_or(std::numeric_limits<std::int32_t>::min());
    PosixFiles files;
    LongWork work{OnInterrupt::end_at_once, Speaks::as_it_goes};
    DataOutput output;
    report::JsonWriter json;
    auto const write = [&](KeptRecord&& kept) {
        if (!is_wanted(options, kept.record, first_day)) return;
        json.clear();
        write_record(json, kept);
        output.line(json.written());
    };
    auto const progress = work.progress();
    auto const found = examine(files, options.folder, write, [&](std::uint64_t done, std::uint64_t of) {
        return progress(done, of) && output.state() == OutputState::open;
    });
    auto const state = output.flush();
    work.finish();
    if (state == OutputState::closed) return ExitCode::done;
    if (state == OutputState::failed) {
        complain(ui::output_failed());
        return ExitCode::no_output;
    }
    if (found.exit_code() != ExitCode::done)
        for (auto const& sentence : found.sentences())
            complain(sentence);
    return found.exit_code();
}

} // namespace

Command dump_tool()
{
    auto const asked = std::make_shared<Options>();
    CommandOption type{"--type", &asked->types, "Only records of these types, such as treatment_ended"};
    type.shown = "TYPE,...";
    type.check = OneOf{{payload::type_names.begin(), payload::type_names.end()}};
    CommandOption since{"--since", &asked->since, "Only from this day on, by the clock of the place where it was"};
    since.shown = "DATE";
    since.check = fault_of_date;
    return {"dump",
            "Write every record as a line of JSON. Changes nothing",
            {{"DIR", &asked->folder, "Data folder", Need::required}, std::move(type), std::move(since)},
            [asked] { return dump(*asked); }};
}

} // namespace tenderspot::platform
