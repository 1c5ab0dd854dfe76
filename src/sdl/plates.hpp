// SPDX-License-Identifier: MIT
// The body plates: loads layers when they are first seen and keeps the pictures composed of them.
#pragma once

#include "sdl/plate_image.hpp"

#include <list>
#include <map>
#include <optional>

namespace tenderspot::sdl {

struct PlateError
{
    std::string file;
    std::string reason;
};

class PlateStore
{
public:
    /// `folder` holds "<plate>.webp" for each plate.
    explicit PlateStore(std::string folder) : folder_{std::move(folder)} {}

    /// A layer that cannot be read is left out; see errors().
    void paint(Canvas const& canvas, ui::Plates const& stack);

    /// Every file that could not be used, once.
    [[nodiscard]] std::vector<PlateError> const& errors() const { return errors_; }

    /// Of pixels and shades held at the moment.
    [[nodiscard]] std::size_t bytes() const;

    /// Lets go of everything; it comes back when it is needed.
    void clear();

private:
    struct Picture
    {
        std::vector<ui::PlateLayer> layers;
        ui::Colour ground;
        PlateImage image;
    };

    Picture const* picture(ui::Plates const& stack);
    Plate const* plate(std::string const& name);
    void load_missing(std::vector<ui::PlateLayer> const& layers);
    void tell_ill_fitting(std::vector<ui::PlateLayer> const& layers, int w, int h);
    void tell(PlateError error);
    [[nodiscard]] std::string path(std::string const& name) const;
    void forget_plates_except(std::vector<ui::PlateLayer> const& layers);
    [[nodiscard]] PixelRect difference(Picture const& old, ui::Plates const& wanted);

    std::string folder_;
    std::map<std::string, std::optional<Plate>> plates_; ///< Nothing where the file was of no use.
    std::list<Picture> pictures_;                        ///< Last seen first.
    std::vector<PlateError> errors_;
};

} // namespace tenderspot::sdl
