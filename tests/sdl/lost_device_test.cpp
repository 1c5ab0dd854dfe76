// SPDX-License-Identifier: MIT
// Sound devices that are lost, missing or slow: SDL's disk driver really loses its device when the reader of its pipe
// goes away, and really waits in opening it while there is none.
#include "sdl/sound_capture.hpp"
#include "sdl/sound_measure.hpp"
#include "sdl/tones.hpp"

#include <SDL.h>
#include <catch2/catch.hpp>

#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace lost_device_test {

using namespace tenderspot;
using namespace std::chrono_literals;

namespace {

/// Real time, at most ten seconds.
template <class Question> bool comes_true(Question question)
{
    auto const end = std::chrono::steady_clock::now() + 10s;
    while (std::chrono::steady_clock::now() < end) {
        if (question()) return true;
        std::this_thread::yield();
    }
    return false;
}

/// Whether it stays true as long as the speaker needs to notice a loss three times over.
template <class Question> bool stays_true(Question question)
{
    auto const end = std::chrono::steady_clock::now() + 150ms;
    while (std::chrono::steady_clock::now() < end)
        if (!question()) return false;
    return true;
}

/// What the speaker takes for its device is a link, which a test turns to other things.
class Device
{
public:
    Device()
    {
        std::signal(SIGPIPE, SIG_IGN);
        REQUIRE(::mkfifo((folder_ + "/pipe").c_str(), 0600) == 0);
    }
    ~Device()
    {
        unplug();
        std::filesystem::remove_all(folder_);
    }
    Device(Device const&) = delete;
    Device& operator=(Device const&) = delete;

    /// A device that takes a tenth of a second and then stands still.
    void plug_in()
    {
        pipe_ = ::open((folder_ + "/pipe").c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
        REQUIRE(::fcntl(pipe_, F_SETPIPE_SZ, 4096) == 4096);
    }
    void unplug()
    {
        if (pipe_ >= 0) ::close(pipe_);
        pipe_ = -1;
    }
    /// Whoever opens it next gets this.
    void next_is(std::string const& name)
    {
        std::filesystem::remove(folder_ + "/device");
        std::filesystem::create_symlink(folder_ + "/" + name, folder_ + "/device");
    }
    void let_it_play()
    {
        std::int16_t some[2048];
        for (ssize_t got; (got = ::read(pipe_, some, sizeof some)) > 0;)
            played_.insert(played_.end(), some, some + got / 2);
    }
    /// What was played into the pipe, one length in ms a sound.
    [[nodiscard]] std::vector<double> played() const { return lengths(played_); }

    /// What was played into the file.
    [[nodiscard]] std::vector<double> heard() const
    {
        std::ifstream file{folder_ + "/file", std::ios::binary};
        std::string const bytes{std::istreambuf_iterator<char>{file}, {}};
        std::vector<std::int16_t> samples(bytes.size() / 2);
        if (!samples.empty()) std::memcpy(samples.data(), bytes.data(), samples.size() * 2);
        return lengths(samples);
    }

private:
    static std::vector<double> lengths(std::vector<std::int16_t> const& samples)
    {
        std::vector<double> found;
        for (auto const& sound : support::sounds_in(samples))
            // One that is not over says nothing yet.
            if (sound.to + 4800 < samples.size()) found.push_back(support::in_ms(sound.to - sound.from));
        return found;
    }

    std::vector<std::int16_t> played_;
    std::string folder_ = support::new_folder();
    support::Environment environment_{
        {{"SDL_AUDIODRIVER", "disk"}, {"SDL_DISKAUDIOFILE", folder_ + "/device"}, {"SDL_DISKAUDIODELAY", "5"}}};
    int pipe_ = -1;
};

bool plays() { return SDL_GetQueuedAudioSize(2) > 0; }
bool is_gone() { return SDL_GetAudioDeviceStatus(2) == SDL_AUDIO_STOPPED; }

} // namespace

TEST_CASE("Lost device: what is lost while it sounds begins again on the next device, once", "[sdl][speaker]")
{
    Device device;
    sdl::Speaker speaker;
    device.plug_in();
    device.next_is("pipe");
    speaker.give(Cue::end, 100, Instant{1s});
    REQUIRE(comes_true(plays));
    device.next_is("file");
    device.unplug();
    CHECK(comes_true([&] { return !device.heard().empty(); }));
    REQUIRE(device.heard().size() == 1);
    CHECK(device.heard()[0] == Approx(1160).margin(10));
}

TEST_CASE("Lost device: a tick is not repeated, as it would be wrong by then", "[sdl][speaker]")
{
    Device device;
    sdl::Speaker speaker;
    device.plug_in();
    device.next_is("pipe");
    speaker.give(Cue::three_left, 100, Instant{1s});
    REQUIRE(comes_true(plays));
    device.next_is("file");
    device.unplug();
    REQUIRE(comes_true(is_gone));
    CHECK(stays_true(is_gone));
    speaker.give(Cue::half, 100, Instant{2s});
    CHECK(comes_true([&] { return !device.heard().empty(); }));
    REQUIRE(device.heard().size() == 1);
    CHECK(device.heard()[0] == Approx(630).margin(10));
}

TEST_CASE("Lost device: one that is lost in silence is opened again for the next cue", "[sdl][speaker]")
{
    Device device;
    sdl::Speaker speaker;
    device.plug_in();
    device.next_is("pipe");
    speaker.give(Cue::three_left, 100, Instant{1s});
    REQUIRE(comes_true(plays));
    CHECK(comes_true([&] {
        device.let_it_play();
        return !plays();
    }));
    device.next_is("file");
    device.unplug();
    REQUIRE(comes_true(is_gone));
    speaker.give(Cue::half, 100, Instant{3s});
    CHECK(comes_true([&] { return !device.heard().empty(); }));
    REQUIRE(device.heard().size() == 1);
    CHECK(device.heard()[0] == Approx(630).margin(10));
}

TEST_CASE("Lost device: with none to take its place it is silent, and the next cue tries again", "[sdl][speaker]")
{
    Device device;
    sdl::Speaker speaker;
    device.plug_in();
    device.next_is("pipe");
    speaker.give(Cue::start, 100, Instant{1s});
    REQUIRE(comes_true(plays));
    device.next_is("no-folder/file");
    device.unplug();
    REQUIRE(comes_true(is_gone));
    CHECK(stays_true(is_gone));
    device.next_is("file");
    speaker.give(Cue::half, 100, Instant{2s});
    // Longer than the start, which is heard before it if the speaker was held up and looks for a device only now.
    CHECK(comes_true([&] {
        auto const heard = device.heard();
        return !heard.empty() && heard.back() > 620;
    }));
}

TEST_CASE("Lost device: while one takes long to open, nobody waits, and only the newest cue is heard then",
          "[sdl][speaker]")
{
    Device device;
    sdl::Speaker speaker;
    device.next_is("pipe"); // Nobody reads it: who opens it waits.
    auto const before = std::chrono::steady_clock::now();
    speaker.give(Cue::get_ready, 100, Instant{1s});
    speaker.give(Cue::start, 100, Instant{6s});
    speaker.give(Cue::end, 100, Instant{66s});
    CHECK(std::chrono::steady_clock::now() - before < 50ms);
    device.plug_in();
    CHECK(comes_true([&] {
        device.let_it_play();
        return !device.played().empty();
    }));
    REQUIRE(device.played().size() == 1);
    CHECK(device.played()[0] == Approx(1160).margin(10));
    device.unplug();
}

} // namespace lost_device_test
