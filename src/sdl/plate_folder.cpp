// SPDX-License-Identifier: MIT
// Two threads take one file after another, so that both finish at about the same time.
#include "sdl/plate_files.hpp"

#include <atomic>
#include <future>
#include <utility>

namespace tenderspot::sdl {
namespace {

class PlateFolder final : public PlateFiles
{
public:
    explicit PlateFolder(std::string folder) : folder_{std::move(folder)} {}

    std::vector<Answer> read(std::vector<std::string> const& plates) override
    {
        std::vector<Answer> answers(plates.size());
        std::atomic<std::size_t> next = 0;
        auto const work = [&] {
            for (auto i = next++; i < plates.size(); i = next++)
                answers[i].emplace(load_plate(path(plates[i])));
        };
        auto other = std::async(plates.size() > 1 ? std::launch::async : std::launch::deferred, work);
        work();
        other.get();
        return answers;
    }

    [[nodiscard]] std::string path(std::string const& plate) const override { return folder_ + "/" + plate + ".webp"; }

private:
    std::string folder_;
};

} // namespace

std::unique_ptr<PlateFiles> plates_in(std::string folder) { return std::make_unique<PlateFolder>(std::move(folder)); }

} // namespace tenderspot::sdl
