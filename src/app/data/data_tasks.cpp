// SPDX-License-Identifier: MIT
// Runs the tasks to completion and returns their results.
#include "app/data/data_tasks.hpp"

#include <algorithm>
#include <string_view>

namespace tenderspot::app {
namespace {

constexpr int names_tried = 100;

std::string padded(int number, std::size_t digits)
{
    auto const text = std::to_string(number);
    return std::string(digits - std::min(digits, text.size()), '0') + text;
}

std::string backup_name(Storage const& storage, WallTime const& now, int count)
{
    auto const day = local_date(now);
    auto const date = padded(static_cast<int>(day.year()), 4) + '-' +
                      padded(static_cast<int>(static_cast<unsigned>(day.month())), 2) + '-' +
                      padded(static_cast<int>(static_cast<unsigned>(day.day())), 2);
    auto const more = count == 1 ? std::string{} : '-' + std::to_string(count);
    return storage.backups + "/tenderspot-" + date + more + backup_end;
}

} // namespace

DataResult make_backup(Files& files, Storage const& storage, WallTime const& now)
{
    using What = DataFailed::What;
    if (auto const made = files.make_directory(storage.backups); !made)
        return DataFailed{What::backup, task_error(made.error())};
    for (int count = 1; count <= names_tried; ++count) {
        auto const path = backup_name(storage, now, count);
        auto const written = write_backup(files, storage.folder, path);
        if (written) return BackedUp{path, written.value()};
        if (written.error() != TaskError::exists) return DataFailed{What::backup, written.error()};
    }
    return DataFailed{What::backup, TaskError::exists};
}

std::vector<std::string> list_backups(Files& files, Storage const& storage)
{
    std::vector<std::string> found;
    auto const names = files.list(storage.backups);
    if (!names) return found;
    std::string_view const end = backup_end;
    for (std::string_view const name : names.value())
        if (name.size() > end.size() && name.substr(name.size() - end.size()) == end)
            found.push_back(storage.backups + '/' + std::string{name});
    // The names begin with the day.
    std::sort(found.rbegin(), found.rend());
    return found;
}

DataResult look_into_backup(Files& files, Storage const& storage, std::string const& path)
{
    auto const preview = preview_backup(files, storage.folder, path);
    if (preview) return BackupOpened{path, preview.value()};
    return DataFailed{DataFailed::What::restore, preview.error()};
}

DataResult bring_in_backup(Files& files, Storage const& storage, std::string const& path)
{
    auto const restored = restore_backup(files, storage.folder, path);
    if (restored) return Restored{restored.value()};
    return DataFailed{DataFailed::What::restore, restored.error()};
}

void hand_over(FileExchange& exchange, Files& files, std::string const& path, ExchangedFile kind)
{
    exchange.hand_over(path, path.substr(path.find_last_of('/') + 1), kind);
    static_cast<void>(files.remove(path));
}

DataResult salvage_journal(Files& files, Storage const& storage)
{
    auto const done = salvage(files, storage.folder, storage.device);
    if (done) return done.value();
    return DataFailed{DataFailed::What::repair, done.error()};
}

} // namespace tenderspot::app
