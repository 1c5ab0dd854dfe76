// SPDX-License-Identifier: MIT
// The files of the plates: read when they are wanted, on both cores; those of no use are remembered.
#pragma once

#include "sdl/plate_file.hpp"
#include "ui/draw_list.hpp"

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
    explicit PlateShelf(std::string folder) : folder_{std::move(folder)} {}

    /// Reads what is not here yet. A file that cannot be read is told and not tried again.
    void load(std::vector<ui::PlateLayer> const& wanted);

    /// Null if it was never loaded, or of no use.
    [[nodiscard]] Plate const* plate(std::string const& name) const;

    void keep_only(std::vector<ui::PlateLayer> const& layers);

    /// Each file is told once.
    void tell(std::string const& plate, std::string reason);
    [[nodiscard]] std::vector<PlateError> const& errors() const { return errors_; }

    [[nodiscard]] std::size_t bytes() const;
    void clear();

private:
    [[nodiscard]] std::string path(std::string const& name) const { return folder_ + "/" + name + ".webp"; }

    std::string folder_;
    std::map<std::string, std::optional<Plate>> plates_; ///< Nothing where the file was of no use.
    std::vector<PlateError> errors_;
};

} // namespace tenderspot::sdl
