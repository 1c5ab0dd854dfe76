// SPDX-License-Identifier: MIT
// The body plates: keeps the pictures composed of stacks of them, and what is painted over these.
#pragma once

#include "sdl/plate_image.hpp"
#include "sdl/plate_shelf.hpp"

#include <list>

namespace tenderspot::sdl {

class PlateStore
{
public:
    /// From then on the process gives large blocks of memory back to the system at once: pictures that come and go
    /// would leave holes half as large as all of them.
    explicit PlateStore(std::unique_ptr<PlateFiles> files);

    /// A layer that cannot be read, or does not fit its stack, is left out; see errors(). So is one on its way.
    void paint(Canvas const& canvas, ui::Plates const& stack);

    /// Every file that could not be used, once.
    [[nodiscard]] std::vector<PlateError> const& errors() const { return shelf_.errors(); }

    /// Of pixels held at the moment.
    [[nodiscard]] std::size_t bytes() const;

    /// A plate that was on its way is here: what was made without it has to be painted anew.
    void came(std::string const& plate);

    /// Lets go of everything; it comes back when it is needed.
    void clear();

private:
    struct Picture
    {
        std::vector<ui::PlateLayer> layers;
        int width, height;
        ui::Colour ground;
        Pyramid image;
    };
    struct Paint
    {
        std::string plate;
        ui::Colour tint;
        Pyramid image;
    };

    void prepare(ui::Plates const& stack);
    void compose(ui::Plates const& stack);
    [[nodiscard]] std::vector<TintedPlate> fitting(ui::Plates const& stack);
    [[nodiscard]] Picture* picture(ui::Plates const& stack);
    [[nodiscard]] Paint* paint(ui::PlateLayer const& layer);

    PlateShelf shelf_;
    std::list<Picture> pictures_; ///< Last seen first, as are these:
    std::list<Paint> paints_;
};

} // namespace tenderspot::sdl
