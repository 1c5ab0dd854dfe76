// SPDX-License-Identifier: MIT
// One job for each view's layers, each view's paints and each frame of the turn.
#include "atlas/plate_set.hpp"

#include "atlas/felt.hpp"
#include "atlas/painter.hpp"
#include "atlas/paints.hpp"
#include "atlas/workers.hpp"

#include <fstream>
#include <mutex>

namespace tenderspot::atlas {
namespace {

class Writer
{
public:
    explicit Writer(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// Writes what is not clear; nothing is recorded of a clear plate.
    void write(std::vector<PartRecord>& records, View const& view, std::string const& id, Plate const& plate)
    {
        auto const part = filled_part(plate);
        if (!part) return;
        if (!save_webp(cut_out(plate, *part), folder_ / (std::string(view.id) + "-" + id + ".webp"))) failed_ = true;
        records.push_back({id, *part, plate.width, plate.height});
    }
    void write_text(std::string const& name, std::string const& text)
    {
        std::ofstream out(folder_ / name, std::ios::binary);
        out << text;
        if (!out.flush()) failed_ = true;
    }
    [[nodiscard]] bool failed() const { return failed_; }

private:
    std::filesystem::path folder_;
    std::atomic<bool> failed_{false};
};

void write_layers(Model const& model, ViewRecord& record, Writer& writer)
{
    auto const plates = render(model, record.view, record.height);
    for (const Layer layer : layers)
        writer.write(record.layers, record.view, std::string(id_of(layer)), plates[static_cast<std::size_t>(layer)]);
}

void write_paints(Model const& model, ViewRecord& record, Writer& writer)
{
    const SkinPicture skin(model, record.view, record.height);
    for (auto const& [id, plate] : felt_paints(skin))
        writer.write(record.paints, record.view, id, plate);
    for (auto const& [id, plate] : zone_paints(skin))
        writer.write(record.paints, record.view, id, plate);
    for (auto const& [area, paint, outlines] : area_paints(skin)) {
        writer.write(record.paints, record.view, paint.id, paint.plate);
        record.areas.push_back({area, outlines});
    }
}

} // namespace

std::vector<FeltRecord> felt_cover(Mesh const& skin)
{
    struct Sums
    {
        double all = 0, core = 0, spill = 0;
    };
    std::vector<FeltRecord> records;
    for (Felt const& felt : felt_zones()) {
        std::array<Sums, region_ids.size()> sums;
        for (auto const& [a, b, c] : skin.triangles) {
            const Vec3 p = skin.vertices[a].at, q = skin.vertices[b].at, r = skin.vertices[c].at;
            const Vec3 middle = (p + q + r) * (1.0 / 3);
            auto const region = middle.x > 0 ? region_at(middle) : std::nullopt;
            if (!region) continue;
            double const area = length(cross(q - p, r - p)) / 2;
            auto const [core, spill] = felt_at(felt, middle);
            Sums& sum = sums[static_cast<std::size_t>(*region)];
            sum.all += area;
            if (core > 0.5) sum.core += area;
            else if (spill > 0.5) sum.spill += area;
        }
        FeltRecord record{std::string(felt.point), {}};
        for (std::size_t i = 0; i < sums.size(); ++i)
            if (sums[i].core + sums[i].spill > 0.005 * sums[i].all)
                record.cover.push_back(
                    {static_cast<Region>(i), sums[i].core / sums[i].all, sums[i].spill / sums[i].all});
        records.push_back(std::move(record));
    }
    return records;
}

std::optional<AtlasRecord> write_set(Model const& model, SetPlan const& plan, std::filesystem::path const& folder,
                                     Progress const& progress)
{
    AtlasRecord record;
    for (View const& view : plan.views)
        record.views.push_back({view, plan.height, {}, {}, {}});
    for (View const& view : plan.turns)
        record.turns.push_back({view, plan.turn_height, {}, {}, {}});
    Writer writer(folder);
    std::vector<std::function<void()>> jobs;
    for (ViewRecord& one : record.views)
        jobs.push_back([&] { write_layers(model, one, writer); });
    for (ViewRecord& one : record.views)
        jobs.push_back([&] { write_paints(model, one, writer); });
    for (ViewRecord& one : record.turns)
        jobs.push_back([&] { write_layers(model, one, writer); });
    jobs.push_back([&] { record.felt = felt_cover(model.mesh(Layer::skin)); });
    std::mutex telling;
    int done = 0;
    share_work(static_cast<int>(jobs.size()), [&](int i) {
        jobs[static_cast<std::size_t>(i)]();
        const std::lock_guard lock(telling);
        progress(++done, static_cast<int>(jobs.size()));
    });
    writer.write_text("atlas.json", atlas_json(record));
    if (writer.failed()) return {};
    return record;
}

} // namespace tenderspot::atlas
