// SPDX-License-Identifier: MIT
// Finds the picture for a stack of plates, or makes it from the most similar one, and paints over it.
#include "sdl/plates.hpp"

#include "sdl/blend.hpp"
#include "sdl/scaling.hpp"

#include <numeric>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace tenderspot::sdl {
namespace {

inline constexpr std::size_t most_for_pictures = 32 << 20, most_for_paints = 8 << 20; ///< In bytes.
inline constexpr auto outside = "outside of the whole plate";
inline constexpr float slack = 1e-4f; ///< As a fraction of a whole plate: a tenth of a pixel.

bool same_plates(std::vector<ui::PlateLayer> const& a, std::vector<ui::PlateLayer> const& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](auto const& x, auto const& y) { return x.plate == y.plate && x.part == y.part; });
}

PixelRect united(PixelRect const& a, PixelRect const& b)
{
    if (a.empty()) return b;
    if (b.empty()) return a;
    return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right), std::max(a.bottom, b.bottom)};
}

bool inside_whole(ui::Rect const& part)
{
    return part.x >= -slack && part.y >= -slack && part.w > 0 && part.h > 0 && part.right() <= 1 + slack &&
           part.bottom() <= 1 + slack;
}

/// Where a layer of the stack lies on the whole plate; empty if it does not fit there.
PixelRect place_of(ui::Rect const& part, int width, int height)
{
    if (!inside_whole(part) || std::max(width, height) > longest_plate_side) return {};
    auto const w = static_cast<float>(width), h = static_cast<float>(height);
    auto const left = to_pixel(part.x, w), top = to_pixel(part.y, h);
    return {left, top, left + to_pixel(part.w, w), top + to_pixel(part.h, h)};
}

template <class Images> std::size_t bytes_of(Images const& images)
{
    return std::accumulate(images.begin(), images.end(), std::size_t{0},
                           [](std::size_t sum, auto const& one) { return sum + one.image.bytes(); });
}

/// The image for which `is_it` is true, moved to the front; null if there is none.
template <class Images, class Predicate> auto* last_seen(Images& images, Predicate is_it)
{
    auto const found = std::find_if(images.begin(), images.end(), is_it);
    if (found != images.end()) images.splice(images.begin(), images, found);
    return found != images.end() ? &*found : nullptr;
}

void fill_around(Canvas const& canvas, PixelRect const& hole, ui::Colour colour)
{
    auto const& clip = canvas.clip;
    for (int y = clip.top; y < clip.bottom; ++y) {
        auto const inside = y >= hole.top && y < hole.bottom;
        fill_span(canvas.row(y), clip.left, inside ? hole.left : clip.right, packed(colour), 255);
        if (inside) fill_span(canvas.row(y), hole.right, clip.right, packed(colour), 255);
    }
}

} // namespace

PlateStore::PlateStore(std::unique_ptr<PlateFiles> files) : shelf_{std::move(files)}
{
#if defined(__GLIBC__)
    mallopt(M_MMAP_THRESHOLD, 1 << 18);
#endif
}

void PlateStore::paint(Canvas const& canvas, ui::Plates const& stack)
{
    auto const seen = !stack.canvas.empty();
    if (seen) prepare(stack);
    auto* const below = seen ? picture(stack) : nullptr;
    fill_around(canvas, below ? paint_scaled(canvas, below->image, stack.canvas) : PixelRect{}, stack.ground);
    for (int y = canvas.clip.top; y < canvas.clip.bottom; ++y)
        fill_span(canvas.row(y), canvas.clip.left, canvas.clip.right, packed(stack.veil), stack.veil.a);
    if (!seen) return;
    for (auto const& layer : stack.paints)
        if (auto* const above = paint(layer)) blend_scaled(canvas, above->image, stack.place(layer.part));
}

/// Makes available whatever can be had of the stack, and releases what was not used recently.
void PlateStore::prepare(ui::Plates const& stack)
{
    std::vector<ui::PlateLayer> wanted, new_paints;
    if (!picture(stack)) wanted = stack.layers;
    for (auto const& layer : stack.paints)
        if (!paint(layer)) new_paints.push_back(layer);
    if (wanted.empty() && new_paints.empty()) return;
    auto const picture_wanted = !wanted.empty();
    wanted.insert(wanted.end(), new_paints.begin(), new_paints.end());
    shelf_.load(wanted);

    if (picture_wanted) compose(stack);
    for (auto const& layer : new_paints) {
        auto const* const plate = shelf_.plate(layer.plate);
        if (plate && !inside_whole(layer.part)) shelf_.tell(layer.plate, outside);
        else if (plate) paints_.push_front({layer.plate, layer.tint, tinted(*plate, layer.tint)});
    }
    while (paints_.size() > stack.paints.size() && bytes_of(paints_) > most_for_paints)
        paints_.pop_back();
    shelf_.keep_only(stack.layers);
}

void PlateStore::compose(ui::Plates const& stack)
{
    auto const plates = fitting(stack);
    if (plates.empty()) return;
    auto const alike = [&](Picture const& p) {
        return p.width == stack.width && p.height == stack.height && p.ground == stack.ground &&
               same_plates(p.layers, stack.layers);
    };
    PixelRect region{0, 0, stack.width, stack.height};
    if (auto* const old = last_seen(pictures_, alike)) {
        region = {};
        for (std::size_t i = 0; i < stack.layers.size(); ++i)
            if (old->layers[i] != stack.layers[i])
                region = united(region, place_of(stack.layers[i].part, stack.width, stack.height));
        old->layers = stack.layers;
    } else {
        Pyramid image{stack.width, stack.height};
        while (!pictures_.empty() && bytes_of(pictures_) + image.bytes() > most_for_pictures)
            pictures_.pop_back();
        pictures_.push_front({stack.layers, stack.width, stack.height, stack.ground, std::move(image)});
    }
    sdl::compose(pictures_.front().image, plates, stack.ground, region);
}

std::vector<TintedPlate> PlateStore::fitting(ui::Plates const& stack)
{
    std::vector<TintedPlate> out;
    for (auto const& layer : stack.layers) {
        auto const* const plate = shelf_.plate(layer.plate);
        if (!plate) continue;
        auto const place = place_of(layer.part, stack.width, stack.height);
        if (place.empty()) shelf_.tell(layer.plate, outside);
        else if (place.right - place.left != plate->w || place.bottom - place.top != plate->h)
            shelf_.tell(layer.plate, "of another size");
        else out.push_back({plate, place, layer.tint});
    }
    return out;
}

PlateStore::Picture* PlateStore::picture(ui::Plates const& stack)
{
    return last_seen(pictures_, [&](Picture const& p) {
        return p.width == stack.width && p.height == stack.height && p.ground == stack.ground &&
               p.layers == stack.layers;
    });
}

PlateStore::Paint* PlateStore::paint(ui::PlateLayer const& layer)
{
    return last_seen(paints_, [&](Paint const& p) { return p.plate == layer.plate && p.tint == layer.tint; });
}

std::size_t PlateStore::bytes() const { return shelf_.bytes() + bytes_of(pictures_) + bytes_of(paints_); }

void PlateStore::came(std::string const& plate)
{
    pictures_.remove_if([&](Picture const& picture) {
        return std::any_of(picture.layers.begin(), picture.layers.end(),
                           [&](ui::PlateLayer const& layer) { return layer.plate == plate; });
    });
}

void PlateStore::clear()
{
    pictures_.clear();
    paints_.clear();
    shelf_.clear();
}

} // namespace tenderspot::sdl
