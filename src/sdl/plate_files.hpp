// SPDX-License-Identifier: MIT
// The source of plates: a folder, or a place from which they must be fetched first.
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
    /// Empty while the plate is being fetched.
    using Answer = std::optional<Result<Plate, std::string>>;

    virtual ~PlateFiles() = default;

    /// One answer for each plate, in the same order; put the slowest ones first.
    [[nodiscard]] virtual std::vector<Answer> read(std::vector<std::string> const& plates) = 0;

    /// The name of a plate's file, for messages.
    [[nodiscard]] virtual std::string path(std::string const& plate) const = 0;
};

/// Reads "<plate>.webp" from a folder, using two threads.
[[nodiscard]] std::unique_ptr<PlateFiles> plates_in(std::string folder);

} // namespace tenderspot::sdl
