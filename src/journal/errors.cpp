// SPDX-License-Identifier: MIT
// Maps file errors to the errors of the journal.
#include "journal/errors.hpp"

#include "journal/task.hpp"

namespace tenderspot {

OpenError open_error(FileError error)
{
    switch (error) {
    case FileError::no_space: return OpenError::no_space;
    case FileError::no_permission:
    case FileError::read_only: return OpenError::no_permission;
    case FileError::not_a_directory: return OpenError::not_a_directory;
    case FileError::locked: return OpenError::in_use;
    case FileError::not_found:
    case FileError::exists:
    case FileError::too_large:
    case FileError::not_a_file:
    case FileError::device: break;
    }
    return OpenError::device;
}

WhyReadOnly why_read_only(FileError error)
{
    switch (error) {
    case FileError::no_space: return WhyReadOnly::no_space;
    case FileError::no_permission:
    case FileError::read_only: return WhyReadOnly::no_permission;
    case FileError::not_a_directory:
    case FileError::locked:
    case FileError::not_found:
    case FileError::exists:
    case FileError::too_large:
    case FileError::not_a_file:
    case FileError::device: break;
    }
    return WhyReadOnly::device;
}

SaveError save_error(FileError error)
{
    switch (error) {
    case FileError::no_space: return SaveError::no_space;
    case FileError::no_permission:
    case FileError::read_only: return SaveError::read_only;
    case FileError::too_large: return SaveError::too_large;
    case FileError::not_a_directory:
    case FileError::locked:
    case FileError::not_found:
    case FileError::exists:
    case FileError::not_a_file:
    case FileError::device: break;
    }
    return SaveError::device;
}

TaskError task_error(FileError error)
{
    switch (error) {
    case FileError::no_space:
    case FileError::too_large: return TaskError::no_space;
    case FileError::no_permission:
    case FileError::read_only: return TaskError::no_permission;
    case FileError::not_found: return TaskError::not_found;
    case FileError::exists: return TaskError::exists;
    case FileError::locked: return TaskError::in_use;
    case FileError::not_a_file: return TaskError::not_a_file;
    case FileError::not_a_directory:
    case FileError::device: break;
    }
    return TaskError::device;
}

} // namespace tenderspot
