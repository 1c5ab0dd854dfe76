// SPDX-License-Identifier: MIT
// Requests the largest first, so that they are not the last to finish.
#include "sdl/plate_shelf.hpp"

#include <algorithm>

namespace tenderspot::sdl {

void PlateShelf::load(std::vector<ui::PlateLayer> const& wanted)
{
    std::vector<ui::PlateLayer> missing;
    for (auto const& layer : wanted) {
        auto const same = [&](auto const& other) { return other.plate == layer.plate; };
        if (!plates_.contains(layer.plate) && std::none_of(missing.begin(), missing.end(), same))
            missing.push_back(layer);
    }
    if (missing.empty()) return;
    auto const area = [](ui::PlateLayer const& layer) { return layer.part.w * layer.part.h; };
    std::stable_sort(missing.begin(), missing.end(), [&](auto const& a, auto const& b) { return area(a) > area(b); });

    std::vector<std::string> names;
    for (auto const& layer : missing)
        names.push_back(layer.plate);
    auto answers = files_->read(names);
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto& answer = answers[i];
        if (!answer) continue;
        if (!*answer) tell(names[i], answer->error());
        plates_[names[i]] = *answer ? std::optional{std::move(*answer).value()} : std::nullopt;
    }
}

Plate const* PlateShelf::plate(std::string const& name) const
{
    auto const found = plates_.find(name);
    return found != plates_.end() && found->second ? &*found->second : nullptr;
}

void PlateShelf::keep_only(std::vector<ui::PlateLayer> const& layers)
{
    std::erase_if(plates_, [&](auto const& entry) {
        auto const is_it = [&](ui::PlateLayer const& layer) { return layer.plate == entry.first; };
        return entry.second && std::none_of(layers.begin(), layers.end(), is_it);
    });
}

void PlateShelf::tell(std::string const& plate, std::string reason)
{
    auto file = files_->path(plate);
    auto const same = [&](PlateError const& told) { return told.file == file; };
    if (std::none_of(errors_.begin(), errors_.end(), same)) errors_.push_back({std::move(file), std::move(reason)});
}

std::size_t PlateShelf::bytes() const
{
    std::size_t sum = 0;
    for (auto const& [name, plate] : plates_)
        if (plate) sum += plate->bytes();
    return sum;
}

void PlateShelf::clear()
{
    plates_.clear();
    errors_.clear();
}

} // namespace tenderspot::sdl
