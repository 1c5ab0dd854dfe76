// SPDX-License-Identifier: MIT
#include "linux/fake_speech_server.hpp"

#include <catch2/catch.hpp>

#include <thread>

using namespace tenderspot;
using namespace tenderspot::platform;
using namespace std::chrono_literals;
using support::FakeSpeechServer;

namespace {

using Heard = std::vector<std::string>;

/// Short, so that a test need not wait; nothing here is measured against them but upwards.
SpeechLimits const quick{.call = 60ms, .starting = 20ms, .retry = 150ms, .old = 10s, .stuck = 3};
/// So long that none of them is reached.
SpeechLimits const patient{.call = 10s, .starting = 1ms, .retry = 10s, .old = 10s, .stuck = 3};

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

template <class Function> std::chrono::milliseconds time_of(Function function)
{
    auto const before = std::chrono::steady_clock::now();
    function();
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - before);
}

std::shared_ptr<FakeSpeechServer> new_server() { return std::make_shared<FakeSpeechServer>(); }

} // namespace

TEST_CASE("Speech: nobody is looked for before the first words; then they are said in English, a little slowly",
          "[linux][speech]")
{
    auto const server = new_server();
    {
        SpeechDispatcher speech{FakeSpeechServer::library_of(server), patient};
        CHECK(speech.voice() == Voice::unknown);
        speech.hush();
        CHECK(server->heard().empty());
        speech.say("Press now", 75);
        CHECK(server->hears("say Press now"));
        CHECK(comes_true([&] { return speech.voice() == Voice::ready; }));
    }
    CHECK(server->heard() ==
          Heard{"load", "open", "language en", "rate -15", "cancel", "volume 50", "say Press now", "cancel", "close"});
}

TEST_CASE("Speech: the volume goes from silence to the server's loudest", "[linux][speech]")
{
    auto const server = new_server();
    SpeechDispatcher speech{FakeSpeechServer::library_of(server), patient};
    speech.say("loud", 100);
    CHECK(server->hears("volume 100"));
    CHECK(server->hears("say loud"));
    speech.say("soft", 1);
    CHECK(server->hears("volume -98"));
    CHECK(server->hears("say soft"));
    speech.say("nothing", 0);
    CHECK(server->hears("cancel", 3));
    CHECK(server->count("say nothing") == 0);
}

TEST_CASE("Speech: new words take the place of those that wait and of those that are being said", "[linux][speech]")
{
    auto const server = new_server();
    server->hang_in("open");
    SpeechDispatcher speech{FakeSpeechServer::library_of(server), patient};
    speech.say("one", 80);
    CHECK(server->hears("open"));
    speech.say("two", 80);
    speech.say("three", 80);
    server->let_go();
    CHECK(server->hears("say three"));
    speech.say("four", 80);
    CHECK(server->hears("say four"));
    CHECK(server->count("say one") == 0);
    CHECK(server->count("say two") == 0);
    CHECK(server->count("cancel") == 2);
}

TEST_CASE("Speech: hush stops what is said and forgets what waits", "[linux][speech]")
{
    auto const server = new_server();
    SpeechDispatcher speech{FakeSpeechServer::library_of(server), patient};
    speech.say("one", 80);
    CHECK(server->hears("say one"));
    speech.hush();
    CHECK(server->hears("cancel", 2));
    server->hang_in("cancel");
    speech.hush();
    CHECK(server->hears("cancel", 3));
    speech.say("two", 80);
    speech.hush();
    server->let_go();
    CHECK(server->hears("cancel", 4));
    speech.say("three", 80);
    CHECK(server->hears("say three"));
    CHECK(server->count("say two") == 0);
}

TEST_CASE("Speech: without the library there is no voice, and nobody waits for one", "[linux][speech]")
{
    auto looked = std::make_shared<std::atomic<int>>(0);
    SpeechDispatcher speech{[looked]() -> std::optional<SpeechLibrary> {
                                ++*looked;
                                return std::nullopt;
                            },
                            quick};
    speech.say("one", 80);
    CHECK(comes_true([&] { return speech.voice() == Voice::none; }));
    speech.say("two", 80);
    speech.hush();
    CHECK(*looked == 1);
}

TEST_CASE("Speech: a server that hangs costs its user nothing: not in saying, not in hushing, not at the end",
          "[linux][speech]")
{
    for (auto const* where : {"load", "open", "language", "cancel", "say"}) {
        CAPTURE(where);
        auto const server = new_server();
        server->hang_in(where);
        auto speech = std::make_unique<SpeechDispatcher>(FakeSpeechServer::library_of(server), quick);
        CHECK(time_of([&] { speech->say("one", 80); }) < 20ms);
        CHECK(comes_true([&] { return speech->voice() == Voice::none; }));
        CHECK(time_of([&] { speech->say("two", 80); }) < 20ms);
        CHECK(time_of([&] { speech->hush(); }) < 20ms);
        CHECK(time_of([&] { speech.reset(); }) < quick.call + 500ms);
        server->let_go();
    }
}

