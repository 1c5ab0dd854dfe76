// SPDX-License-Identifier: MIT
// Implements the files port with POSIX calls.
#include "linux/ports/posix_files.hpp"

#include "linux/ports/posix_descriptor.hpp"
#include "ports/path.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstddef>
#include <dirent.h>
#include <fcntl.h>
#include <limits>
#include <string>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/un.h>
#include <tuple>
#include <unistd.h>
#include <utility>

namespace tenderspot {
namespace {

using posix::Descriptor, posix::done_if, posix::is_unsupported, posix::last_error, posix::open_descriptor,
    posix::uninterrupted;

constexpr ::mode_t private_directory = 0700;

class PosixFile : public OpenFile
{
public:
    explicit PosixFile(Descriptor descriptor) : descriptor_{std::move(descriptor)} {}

    FileResult<Done> append(std::span<std::byte const> bytes) override
    {
        while (!bytes.empty()) {
            auto const written =
                uninterrupted([&] { return ::write(descriptor_.number(), bytes.data(), bytes.size()); });
            if (written == -1) return last_error();
            bytes = bytes.subspan(static_cast<std::size_t>(written));
        }
        return Done{};
    }

    FileResult<Done> sync() override
    {
        // No retry, not even after EINTR: the first call may have consumed the error.
#ifdef F_FULLFSYNC
        if (::fcntl(descriptor_.number(), F_FULLFSYNC) == -1) return last_error();
#else
        // Some file systems keep written data safe by themselves, or do not support this call.
        if (::fdatasync(descriptor_.number()) == -1 && !is_unsupported(errno)) return last_error();
#endif
        // Writes to a file that somebody has removed succeed, but are lost when it is closed.
        struct ::stat status = {};
        if (::fstat(descriptor_.number(), &status) == -1) return last_error();
        if (status.st_nlink == 0) return FileError::not_found;
        return Done{};
    }

    FileResult<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) override
    {
        std::size_t filled = 0;
        while (filled < into.size()) {
            auto const rest = into.subspan(filled);
            auto const at = static_cast<::off_t>(offset + filled);
            auto const got = uninterrupted([&] { return ::pread(descriptor_.number(), rest.data(), rest.size(), at); });
            if (got == -1) return last_error();
            if (got == 0) break;
            filled += static_cast<std::size_t>(got);
        }
        return filled;
    }

    FileResult<std::uint64_t> size() override
    {
        struct ::stat status = {};
        if (::fstat(descriptor_.number(), &status) == -1) return last_error();
        return static_cast<std::uint64_t>(status.st_size);
    }

    FileResult<Done> truncate(std::uint64_t size) override
    {
        return done_if(uninterrupted([&] { return ::ftruncate(descriptor_.number(), static_cast<::off_t>(size)); }) ==
                       0);
    }

private:
    Descriptor descriptor_;
};

class PosixLock : public FileLock
{
public:
    explicit PosixLock(Descriptor descriptor) : descriptor_{std::move(descriptor)} {}

private:
    Descriptor descriptor_;
};

/// For a file system without locks: claims a socket name on this machine, which is released when the process ends.
FileResult<Descriptor> take_name_of(Descriptor const& file)
{
    struct ::stat status = {};
    if (::fstat(file.number(), &status) == -1) return last_error();
    Descriptor taken{::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)};
    if (taken.number() == -1) return last_error();
    ::sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    auto const name = "tenderspot-lock-" + std::to_string(status.st_dev) + '-' + std::to_string(status.st_ino);
    std::copy(name.begin(), name.end(), address.sun_path + 1); // After a zero byte: an abstract name, not a file.
    auto const size = static_cast<::socklen_t>(offsetof(::sockaddr_un, sun_path) + 1 + name.size());
    if (::bind(taken.number(), reinterpret_cast<::sockaddr const*>(&address), size) == -1)
        return errno == EADDRINUSE ? FileResult<Descriptor>{FileError::locked} : last_error();
    return taken;
}

FileResult<std::unique_ptr<OpenFile>> open_file(std::string const& path, int flags)
{
    // A pipe without a writer would block forever, and can be read only once.
    auto descriptor = open_descriptor(path, flags | O_NONBLOCK);
    if (!descriptor) return errno == EISDIR || errno == ENXIO ? FileError::not_a_file : descriptor.error();
    struct ::stat status = {};
    if (::fstat(descriptor.value().number(), &status) == -1) return last_error();
    // A device reports its own errors for what is written to it.
    auto const takes_writes = S_ISCHR(status.st_mode) && (flags & O_ACCMODE) == O_RDWR;
    if (!S_ISREG(status.st_mode) && !takes_writes) return FileError::not_a_file;
    return std::unique_ptr<OpenFile>{std::make_unique<PosixFile>(std::move(descriptor).value())};
}

// After a failed sync the cache still shows data that never reached the disk; the next reader must not be misled. Two
// records of the largest size are more than one failed sync can leave behind.
void forget_cached_end(std::string const& path)
{
#ifdef POSIX_FADV_DONTNEED
    constexpr ::off_t end_size = 2 * 64 * 1024;
    auto const file = open_descriptor(path, O_RDONLY);
    if (!file) return;
    auto const end = ::lseek(file.value().number(), 0, SEEK_END);
    auto const from = std::max<::off_t>(0, end - end_size);
    static_cast<void>(::posix_fadvise(file.value().number(), from, 0, POSIX_FADV_DONTNEED));
#else
    static_cast<void>(path);
#endif
}

} // namespace

