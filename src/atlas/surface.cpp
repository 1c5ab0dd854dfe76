// SPDX-License-Identifier: MIT
// Walking on the skin's distance field.
#include "atlas/surface.hpp"

#include "atlas/skin.hpp"

#include <algorithm>

namespace tenderspot::atlas {

Vec3 skin_normal(Vec3 p)
{
    constexpr double step = 1.0;
    return unit({skin({p.x + step, p.y, p.z}) - skin({p.x - step, p.y, p.z}),
                 skin({p.x, p.y + step, p.z}) - skin({p.x, p.y - step, p.z}),
                 skin({p.x, p.y, p.z + step}) - skin({p.x, p.y, p.z - step})});
}

Vec3 on_skin(Vec3 p)
{
    for (int i = 0; i < 40; ++i) {
        double const d = skin(p);
        if (std::abs(d) < 1e-3) break;
        p = p - skin_normal(p) * std::clamp(d, -0.8, 0.8);
    }
    return p;
}

Vec3 way_out(Vec3 inside, Vec3 direction)
{
    constexpr double step = 0.05;
    while (skin(inside) < 0)
        inside = inside + direction * step;
    return inside;
}

bool in_sight(View const& view, Vec3 on_skin, Vec3 normal, double slant)
{
    if (dot(normal, view.towards) < slant) return false;
    const Vec3 start = on_skin + normal * 0.6;
    for (double t = 0.5; t < 60; t += 0.5)
        if (skin(start + view.towards * t) < -0.2) return false;
    return true;
}

} // namespace tenderspot::atlas
