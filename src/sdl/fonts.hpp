// SPDX-License-Identifier: MIT
// The fonts: the size of text, and how much of each pixel its glyphs cover.
#pragma once

#include "domain/result.hpp"
#include "sdl/other_scripts.hpp"
#include "sdl/script_runs.hpp"
#include "ui/toolkit/text_metrics.hpp"

#include <memory>
#include <string>
#include <vector>

namespace tenderspot::sdl {

/// A part of a line that is drawn as a unit.
struct Piece
{
    std::string_view text;      ///< Points into the caller's line.
    int offset = 0;             ///< From the origin of the line, in pixels.
    int raise = 0;              ///< Above the baseline, in pixels; centres a colon between tabular digits.
    int font = ScriptRun::own;  ///< See ScriptRun.
    bool right_to_left = false; ///< See ScriptRun.
};

struct FontError
{
    std::string file;
    std::string reason;
};

class Fonts final : public ui::TextMetrics
{
public:
    /// `folder` holds Inter-Regular.otf, Inter-SemiBold.otf and Inter-Bold.otf.
    static Result<std::unique_ptr<Fonts>, FontError> open(std::string folder, float scale = 1);
    ~Fonts() override;
    Fonts(Fonts const&) = delete;
    Fonts& operator=(Fonts const&) = delete;

    /// For letters that Inter lacks; without them such letters are boxes.
    void set_other_scripts(std::unique_ptr<OtherScripts>);

    /// In pixels per point; a change discards everything measured and rendered before.
    void set_scale(float scale);
    [[nodiscard]] float scale() const;

    [[nodiscard]] float width(std::string_view text, ui::Font const& font) const override;
    [[nodiscard]] Vertical vertical(ui::Font const& font) const override;
    [[nodiscard]] bool shows(std::string_view text) const override;

    /// How painting splits a line; tabular digits are separate pieces.
    [[nodiscard]] std::vector<Piece> pieces(std::string_view line, ui::Font const& font) const;

    /// Valid until the next call.
    [[nodiscard]] Coverage const& coverage(Piece const& piece, ui::Font const& font) const;

    [[nodiscard]] std::size_t cached_bytes() const;

private:
    struct Opened;
    explicit Fonts(std::unique_ptr<Opened> opened);
    std::unique_ptr<Opened> opened_;
};

} // namespace tenderspot::sdl
