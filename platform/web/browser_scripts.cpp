// SPDX-License-Identifier: MIT
// site/scripts.js measures and draws on an invisible canvas.
#include "web/browser_scripts.hpp"

#include <emscripten.h>

#include <string>

// clang-format off
EM_JS(int, tenderspot_script_width, (char const* text, double pixels, int weight, int rtl), {
    return tenderspot.scripts.width(UTF8ToString(text), pixels, weight, rtl === 1);
});
EM_JS(int, tenderspot_script_draw, (char const* text, double pixels, int weight, int rtl, int* box), {
    const drawn = tenderspot.scripts.draw(UTF8ToString(text), pixels, weight, rtl === 1);
    HEAP32.set([drawn.left, drawn.top, drawn.w, drawn.h], box >> 2);
    return drawn.w * drawn.h;
});
EM_JS(void, tenderspot_script_take, (unsigned char* values), { HEAPU8.set(tenderspot.scripts.take(), values); });
// clang-format on

namespace tenderspot::platform {
namespace {

int css_weight(ui::Weight weight)
{
    switch (weight) {
    case ui::Weight::regular: return 400;
    case ui::Weight::semibold: return 600;
    case ui::Weight::bold: return 700;
    }
    return 400;
}

class BrowserScripts final : public sdl::OtherScripts
{
public:
    int font_of(char32_t) override { return 0; }

    int width(std::string_view text, sdl::RunStyle const& style) override
    {
        return tenderspot_script_width(std::string{text}.c_str(), style.pixels, css_weight(style.weight),
                                       style.right_to_left ? 1 : 0);
    }

    sdl::Coverage coverage(std::string_view text, sdl::RunStyle const& style) override
    {
        int box[4]{};
        auto const size = tenderspot_script_draw(std::string{text}.c_str(), style.pixels, css_weight(style.weight),
                                                 style.right_to_left ? 1 : 0, box);
        sdl::Coverage drawn{box[0], box[1], box[2], box[3], {}};
        drawn.values.resize(static_cast<std::size_t>(size));
        tenderspot_script_take(drawn.values.data());
        return drawn;
    }
};

} // namespace

std::unique_ptr<sdl::OtherScripts> browser_scripts() { return std::make_unique<BrowserScripts>(); }

} // namespace tenderspot::platform
