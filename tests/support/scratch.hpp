// SPDX-License-Identifier: MIT
// A directory on the real disk that a test has to itself.
#pragma once

#include <filesystem>
#include <stdexcept>
#include <stdlib.h>
#include <string>

namespace tenderspot::support {

/// Gone afterwards.
class Scratch
{
public:
    explicit Scratch(std::filesystem::path const& parent = std::filesystem::temp_directory_path())
    {
        auto pattern = (parent / "tenderspot-XXXXXX").string();
        if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error{"no temporary directory"};
        path_ = pattern;
    }
    ~Scratch()
    {
        std::error_code ignored; // A test may have taken the right to remove it, or the directory itself.
        std::filesystem::remove_all(path_, ignored);
    }
    Scratch(Scratch const&) = delete;
    Scratch& operator=(Scratch const&) = delete;
    [[nodiscard]] std::string const& path() const { return path_; }

private:
    std::string path_;
};

} // namespace tenderspot::support