TEST_CASE("Speech: a call that hangs for ten seconds is left behind and another line is opened", "[linux][speech]")
{
    auto const server = new_server();
    server->hang_in("say one");
    SpeechDispatcher speech{FakeSpeechServer::library_of(server), quick};
    speech.say("one", 80);
    CHECK(server->hears("say one"));
    CHECK(comes_true([&] {
        speech.say("two", 80);
        return server->count("say two") > 0;
    }));
    CHECK(speech.voice() == Voice::ready);
    CHECK(server->count("open") == 2);
    // The line that was left behind closes itself as soon as it can.
    server->let_go();
    CHECK(server->hears("close"));
}

TEST_CASE("Speech: a server that hangs every time does not collect threads without end", "[linux][speech]")
{
    auto const server = new_server();
    server->hang_in("open");
    auto limits = quick;
    limits.call = 5ms;
    limits.retry = 10ms;
    SpeechDispatcher speech{FakeSpeechServer::library_of(server), limits};
    auto const end = std::chrono::steady_clock::now() + 300ms;
    while (std::chrono::steady_clock::now() < end)
        speech.say("again", 80);
    CHECK(server->count("open") == 3);
    CHECK(speech.voice() == Voice::none);
    server->let_go();
    CHECK(comes_true([&] {
        speech.say("again", 80);
        return server->count("say again") > 0;
    }));
}

TEST_CASE("Speech: a server that is slow to start is asked a second time for the same words", "[linux][speech]")
{
    auto const server = new_server();
    server->fail_to_open_once();
    SpeechDispatcher speech{FakeSpeechServer::library_of(server), patient};
    speech.say("one", 80);
    CHECK(server->hears("say one"));
    CHECK(speech.voice() == Voice::ready);
    CHECK(server->count("open") == 2);
}

TEST_CASE("Speech: a server that died is connected to again with the next words, and those are said", "[linux][speech]")
{
    auto const server = new_server();
    auto limits = patient;
    limits.retry = 0ms;
    SpeechDispatcher speech{FakeSpeechServer::library_of(server), limits};
    speech.say("one", 80);
    CHECK(server->hears("say one"));
    server->die();
    server->come_back();
    speech.say("two", 80);
    CHECK(server->hears("say two"));
    CHECK(speech.voice() == Voice::ready);
    CHECK(server->count("open") == 2);
    // Closing it would close its descriptor for the second time.
    CHECK(server->count("close") == 0);
}

TEST_CASE("Speech: while there is no server it is tried now and then, not with all words", "[linux][speech]")
{
    auto const server = new_server();
    server->die();
    auto limits = patient;
    limits.retry = 1h;
    SpeechDispatcher speech{FakeSpeechServer::library_of(server), limits};
    speech.say("one", 80);
    CHECK(server->hears("open", 2));
    CHECK(comes_true([&] { return speech.voice() == Voice::none; }));
    server->come_back();
    auto const end = std::chrono::steady_clock::now() + 100ms;
    while (std::chrono::steady_clock::now() < end)
        speech.say("two", 80);
    CHECK(server->count("open") == 2);
    CHECK(server->count("say two") == 0);
}

TEST_CASE("Speech: words that had to wait for too long are not said", "[linux][speech]")
{
    auto const server = new_server();
    server->hang_in("open");
    auto limits = patient;
    limits.old = 1ms;
    SpeechDispatcher speech{FakeSpeechServer::library_of(server), limits};
    auto const before = std::chrono::steady_clock::now();
    speech.say("late", 80);
    CHECK(comes_true([&] { return std::chrono::steady_clock::now() - before > 2ms; }));
    server->let_go();
    CHECK(comes_true([&] { return speech.voice() == Voice::ready; }));
    speech.hush();
    CHECK(server->hears("cancel"));
    CHECK(server->count("say late") == 0);
}

TEST_CASE("Speech: a server without English or with one speed still speaks", "[linux][speech]")
{
    auto const server = new_server();
    auto const load = FakeSpeechServer::library_of(server);
    SpeechDispatcher speech{[load] {
                                auto library = load();
                                library->set_language = [](void*, char const*) { return -1; };
                                library->set_rate = [](void*, int) { return -1; };
                                return library;
                            },
                            patient};
    speech.say("one", 80);
    CHECK(server->hears("say one"));
    CHECK(speech.voice() == Voice::ready);
}
