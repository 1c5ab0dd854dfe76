// SPDX-License-Identifier: MIT
// The plates read so far; they are loaded when needed, and unusable ones are remembered.
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

    /// Reads the missing plates. An unreadable file is reported and not tried again; one being fetched is.
    void load(std::vector<ui::PlateLayer> const& wanted);

    /// Null if it was never loaded, is being fetched, or is unusable.
    [[nodiscard]] Plate const* plate(std::string const& name) const;

    void keep_only(std::vector<ui::PlateLayer> const& layers);

    /// Reports each file only once.
    void tell(std::string const& plate, std::string reason);
    [[nodiscard]] std::vector<PlateError> const& errors() const { return errors_; }

    [[nodiscard]] std::size_t bytes() const;
    void clear();

private:
    std::unique_ptr<PlateFiles> files_;
    std::map<std::string, std::optional<Plate>> plates_; ///< Empty if the file was unusable.
    std::vector<PlateError> errors_;
};

} // namespace tenderspot::sdl
