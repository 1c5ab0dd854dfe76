// SPDX-License-Identifier: MIT
// Unix sockets in Linux's abstract namespace, with one message in each direction.
#include "linux/ports/instance_socket.hpp"

#include "linux/ports/posix_descriptor.hpp"
#include "linux/ports/wall_timer.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <iterator>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace tenderspot::platform {
namespace {

constexpr std::size_t longest_line = 256;
constexpr std::chrono::milliseconds client_speaks{500};

struct Address
{
    ::sockaddr_un name{};
    ::socklen_t size = 0;
};

std::string_view name_of(Instance instance)
{
    switch (instance) {
    case Instance::app: return "tenderspot-";
    case Instance::agent: return "tenderspot-agent-";
    }
    return {};
}

Address address_of(Instance instance, std::string const& folder)
{
    std::error_code error;
    auto const path = std::filesystem::weakly_canonical(folder, error).string();
    std::uint64_t hash = 0xCBF29CE484222325U; // FNV-1a, because paths may be longer than a socket name.
    for (unsigned char const byte : path)
        hash = (hash ^ byte) * 0x100000001B3U;
    auto const text = std::string{name_of(instance)} + std::to_string(::getuid()) + '-' + std::to_string(hash);
    Address address;
    address.name.sun_family = AF_UNIX;
    std::copy(text.begin(), text.end(), address.name.sun_path + 1);
    address.size = static_cast<::socklen_t>(offsetof(::sockaddr_un, sun_path) + 1 + text.size());
    return address;
}

::sockaddr const* plain(Address const& address) { return reinterpret_cast<::sockaddr const*>(&address.name); }

int new_socket(int flags = 0) { return ::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | flags, 0); }

bool is_of_same_user(int socket)
{
    ::ucred who{};
    ::socklen_t size = sizeof who;
    return ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &who, &size) == 0 && who.uid == ::getuid();
}

bool say(int socket, std::string_view line)
{
    return ::send(socket, line.data(), line.size(), MSG_NOSIGNAL) == static_cast<::ssize_t>(line.size());
}

std::optional<std::string> hear(int socket, std::chrono::milliseconds patience)
{
    ::pollfd wait{socket, POLLIN, 0};
    std::array<char, longest_line> line{};
    if (::poll(&wait, 1, static_cast<int>(patience.count())) != 1) return std::nullopt;
    auto const size = ::recv(socket, line.data(), line.size(), 0);
    if (size <= 0) return std::nullopt;
    return std::string{line.data(), static_cast<std::size_t>(size)};
}

} // namespace

std::optional<std::string> request(Instance instance, std::string const& folder, std::string_view line,
                                   std::chrono::milliseconds patience)
{
    posix::Descriptor const open{new_socket()};
    auto const socket = open.number();
    auto const address = address_of(instance, folder);
    if (socket == -1 || ::connect(socket, plain(address), address.size) != 0) return std::nullopt;
    if (!is_of_same_user(socket) || !say(socket, line)) return std::nullopt;
    return hear(socket, patience);
}

Reached notify(Instance instance, std::string const& folder, std::string_view line)
{
    posix::Descriptor const open{new_socket(SOCK_NONBLOCK)};
    auto const socket = open.number();
    auto const address = address_of(instance, folder);
    if (socket == -1) return Reached::nobody;
    // If the listen queue is full, the listener will look anyway.
    if (::connect(socket, plain(address), address.size) != 0)
        return errno == EAGAIN ? Reached::somebody : Reached::nobody;
    return is_of_same_user(socket) && say(socket, line) ? Reached::somebody : Reached::nobody;
}

std::unique_ptr<InstanceSocket> InstanceSocket::listen(Instance instance, std::string const& folder)
{
    auto const socket = new_socket();
    if (socket == -1) return nullptr;
    auto const address = address_of(instance, folder);
    if (::bind(socket, plain(address), address.size) != 0 || ::listen(socket, 4) != 0) {
        ::close(socket);
        return nullptr;
    }
    return std::unique_ptr<InstanceSocket>{new InstanceSocket{socket}};
}

InstanceSocket::~InstanceSocket() { ::close(socket_); }

void InstanceSocket::shut_down() { ::shutdown(socket_, SHUT_RDWR); }

InstanceSocket::Served InstanceSocket::serve_one(Answerer const& answer)
{
    posix::Descriptor const open{::accept4(socket_, nullptr, nullptr, SOCK_CLOEXEC)};
    auto const client = open.number();
    if (client == -1) return errno == EINTR || errno == ECONNABORTED ? Served::over : Served::closed;
    if (!is_of_same_user(client)) return Served::over;
    if (auto const line = hear(client, client_speaks)) static_cast<void>(say(client, answer(*line)));
    return Served::over;
}

namespace {

void serve(InstanceSocket& socket, Answerer const& answer, std::function<void()> const& clock_was_set)
{
    WallTimer clock;
    clock.set(std::nullopt);
    while (true) {
        ::pollfd watched[]{{socket.socket(), POLLIN, 0}, {clock.number(), POLLIN, 0}};
        if (::poll(watched, std::size(watched), -1) == -1) {
            if (errno != EINTR) return;
            continue;
        }
        if (watched[1].revents != 0) {
            auto const was_set = clock.went_off() == WallTimer::Why::clock_was_set;
            clock.set(std::nullopt);
            if (was_set && clock_was_set) clock_was_set();
        }
        if (watched[0].revents != 0 && socket.serve_one(answer) == InstanceSocket::Served::closed) return;
    }
}

} // namespace

SocketThread::SocketThread(std::unique_ptr<InstanceSocket> socket, Answerer answer, std::function<void()> clock_was_set)
    : socket_{std::move(socket)}
{
    if (!socket_) return;
    thread_ = std::thread{[this, answer = std::move(answer), clock_was_set = std::move(clock_was_set)] {
        serve(*socket_, answer, clock_was_set);
    }};
}

SocketThread::~SocketThread()
{
    if (!socket_) return;
    socket_->shut_down();
    thread_.join();
}

} // namespace tenderspot::platform
