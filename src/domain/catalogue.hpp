// SPDX-License-Identifier: MIT
// What the app knows about muscles and points; every statement carries the sources it was taken from.
#pragma once

#include "domain/body.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace tenderspot {

struct Source
{
    std::string id; ///< As in a statement's `sources`, such as "SCR".
    std::string title;
    std::string address; ///< Where it can be read, without a scheme; may be empty.
};

/// One sentence or a few, and who says so.
struct Statement
{
    std::string text;
    std::vector<std::string> sources; ///< Ids; never empty in a catalogue that was read.
};

struct Muscle
{
    std::string id; ///< Such as "gmed"; also the name of its plate layer.
    std::string name;
    std::string everyday; ///< Where it is, in everyday words.
};

/// What pressure to aim at, on the scale where 0 is nothing and 10 the worst there could be.
struct Pressure
{
    int low = 4, high = 6;
};

enum class SelfTreatment { advised, shown_only };

struct TriggerPoint
{
    std::string id;     ///< Such as "GMED-1"; never renamed.
    std::string muscle; ///< A Muscle::id.
    std::string name;   ///< Within its muscle, such as "back point".
    std::vector<std::string> also_called;
    Statement place;
    Statement felt_at;
    Statement treat;
    Statement caution;
    Pressure pressure;
    SelfTreatment self_treatment = SelfTreatment::advised;
};

struct Catalogue
{
    std::vector<Source> sources;
    std::vector<Muscle> muscles; ///< In the order in which they are listed to the user.
    std::vector<TriggerPoint> points;

    /// Null for an id that this catalogue does not know; a journal may name one.
    [[nodiscard]] TriggerPoint const* point(std::string_view id) const { return find(points, id); }
    [[nodiscard]] Muscle const* muscle(std::string_view id) const { return find(muscles, id); }
    [[nodiscard]] Source const* source(std::string_view id) const { return find(sources, id); }

private:
    template <class T> static T const* find(std::vector<T> const& all, std::string_view id)
    {
        auto const at = std::find_if(all.begin(), all.end(), [&](T const& one) { return one.id == id; });
        return at == all.end() ? nullptr : &*at;
    }
};

} // namespace tenderspot
