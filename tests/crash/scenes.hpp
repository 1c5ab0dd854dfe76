// SPDX-License-Identifier: MIT
// Folders as an app may find them when it starts.
#pragma once

#include "crash/kept.hpp"

#include <functional>

namespace tenderspot::test {

struct Scene
{
    std::string name;
    std::function<void(std::string const& place)> prepare;
    std::vector<Record> before; ///< What is saved there.
};

/// Empty; with a torn tail; with that and segments whose creation was cut short. A further one is a further row.
[[nodiscard]] std::vector<Scene> const& scenes();

[[nodiscard]] std::vector<Record> records_of_two();
/// Begins a journal with these.
void save_two(std::string const& place);

} // namespace tenderspot::test
