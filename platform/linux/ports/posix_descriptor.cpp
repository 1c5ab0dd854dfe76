// SPDX-License-Identifier: MIT
// Translates failed calls to our errors.
#include "linux/ports/posix_descriptor.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>

namespace tenderspot::posix {
namespace {

constexpr ::mode_t private_file = 0600;

FileError error_of(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT: return FileError::no_space;
    case EACCES:
    case EPERM: return FileError::no_permission;
    case EROFS: return FileError::read_only;
    case ENOENT: return FileError::not_found;
    case EEXIST: return FileError::exists;
    case ENOTDIR: return FileError::not_a_directory;
    case EWOULDBLOCK: return FileError::locked;
    case EFBIG: return FileError::too_large;
    default: return FileError::device;
    }
}

} // namespace

bool is_unsupported(int number)
{
    return number == EINVAL || number == ENOSYS || number == EOPNOTSUPP || number == ENOLCK || number == ENOTTY;
}

FileError last_error() { return error_of(errno); }

FileResult<Done> done_if(bool succeeded)
{
    if (!succeeded) return last_error();
    return Done{};
}

Descriptor::~Descriptor()
{
    if (number_ != -1) ::close(number_);
}

FileResult<Descriptor> open_descriptor(std::string const& path, int flags)
{
    Descriptor descriptor{
        uninterrupted([&] { return ::open(path.c_str(), flags | O_CLOEXEC | O_NOCTTY, private_file); })};
    if (descriptor.number() == -1) return last_error();
    // The umask of whoever started us must not decide whether we can read our own file tomorrow. A file system without
    // permissions (a stick, a share) refuses this, which does no harm.
    if ((flags & O_CREAT) != 0) std::ignore = ::fchmod(descriptor.number(), private_file);
    return descriptor;
}

} // namespace tenderspot::posix
