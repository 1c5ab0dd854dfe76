// SPDX-License-Identifier: MIT
// The plates that were read: taken when they are wanted; those of no use are remembered.
#pragma once

#include "sdl/plate_files.hpp"
#include "ui/toolkit/draw_list.hpp"

#include <map>
#include <optional>

namespace tenderspot::sdl {

struct PlateError
{
    std::string file;
    std::string reason;
};

class PlateShelf
{
public:
    explicit PlateShelf(std::unique_ptr<PlateFiles> files) : files_{std::move(files)} {}

    /// Reads what is not here yet. A file that cannot be read is told and not tried again; one on its way is.
    void load(std::vector<ui::PlateLayer> const& wanted);

    /// Null if it was never loaded, is on its way, or of no use.
    [[nodiscard]] Plate const* plate(std::string const& name) const;

    void keep_only(std::vector<ui::PlateLayer> const& layers);

    /// Each file is told once.
    void tell(std::string const& plate, std::string reason);
    [[nodiscard]] std::vector<PlateError> const& errors() const { return errors_; }

    [[nodiscard]] std::size_t bytes() const;
    void clear();

private:
    std::unique_ptr<PlateFiles> files_;
    std::map<std::string, std::optional<Plate>> plates_; ///< Nothing where the file was of no use.
    std::vector<PlateError> errors_;
};

} // namespace tenderspot::sdl
