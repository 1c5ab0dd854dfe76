// SPDX-License-Identifier: MIT
// What devices said about one thing without knowing of each other.
#pragma once

#include "domain/causality.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace tenderspot {

/// At most one of each journal. The last of them is what counts; the others are kept until somebody who knows them
/// says something.
template <class Said> class ConcurrentValues
{
public:
    struct Value
    {
        RecordId id;
        Said said;
    };

    /// False, and nothing is changed, if the same journal has said something later already.
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

    /// What this writer knew of it.
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
