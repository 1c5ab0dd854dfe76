// SPDX-License-Identifier: MIT
// Loads libspeechd on first use: an app without a voice does not need it.
#include "linux/ports/speech_dispatcher.hpp"

#include <dlfcn.h>

namespace tenderspot::platform {
namespace {

// As in libspeechd.h of version 0.11, whose library is libspeechd.so.2.
inline constexpr int single_mode = 0;      ///< SPD_MODE_SINGLE: without its own thread.
inline constexpr int message_priority = 2; ///< SPD_MESSAGE: waits only for important messages.

template <class Function> Function* find(void* library, char const* name)
{
    return reinterpret_cast<Function*>(::dlsym(library, name));
}

} // namespace

std::optional<SpeechLibrary> load_speech_library()
{
    // Never closed again, because a thread may hang in it.
    auto* const library = ::dlopen("libspeechd.so.2", RTLD_NOW | RTLD_LOCAL);
    if (!library) return std::nullopt;
    auto* const open = find<void*(char const*, char const*, char const*, int)>(library, "spd_open");
    auto* const close = find<void(void*)>(library, "spd_close");
    auto* const set_language = find<int(void*, char const*)>(library, "spd_set_language");
    auto* const set_rate = find<int(void*, int)>(library, "spd_set_voice_rate");
    auto* const set_volume = find<int(void*, int)>(library, "spd_set_volume");
    auto* const say = find<int(void*, int, char const*)>(library, "spd_say");
    auto* const cancel = find<int(void*)>(library, "spd_cancel");
    if (!open || !close || !set_language || !set_rate || !set_volume || !say || !cancel) return std::nullopt;
    SpeechLibrary out;
    out.open = [open] { return open("tenderspot", "treatment", nullptr, single_mode); };
    out.close = close;
    out.set_language = set_language;
    out.set_rate = set_rate;
    out.set_volume = set_volume;
    out.say = [say](void* connection, char const* words) { return say(connection, message_priority, words); };
    out.cancel = cancel;
    return out;
}

} // namespace tenderspot::platform
