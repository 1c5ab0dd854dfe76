// SPDX-License-Identifier: MIT
// The body plates: caches the pictures composed from stacks of them, and what is painted over these.
#pragma once

#include "sdl/plate_image.hpp"
#include "sdl/plate_shelf.hpp"

#include <list>

namespace tenderspot::sdl {

class PlateStore
{
public:
    /// From then on the process returns large blocks of memory to the system at once; otherwise discarded pictures
    /// would leave gaps half as large as all of them.
    explicit PlateStore(std::unique_ptr<PlateFiles> files);

    /// Layers that cannot be read or do not fit their stack are left out, see errors(). So are those still being
    /// fetched.
    void paint(Canvas const& canvas, ui::Plates const& stack);

    /// Every unusable file, once.
    [[nodiscard]] std::vector<PlateError> const& errors() const { return shelf_.errors(); }

    /// The size of the pixels held at present.
    [[nodiscard]] std::size_t bytes() const;

    /// A plate that was being fetched has arrived: pictures made without it must be composed again.
    void came(std::string const& plate);

    /// Releases everything; it is recreated when needed.
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
    std::list<Picture> pictures_; ///< Most recently used first, like the next one.
    std::list<Paint> paints_;
};

} // namespace tenderspot::sdl
