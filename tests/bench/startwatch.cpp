// SPDX-License-Identifier: MIT
// Milliseconds from exec to the first content of each program on an X screen, started in turns.
//   startwatch ROUNDS -- PROGRAM [WORDS...] [-- PROGRAM [WORDS...]]...
// One line a program: median, least and most. Content is 64 pixels of 4 colours that were not there before,
// so that a filled window does not count. The screen is looked at after each damage: the time is at most one
// look too long.
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>
#include <X11/extensions/Xdamage.h>

#include <sys/ipc.h>
#include <sys/shm.h>
#include <sys/wait.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <poll.h>
#include <string>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

using Time = std::chrono::steady_clock::time_point;
using Command = std::vector<char*>;

inline constexpr std::size_t least_pixels = 64, least_colours = 4;
inline constexpr double longest_start = 10'000;

double since(Time start)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

class Onlooker
{
public:
    Onlooker() : display_{XOpenDisplay(nullptr)}
    {
        int error = 0;
        if (!display_ || !XDamageQueryExtension(display_, &damage_event_, &error)) {
            std::fprintf(stderr, "startwatch: no X screen with the DAMAGE extension\n");
            std::exit(1);
        }
        auto const root = DefaultRootWindow(display_);
        auto const screen = DefaultScreen(display_);
        image_ = XShmCreateImage(display_, DefaultVisual(display_, screen),
                                 static_cast<unsigned>(DefaultDepth(display_, screen)), ZPixmap, nullptr, &memory_,
                                 static_cast<unsigned>(DisplayWidth(display_, screen)),
                                 static_cast<unsigned>(DisplayHeight(display_, screen)));
        auto const size = static_cast<std::size_t>(image_->bytes_per_line) * static_cast<std::size_t>(image_->height);
        memory_.shmid = shmget(IPC_PRIVATE, size, IPC_CREAT | 0600);
        memory_.shmaddr = image_->data = static_cast<char*>(shmat(memory_.shmid, nullptr, 0));
        XShmAttach(display_, &memory_);
        XSync(display_, False);
        shmctl(memory_.shmid, IPC_RMID, nullptr);
        damage_ = XDamageCreate(display_, root, XDamageReportNonEmpty);
    }
    ~Onlooker() { XCloseDisplay(display_); }
    Onlooker(Onlooker const&) = delete;
    Onlooker& operator=(Onlooker const&) = delete;

    [[nodiscard]] std::vector<std::uint32_t> look()
    {
        XShmGetImage(display_, DefaultRootWindow(display_), image_, 0, 0, AllPlanes);
        auto const* const pixels = reinterpret_cast<std::uint32_t const*>(image_->data);
        return {pixels, pixels + image_->bytes_per_line / 4 * image_->height};
    }

    /// False if none came in time.
    bool wait_for_damage(int milliseconds)
    {
        while (XPending(display_) == 0) {
            pollfd wanted{ConnectionNumber(display_), POLLIN, 0};
            if (poll(&wanted, 1, milliseconds) <= 0) return false;
        }
        while (XPending(display_) != 0) {
            XEvent event;
            XNextEvent(display_, &event);
        }
        XDamageSubtract(display_, damage_, None, None);
        XSync(display_, False);
        return true;
    }

private:
    Display* display_;
    XImage* image_ = nullptr;
    XShmSegmentInfo memory_{};
    Damage damage_ = 0;
    int damage_event_ = 0;
};

bool has_content(std::vector<std::uint32_t> const& before, std::vector<std::uint32_t> const& now)
{
    std::vector<std::uint32_t> colours;
    std::size_t pixels = 0;
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (now[i] == before[i]) continue;
        ++pixels;
        if (colours.size() < least_colours && std::find(colours.begin(), colours.end(), now[i]) == colours.end())
            colours.push_back(now[i]);
        if (pixels >= least_pixels && colours.size() >= least_colours) return true;
    }
    return false;
}

void end(pid_t child)
{
    kill(child, SIGTERM);
    for (int i = 0; i < 200; ++i) {
        if (waitpid(child, nullptr, WNOHANG) == child) return;
        std::this_thread::sleep_for(std::chrono::milliseconds{10});
    }
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
}

/// In milliseconds; nothing was seen if it is `longest_start`.
double measure(Onlooker& screen, Command const& command)
{
    while (screen.wait_for_damage(150)) {
    }
    auto const before = screen.look();
    auto const start = std::chrono::steady_clock::now();
    auto const child = fork();
    if (child == 0) {
        execv(command.front(), command.data());
        _exit(127);
    }
    auto found = longest_start;
    while (since(start) < longest_start) {
        if (!screen.wait_for_damage(1000)) continue;
        auto const now = screen.look();
        auto const seen_at = since(start);
        if (!has_content(before, now)) continue;
        found = seen_at;
        break;
    }
    end(child);
    return found;
}

std::vector<Command> commands(int count, char** words)
{
    std::vector<Command> out;
    for (int i = 2; i < count; ++i) {
        if (std::strcmp(words[i], "--") == 0) out.emplace_back();
        else if (!out.empty()) out.back().push_back(words[i]);
    }
    for (auto& command : out)
        command.push_back(nullptr);
    return out;
}

} // namespace

int main(int count, char** words)
{
    auto const all = commands(count, words);
    auto const rounds = count > 1 ? std::atoi(words[1]) : 0;
    if (all.empty() || rounds < 1) {
        std::fprintf(stderr, "usage: startwatch ROUNDS -- PROGRAM [WORDS...] [-- PROGRAM [WORDS...]]...\n");
        return 2;
    }
    Onlooker screen;
    std::vector<std::vector<double>> times(all.size());
    // The first of each fills the caches and does not count.
    for (int round = -1; round < rounds; ++round)
        for (std::size_t i = 0; i < all.size(); ++i) {
            auto const time = measure(screen, all[i]);
            if (round >= 0) times[i].push_back(time);
        }
    for (auto& of_one : times) {
        std::sort(of_one.begin(), of_one.end());
        std::printf("%.1f %.1f %.1f\n", of_one[of_one.size() / 2], of_one.front(), of_one.back());
    }
}
