// SPDX-License-Identifier: MIT
// The safety table once more, slow and plain: who may press what, how long, how hard and with what, said from the
// records and the catalogue alone. It shares no rule with src/domain, so that both have to be wrong in the same way.
#pragma once

#include "domain/catalogue.hpp"
#include "domain/record.hpp"

#include <set>
#include <string>
#include <vector>

namespace tenderspot::support {

/// Why something must not be; empty: nothing speaks against it.
using Against = std::vector<std::string>;

/// How a point may be pressed today.
struct PressLimits
{
    int seconds = 0; ///< In all, what is added while it runs included.
    int hardest = 0; ///< Of 10.
    std::set<std::string> tools;
};

/// Whatever is asked again is worked out again from the first record on.
class SafetyChecker
{
public:
    /// `records` in the order in which they count.
    SafetyChecker(Catalogue const& facts, std::vector<KeptRecord> records, WallTime now);

    /// Why the safety check has to be answered before anything is pressed.
    [[nodiscard]] Against check() const;
    /// Whichever spot it is; the age of the check is not looked at.
    [[nodiscard]] Against any_press() const;
    [[nodiscard]] Against press(Spot const&) const;
    [[nodiscard]] PressLimits limits(std::string const& point) const;
    [[nodiscard]] Against exercise(Exercise const&) const;
    [[nodiscard]] Against pack(Pack) const;
    [[nodiscard]] Against end_of_strain() const;
    [[nodiscard]] static int longest_session_seconds() { return 15 * 60; }

private:
    struct Strain
    {
        bool is_there = false, is_agreed = false;
        StrainReported told;
        std::int64_t onset_ms = 0; ///< Not ahead of now.
    };
    /// A treatment that was stopped as numb or dizzy.
    struct Stop
    {
        std::size_t record;
        Spot spot;
        std::int64_t at_ms;
        StopReason reason;
    };
    [[nodiscard]] std::vector<std::size_t> standing(std::vector<std::size_t> const& about) const;
    [[nodiscard]] bool knew(std::size_t later, std::size_t earlier) const;
    /// From when something that a record says counts: if it is ahead of now, from the earliest look at a clock by
    /// somebody who knew the record.
    [[nodiscard]] std::int64_t since(std::size_t record, std::int64_t utc_ms) const;
    [[nodiscard]] std::vector<std::size_t> checks() const;
    [[nodiscard]] std::vector<std::size_t> reports() const;
    [[nodiscard]] bool applies(Warning const&) const;
    [[nodiscard]] bool is_agreed(Warning const&) const;
    [[nodiscard]] bool holds(Restriction, std::string const& muscle) const;
    [[nodiscard]] bool has_emergency() const;
    [[nodiscard]] bool rests_by_answer() const;
    [[nodiscard]] bool is_sore() const;
    [[nodiscard]] std::vector<Stop> stops() const;
    [[nodiscard]] Strain strain() const;
    [[nodiscard]] std::string muscle_of(std::string const& point) const;
    [[nodiscard]] bool over_one_nerve(Spot const&, Spot const&) const;

    Catalogue const& facts_;
    std::vector<KeptRecord> records_;
    WallTime now_;
    std::vector<std::size_t> checks_, reports_; ///< Those that stand, as places in the list of records.
};

} // namespace tenderspot::support
