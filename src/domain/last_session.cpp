// SPDX-License-Identifier: MIT
// Looks back from the newest session.
#include "domain/last_session.hpp"

#include <algorithm>

namespace tenderspot {
namespace {

constexpr std::size_t looked_back = 200;

} // namespace

Session const* last_session(History const& history, Spot const& spot)
{
    for (std::size_t i = 0; i < std::min(history.size(), looked_back); ++i)
        if (history.newest(i).spot == spot) return &history.newest(i);
    return nullptr;
}

} // namespace tenderspot
