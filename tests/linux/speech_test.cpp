// SPDX-License-Identifier: MIT
#include "linux/speech_fixture.hpp"

#include <catch2/catch.hpp>

#include <atomic>

namespace speech_test {

using namespace tenderspot;
using namespace tenderspot::platform;
using namespace tenderspot::support;

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
    std::vector<std::string> const expected{"load",      "open",          "language en", "rate -15", "cancel",
                                            "volume 50", "say Press now", "cancel",      "close"};
    CHECK(server->heard() == expected);
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

} // namespace speech_test
