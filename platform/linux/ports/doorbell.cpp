// SPDX-License-Identifier: MIT
// A socket in Linux' abstract names: it leaves no file behind, and goes away with its process.
#include "linux/ports/doorbell.hpp"

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace tenderspot::platform {
namespace {

constexpr int patience_ms = 500;

struct Address
{
    ::sockaddr_un name{};
    ::socklen_t size = 0;
};

Address address_of(std::string const& folder)
{
    std::error_code error;
    auto const path = std::filesystem::weakly_canonical(folder, error).string();
    std::uint64_t hash = 0xCBF29CE484222325U; // FNV-1a: paths may be longer than a name.
    for (unsigned char const byte : path)
        hash = (hash ^ byte) * 0x100000001B3U;
    auto const text = "tenderspot-" + std::to_string(::getuid()) + '-' + std::to_string(hash);
    Address address;
    address.name.sun_family = AF_UNIX;
    std::copy(text.begin(), text.end(), address.name.sun_path + 1);
    address.size = static_cast<::socklen_t>(offsetof(::sockaddr_un, sun_path) + 1 + text.size());
    return address;
}

::sockaddr const* plain(Address const& address) { return reinterpret_cast<::sockaddr const*>(&address.name); }

int new_socket() { return ::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0); }

bool is_of_same_user(int socket)
{
    ::ucred who{};
    ::socklen_t size = sizeof who;
    return ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &who, &size) == 0 && who.uid == ::getuid();
}

bool has_come(int socket)
{
    ::pollfd wait{socket, POLLIN, 0};
    char byte = 0;
    return ::poll(&wait, 1, patience_ms) == 1 && ::recv(socket, &byte, 1, 0) == 1;
}

} // namespace

bool ring(std::string const& folder)
{
    auto const socket = new_socket();
    if (socket == -1) return false;
    auto const address = address_of(folder);
    bool const answered = ::connect(socket, plain(address), address.size) == 0 && is_of_same_user(socket) &&
                          ::send(socket, "!", 1, MSG_NOSIGNAL) == 1 && has_come(socket);
    ::close(socket);
    return answered;
}

std::unique_ptr<Doorbell> Doorbell::listen(std::string const& folder, std::function<void()> rung)
{
    auto const socket = new_socket();
    if (socket == -1) return nullptr;
    auto const address = address_of(folder);
    if (::bind(socket, plain(address), address.size) != 0 || ::listen(socket, 4) != 0) {
        ::close(socket);
        return nullptr;
    }
    return std::unique_ptr<Doorbell>{new Doorbell{socket, std::move(rung)}};
}

Doorbell::Doorbell(int socket, std::function<void()> rung)
    : socket_{socket}, rung_{std::move(rung)}, thread_{[this] { answer(); }}
{
}

Doorbell::~Doorbell()
{
    ::shutdown(socket_, SHUT_RDWR); // Wakes the thread.
    thread_.join();
    ::close(socket_);
}

void Doorbell::answer()
{
    for (;;) {
        auto const visitor = ::accept4(socket_, nullptr, nullptr, SOCK_CLOEXEC);
        if (visitor == -1 && errno == EINTR) continue;
        if (visitor == -1) return;
        if (is_of_same_user(visitor) && has_come(visitor)) {
            rung_();
            static_cast<void>(::send(visitor, "!", 1, MSG_NOSIGNAL));
        }
        ::close(visitor);
    }
}

} // namespace tenderspot::platform
