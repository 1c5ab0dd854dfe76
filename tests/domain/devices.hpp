// SPDX-License-Identifier: MIT
// Devices that write and read each other's journals now and then, and who knew what when.
#pragma once

#include "domain/record.hpp"

#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace tenderspot::test {

/// A record with all that its device had read when it wrote it, told as plainly as can be.
struct Told
{
    KeptRecord kept;
    std::uint64_t stamp = 0;
    std::set<RecordId> known; ///< Its device's own earlier ones included.
};

inline bool knows(Told const& one, Told const& other) { return one.known.contains(other.kept.id); }

class Devices
{
public:
    explicit Devices(std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i)
            all_.push_back({i + 1, {}, {}, {}, 0});
    }

    void step()
    {
        auto& device = all_[*rc::gen::inRange(std::size_t{0}, all_.size())];
        auto const choice = *rc::gen::inRange(0, 12);
        if (choice < 4) read(device);
        else write(device, choice);
    }

    /// As the journals give them: by stamp, then journal.
    [[nodiscard]] std::vector<Told> merged() const
    {
        std::vector<Told> records;
        for (auto const& device : all_)
            records.insert(records.end(), device.journal.begin(), device.journal.end());
        return sorted(std::move(records));
    }

    /// What one device has now: its own, and of the others what it has read.
    [[nodiscard]] std::vector<Told> seen_by(std::size_t index) const
    {
        auto const& device = all_[index];
        auto records = device.journal;
        for (auto const& [other, count] : device.read)
            records.insert(records.end(), all_[other - 1].journal.begin(),
                           all_[other - 1].journal.begin() + static_cast<std::ptrdiff_t>(count));
        return sorted(std::move(records));
    }

private:
    struct Device
    {
        std::uint64_t id;
        std::vector<Told> journal;
        std::map<std::uint64_t, std::size_t> read; ///< How many records of each other.
        std::set<RecordId> known;
        std::uint64_t stamp;
    };

    static std::vector<Told> sorted(std::vector<Told> records)
    {
        std::stable_sort(records.begin(), records.end(), [](Told const& a, Told const& b) {
            return std::tie(a.stamp, a.kept.id) < std::tie(b.stamp, b.kept.id);
        });
        return records;
    }

    static void say(Device& device, Record record)
    {
        device.stamp += *rc::gen::inRange(1U, 4U);
        RecordId const id{device.id, device.journal.size() + 1};
        device.journal.push_back({{id, std::move(record)}, device.stamp, device.known});
        device.known.insert(id);
    }

    /// Any part of what another device has written by now.
    void read(Device& device)
    {
        auto const& other = all_[*rc::gen::inRange(std::size_t{0}, all_.size())];
        auto& count = device.read[other.id];
        if (other.id == device.id || count == other.journal.size()) return;
        count = *rc::gen::inRange(count, other.journal.size()) + 1;
        for (std::size_t i = 0; i < count; ++i) {
            device.known.insert(other.journal[i].kept.id);
            device.stamp = std::max(device.stamp, other.journal[i].stamp);
        }
        PeersSeen note; // Not in one go, which GCC 12 takes for something uninitialised.
        note.up_to.push_back({other.id, count});
        say(device, std::move(note));
    }

    void write(Device& device, int choice)
    {
        static int words = 0;
        auto const text = std::to_string(++words);
        std::vector<TreatmentId> treatments;
        for (auto const& other : all_)
            for (auto const& told : other.journal)
                if (std::holds_alternative<TreatmentBegan>(told.kept.record) && device.known.contains(told.kept.id))
                    treatments.push_back(told.kept.id);
        if (choice == 4) return say(device, SafetyChecked{{}, some(), some()});
        if (choice == 5) return say(device, MarkPlaced{{}, {"QL-1", Side::left}, 1, 1, text});
        if (choice == 6) return say(device, MarkRemoved{{}, {"QL-1", Side::left}});
        if (treatments.size() < 2 && (choice == 7 || treatments.empty())) {
            say(device, TreatmentBegan{{}, {"GMED-1", Side::left}, 90, {}});
            return say(device, TreatmentEnded{device.journal.back().kept.id, {}, Outcome::finished, 9000, {}, {}});
        }
        auto const treatment = *rc::gen::elementOf(treatments);
        if (choice <= 9) say(device, TreatmentEdited{treatment, {}, {}, {}, text});
        else if (choice == 10) say(device, TreatmentDeleted{treatment, {}});
        else say(device, TreatmentRestored{treatment, {}});
    }

    static std::vector<std::string> some()
    {
        std::vector<std::string> chosen;
        for (auto const* one : {"blood", "bones", "clots"})
            if (*rc::gen::arbitrary<bool>()) chosen.emplace_back(one);
        return chosen;
    }

    std::vector<Device> all_;
};

} // namespace tenderspot::test
