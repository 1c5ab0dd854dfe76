// SPDX-License-Identifier: MIT
// Two folders of plates side by side.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tenderspot::atlas {

struct FileDifference
{
    std::string file;
    double share = 0; // of the pixels of its part of the plate; 1 when one folder lacks it
};

/// Every file that either folder's atlas.json names, in its order. `only` is the id of a view or frame, or empty for
/// all. With `pictures`, what differs is drawn there: first, second, difference. Nothing when a folder holds no plates.
[[nodiscard]] std::optional<std::vector<FileDifference>> compare_folders(std::filesystem::path const& first,
                                                                         std::filesystem::path const& second,
                                                                         std::string_view only,
                                                                         std::filesystem::path const& pictures);

/// How many lines of the two atlas.json are not the same.
[[nodiscard]] std::size_t differing_lines(std::filesystem::path const& first, std::filesystem::path const& second);

/// Whether a difference is what other compilers and encoders may round away.
[[nodiscard]] bool acceptable(FileDifference const& difference);

} // namespace tenderspot::atlas