FileResult<std::vector<std::string>> PosixFiles::list(std::string const& directory)
{
    auto const close = [](::DIR* open) { ::closedir(open); };
    std::unique_ptr<::DIR, decltype(close)> const open{::opendir(directory.c_str()), close};
    if (!open) return last_error();
    std::vector<std::string> names;
    errno = 0;
    while (auto const* entry = ::readdir(open.get())) {
        std::string name{entry->d_name};
        if (name != "." && name != "..") names.push_back(std::move(name));
        errno = 0;
    }
    if (errno != 0) return last_error();
    return names;
}

FileResult<Done> PosixFiles::make_directory(std::string const& path)
{
    if (::mkdir(path.c_str(), private_directory) == 0) {
        std::ignore = ::chmod(path.c_str(), private_directory); // Overrides the umask, as above.
        return sync_directory(parent_of(path));
    }
    struct ::stat status = {};
    if (errno == EEXIST) {
        if (::stat(path.c_str(), &status) == -1) return last_error(); // A link that leads nowhere.
        if (S_ISDIR(status.st_mode)) return Done{};
        return FileError::not_a_directory;
    }
    if (errno != ENOENT || parent_of(path) == path || path.empty()) return last_error();
    if (auto const made = make_directory(parent_of(path)); !made) return made;
    return make_directory(path);
}

FileResult<std::unique_ptr<OpenFile>> PosixFiles::open_to_read(std::string const& path)
{
    return open_file(path, O_RDONLY);
}

FileResult<std::unique_ptr<OpenFile>> PosixFiles::open_to_append(std::string const& path)
{
    forget_cached_end(path);
    return open_file(path, O_RDWR | O_APPEND);
}

FileResult<std::unique_ptr<OpenFile>> PosixFiles::create(std::string const& path)
{
    return open_file(path, O_RDWR | O_APPEND | O_CREAT | O_EXCL);
}

FileResult<Done> PosixFiles::rename(std::string const& from, std::string const& to)
{
    return done_if(::rename(from.c_str(), to.c_str()) == 0);
}

FileResult<Done> PosixFiles::replace(std::string const& from, std::string const& to)
{
    struct ::stat status = {};
    if (::stat(to.c_str(), &status) == 0) {
        // Changing the owner clears the mode's special bits, so the owner comes first.
        std::ignore = ::chown(from.c_str(), status.st_uid, status.st_gid);
        std::ignore = ::chmod(from.c_str(), status.st_mode & 07777);
    }
    return rename(from, to);
}

FileResult<PathKind> PosixFiles::kind_of(std::string const& path)
{
    struct ::stat status = {};
    if (::stat(path.c_str(), &status) == -1)
        return errno == ENOENT ? FileResult<PathKind>{PathKind::nothing} : last_error();
    return S_ISREG(status.st_mode) ? PathKind::file : S_ISDIR(status.st_mode) ? PathKind::directory : PathKind::other;
}

FileResult<std::string> PosixFiles::resolve(std::string const& path)
{
    constexpr int most_links = 40; // The limit of the system itself.
    auto at = path;
    for (int links = 0; links < most_links; ++links) {
        std::array<char, PATH_MAX> target{};
        auto const length = ::readlink(at.c_str(), target.data(), target.size());
        if (length == -1) return errno == EINVAL || errno == ENOENT ? FileResult<std::string>{at} : last_error();
        std::string const next{target.data(), static_cast<std::size_t>(length)};
        at = next.empty() || next.front() == '/' ? next : parent_of(at) + '/' + next;
    }
    return FileError::not_found;
}

FileResult<Done> PosixFiles::remove(std::string const& path) { return done_if(::unlink(path.c_str()) == 0); }

FileResult<Done> PosixFiles::sync_directory(std::string const& path)
{
    auto const directory = open_descriptor(path, O_RDONLY | O_DIRECTORY);
    if (!directory) return directory.error();
    return done_if(::fsync(directory.value().number()) == 0 || is_unsupported(errno));
}

FileResult<std::unique_ptr<FileLock>> PosixFiles::lock(std::string const& path)
{
    auto file = open_descriptor(path, O_RDWR | O_CREAT);
    if (!file) return file.error();
    // Not fcntl: its locks are released when anything in this process closes the file.
    if (uninterrupted([&] { return ::flock(file.value().number(), LOCK_EX | LOCK_NB); }) == -1) {
        if (!is_unsupported(errno)) return last_error();
        auto name = take_name_of(file.value());
        if (!name) return name.error();
        return std::unique_ptr<FileLock>{std::make_unique<PosixLock>(std::move(name).value())};
    }
    return std::unique_ptr<FileLock>{std::make_unique<PosixLock>(std::move(file).value())};
}

FileResult<std::uint64_t> PosixFiles::free_space(std::string const& directory)
{
    struct ::statvfs status = {};
    if (::statvfs(directory.c_str(), &status) == -1) return last_error();
    return std::uint64_t{status.f_bavail} * std::uint64_t{status.f_frsize};
}

} // namespace tenderspot
