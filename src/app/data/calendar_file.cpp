// SPDX-License-Identifier: MIT
// Writes and saves a new file next to the old one, then renames it over the old one.
#include "app/data/calendar_file.hpp"
#include "ports/path.hpp"

#include <memory>

namespace tenderspot::app {
namespace {

FileResult<Done> write_new(Files& files, std::string const& path, std::string_view text)
{
    auto const file = files.create(path);
    if (!file) return file.error();
    std::span const letters{text.data(), text.size()};
    auto done = file.value()->append(std::as_bytes(letters));
    return done ? file.value()->sync() : done;
}

} // namespace

FileResult<Done> replace_file(Files& files, std::string const& path, std::string_view text)
{
    auto const kind = files.kind_of(path);
    if (!kind) return kind.error();
    if (kind.value() != PathKind::nothing && kind.value() != PathKind::file) return FileError::not_a_file;
    auto const place = files.resolve(path);
    if (!place) return place.error();
    auto const unfinished = place.value() + ".new";
    static_cast<void>(files.remove(unfinished)); // A leftover from an interrupted run.
    auto done = write_new(files, unfinished, text);
    if (done) done = files.replace(unfinished, place.value());
    if (done) return files.sync_directory(parent_of(place.value()));
    static_cast<void>(files.remove(unfinished));
    return done;
}

DataResult save_calendar(Files& files, std::string const& folder, RoutineLog const& log,
                         report::CalendarWords const& words, Present const& present)
{
    auto const text = report::calendar(log, words, present);
    if (!text) return DataFailed{DataFailed::What::calendar, TaskError::nothing};
    auto const path = folder + '/' + calendar_name;
    auto done = files.make_directory(folder);
    if (done) done = replace_file(files, path, *text);
    if (done) return CalendarSaved{path};
    return DataFailed{DataFailed::What::calendar, task_error(done.error())};
}

} // namespace tenderspot::app
