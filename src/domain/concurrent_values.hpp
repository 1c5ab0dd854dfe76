// SPDX-License-Identifier: MIT
// Concurrent values of one register, at most one per device.
#pragma once

#include "domain/causality.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace tenderspot {

/// At most one value per journal. The last one counts; the others are kept until a device that knows them writes a new
/// value.
template <class Said> class ConcurrentValues
{
public:
    struct Value
    {
        RecordId id;
        Said said;
    };

    /// Returns false and changes nothing if the same journal has already put a later value.
    bool put(CausalContext const& writer, Said said)
    {
        auto const is_later = [&](Value const& value) {
            return value.id.journal == writer.id.journal && value.id.number > writer.id.number && writer.id.number > 0;
        };
        if (std::any_of(all_.begin(), all_.end(), is_later)) return false;
        auto const is_known = [&](Value const& value) { return writer.knows(value.id); };
        all_.erase(std::remove_if(all_.begin(), all_.end(), is_known), all_.end());
        all_.push_back({writer.id, std::move(said)});
        return true;
    }

    /// Changes the values that this writer knew.
    template <class Change> void change(CausalContext const& writer, Change change)
    {
        for (auto& value : all_)
            if (writer.knows(value.id)) change(value.said);
    }

    [[nodiscard]] std::vector<Value> const& all() const { return all_; }

private:
    std::vector<Value> all_;
};

} // namespace tenderspot
