// SPDX-License-Identifier: MIT
// Where plates come from: a folder, or a place from which they have to be fetched first.
#pragma once

#include "sdl/plate_file.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tenderspot::sdl {

class PlateFiles
{
public:
    /// Nothing while the plate is on its way.
    using Answer = std::optional<Result<Plate, std::string>>;

    virtual ~PlateFiles() = default;

    /// An answer a plate, in their order; the first ones may take longest.
    [[nodiscard]] virtual std::vector<Answer> read(std::vector<std::string> const& plates) = 0;

    /// What the file of a plate is called when something is told of it.
    [[nodiscard]] virtual std::string path(std::string const& plate) const = 0;
};

/// "<plate>.webp" of a folder, read on both cores.
[[nodiscard]] std::unique_ptr<PlateFiles> plates_in(std::string folder);

} // namespace tenderspot::sdl
