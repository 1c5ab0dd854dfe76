// SPDX-License-Identifier: MIT
// Servers that hang, fail, die, or start slowly.
#include "linux/speech_fixture.hpp"

#include <catch2/catch.hpp>

namespace speech_trouble_test {

using namespace tenderspot;
using namespace tenderspot::platform;
using namespace tenderspot::support;

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
    auto const ready = std::chrono::steady_clock::now();
    CHECK(comes_true([&] { return std::chrono::steady_clock::now() - ready > 50ms; }));
    CHECK(server->count("say late") == 0);
    CHECK(server->count("cancel") == 0);
}

} // namespace speech_trouble_test
