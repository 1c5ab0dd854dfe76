// SPDX-License-Identifier: MIT
// Finds the picture for a stack of plates, or makes it from the one that is most alike.
#include "sdl/plates.hpp"

#include "sdl/blend.hpp"

#include <algorithm>
#include <future>

namespace tenderspot::sdl {
namespace {

inline constexpr std::size_t most_pictures = 2;

bool same_plates(std::vector<ui::PlateLayer> const& a, std::vector<ui::PlateLayer> const& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](auto const& x, auto const& y) { return x.plate == y.plate; });
}

PixelRect united(PixelRect const& a, PixelRect const& b)
{
    if (a.empty()) return b;
    if (b.empty()) return a;
    return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right), std::max(a.bottom, b.bottom)};
}

} // namespace

void PlateStore::paint(Canvas const& canvas, ui::Plates const& stack)
{
    auto const* const found = stack.canvas.empty() ? nullptr : picture(stack);
    if (found) {
        found->image.paint(canvas, stack.canvas, stack.ground);
        return;
    }
    for (int y = canvas.clip.top; y < canvas.clip.bottom; ++y)
        fill_span(canvas.row(y), canvas.clip.left, canvas.clip.right, packed(stack.ground), 255);
}

std::size_t PlateStore::bytes() const
{
    std::size_t sum = 0;
    for (auto const& [name, plate] : plates_)
        if (plate) sum += plate->bytes();
    for (auto const& picture : pictures_)
        sum += picture.image.bytes();
    return sum;
}

void PlateStore::clear()
{
    pictures_.clear();
    plates_.clear();
    errors_.clear();
}

PlateStore::Picture const* PlateStore::picture(ui::Plates const& stack)
{
    auto const use = [&](auto found) {
        pictures_.splice(pictures_.begin(), pictures_, found);
        return &pictures_.front();
    };
    auto const same = [&](Picture const& p) { return p.layers == stack.layers && p.ground == stack.ground; };
    if (auto const found = std::find_if(pictures_.begin(), pictures_.end(), same); found != pictures_.end())
        return use(found);

    load_missing(stack.layers);
    std::vector<TintedPlate> usable;
    for (auto const& layer : stack.layers)
        if (auto const* const loaded = plate(layer.plate)) usable.push_back({loaded, layer.tint});
    if (usable.empty()) return nullptr;
    auto const w = usable.front().plate->w, h = usable.front().plate->h;
    std::erase_if(usable, [&](auto const& layer) { return layer.plate->w != w || layer.plate->h != h; });
    tell_ill_fitting(stack.layers, w, h);

    PixelRect region{0, 0, w, h};
    auto const alike = [&](Picture const& p) {
        return same_plates(p.layers, stack.layers) && p.ground == stack.ground;
    };
    auto found = std::find_if(pictures_.begin(), pictures_.end(), alike);
    if (found != pictures_.end()) {
        region = difference(*found, stack);
        found->layers = stack.layers;
    } else {
        if (pictures_.size() >= most_pictures) pictures_.pop_back();
        pictures_.push_back({stack.layers, stack.ground, PlateImage{w, h}});
        found = std::prev(pictures_.end());
    }
    found->image.compose(usable, stack.ground, region);
    forget_plates_except(stack.layers);
    return use(found);
}

Plate const* PlateStore::plate(std::string const& name)
{
    auto const found = plates_.find(name);
    return found != plates_.end() && found->second ? &*found->second : nullptr;
}

void PlateStore::load_missing(std::vector<ui::PlateLayer> const& layers)
{
    std::vector<std::string> names;
    for (auto const& layer : layers)
        if (!plates_.contains(layer.plate) && std::find(names.begin(), names.end(), layer.plate) == names.end())
            names.push_back(layer.plate);
    auto const load = [this](std::size_t from, std::vector<std::string> const& all) {
        std::vector<Result<Plate, std::string>> out;
        for (auto i = from; i < all.size(); i += 2)
            out.push_back(load_plate(path(all[i])));
        return out;
    };
    auto odd = std::async(names.size() > 1 ? std::launch::async : std::launch::deferred, load, 1, std::cref(names));
    std::vector<Result<Plate, std::string>> halves[] = {load(0, names), odd.get()};
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto& loaded = halves[i % 2][i / 2];
        if (!loaded) tell({path(names[i]), loaded.error()});
        plates_[names[i]] = loaded ? std::optional{std::move(loaded).value()} : std::nullopt;
    }
}

void PlateStore::tell_ill_fitting(std::vector<ui::PlateLayer> const& layers, int w, int h)
{
    for (auto const& layer : layers) {
        auto const* const loaded = plate(layer.plate);
        if (loaded && (loaded->w != w || loaded->h != h)) tell({path(layer.plate), "of another size"});
    }
}

void PlateStore::tell(PlateError error)
{
    auto const same = [&](PlateError const& told) { return told.file == error.file; };
    if (std::none_of(errors_.begin(), errors_.end(), same)) errors_.push_back(std::move(error));
}

std::string PlateStore::path(std::string const& name) const { return folder_ + "/" + name + ".webp"; }

void PlateStore::forget_plates_except(std::vector<ui::PlateLayer> const& layers)
{
    std::erase_if(plates_, [&](auto const& entry) {
        auto const is_it = [&](ui::PlateLayer const& layer) { return layer.plate == entry.first; };
        return entry.second && std::none_of(layers.begin(), layers.end(), is_it);
    });
}

PixelRect PlateStore::difference(Picture const& old, ui::Plates const& wanted)
{
    PixelRect out;
    for (std::size_t i = 0; i < wanted.layers.size(); ++i)
        if (auto const* const changed = plate(wanted.layers[i].plate); changed && old.layers[i] != wanted.layers[i])
            out = united(out, changed->bounds);
    return out;
}

} // namespace tenderspot::sdl
