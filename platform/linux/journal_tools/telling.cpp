// SPDX-License-Identifier: MIT
// Prints sentences for people or one JSON object for programs, and chooses the exit code.
#include "linux/journal_tools/telling.hpp"

#include "linux/journal_tools/data_output.hpp"
#include "report/json_writer.hpp"

#include <cstdio>

namespace tenderspot::platform {
namespace {

ExitCode exit_code(ui::HistoryTask task, TaskError error)
{
    switch (error) {
    case TaskError::no_space: return ExitCode::no_output;
    case TaskError::not_found:
    case TaskError::no_permission:
        // The source folder was checked before; this error concerns the file being written.
        return task == ui::HistoryTask::backup ? ExitCode::no_output : ExitCode::unreadable;
    case TaskError::stopped:
    case TaskError::in_use:
    case TaskError::nothing:
    case TaskError::exists:
    case TaskError::not_a_file:
    case TaskError::not_a_backup:
    case TaskError::damaged:
    case TaskError::newer:
    case TaskError::device: break;
    }
    return ExitCode::unreadable;
}

TaskEnd refusal(ExitCode code, char const* reason, std::string sentence)
{
    TaskEnd end;
    end.code = code;
    end.state = "refused";
    end.reason = reason;
    end.sentences.push_back(std::move(sentence));
    return end;
}

std::string json_of(TaskOptions const& options, TaskEnd const& end)
{
    report::JsonWriter json;
    json.begin_object();
    if (!options.folder.empty()) json.key("folder").text(options.folder);
    if (!options.file.empty()) json.key("file").text(options.file);
    json.key("state").text(end.state).key("reason");
    if (end.reason) json.text(end.reason);
    else json.nothing();
    for (auto const& [name, number] : end.numbers)
        json.key(name).count(number);
    json.end_object();
    return std::string{json.written()};
}

} // namespace

TaskEnd refused(ui::HistoryTask task, TaskError error)
{
    return refusal(exit_code(task, error), ui::key_of(error), ui::sentence(task, error));
}

TaskEnd refused(ui::NoHistory why) { return refusal(ExitCode::unreadable, ui::key_of(why), ui::sentence(why)); }

Numbers numbers_of(BackupSummary const& backup)
{
    return {{"journals", backup.journals},
            {"records", backup.records},
            {"sessions", backup.treatments},
            {"bytes", backup.bytes},
            {"first_utc_ms", static_cast<std::uint64_t>(backup.first_utc_ms)},
            {"last_utc_ms", static_cast<std::uint64_t>(backup.last_utc_ms)}};
}

Numbers numbers_of(RestorePreview const& preview)
{
    auto numbers = numbers_of(preview.backup);
    numbers.emplace_back("new_records", preview.new_records);
    numbers.emplace_back("new_sessions", preview.new_treatments);
    return numbers;
}

ExitCode tell(TaskOptions const& options, TaskEnd const& end)
{
    if (options.as_json) return put_out({json_of(options, end)}, end.code);
    if (!end.reason) return put_out(end.sentences, end.code);
    for (auto const& sentence : end.sentences)
        std::fprintf(stderr, "tenderspot: %s\n", sentence.c_str());
    return end.code;
}

ExitCode put_out(ui::Sentences const& lines, ExitCode code)
{
    DataOutput output;
    for (auto const& line : lines)
        output.line(line);
    return output.flush() == OutputState::failed ? ExitCode::no_output : code;
}

} // namespace tenderspot::platform
