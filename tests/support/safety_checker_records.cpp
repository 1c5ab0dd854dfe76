// SPDX-License-Identifier: MIT
// What the records say: who knew what, which answers and signs stand, which strain and which stops there are.
#include "support/safety_checker.hpp"

#include <map>

namespace tenderspot::support {

SafetyChecker::SafetyChecker(Catalogue const& facts, std::vector<KeptRecord> records, WallTime now)
    : facts_{facts}, records_{std::move(records)}, now_{std::move(now)}
{
    checks_ = checks();
    reports_ = reports();
}

/// Whether whoever wrote a record had read the other one by then.
bool SafetyChecker::knew(std::size_t later, std::size_t earlier) const
{
    auto const writer = records_[later].id, other = records_[earlier].id;
    if (writer.journal == other.journal) return other.number < writer.number;
    for (auto const& one : records_) {
        auto const* seen = std::get_if<PeersSeen>(&one.record);
        if (!seen || one.id.journal != writer.journal || one.id.number > writer.number) continue;
        for (auto const& up_to : seen->up_to)
            if (up_to.journal == other.journal && other.number <= up_to.number) return true;
    }
    return false;
}

std::int64_t SafetyChecker::since(std::size_t record, std::int64_t utc_ms) const
{
    constexpr std::int64_t year_2026 = 1'767'225'600'000;
    if (utc_ms <= now_.utc_ms) return utc_ms;
    auto earliest = now_.utc_ms;
    for (std::size_t i = 0; i < records_.size(); ++i) {
        auto const* look = std::get_if<SettingChanged>(&records_[i].record);
        if (!look || look->key != "clock-look" || !knew(i, record)) continue;
        auto const at = look->at.utc_ms;
        if (at < year_2026 && now_.utc_ms >= year_2026) continue;
        if (at < earliest) earliest = at;
    }
    return earliest;
}

/// Of records about one thing, in their order, those after which nobody who knew them said anything of it.
std::vector<std::size_t> SafetyChecker::standing(std::vector<std::size_t> const& about) const
{
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < about.size(); ++i) {
        bool is_superseded = false;
        for (std::size_t j = i + 1; j < about.size(); ++j)
            if (knew(about[j], about[i])) is_superseded = true;
        if (!is_superseded) all.push_back(about[i]);
    }
    return all;
}

/// The answers that count; several if devices answered without knowing of each other.
std::vector<std::size_t> SafetyChecker::checks() const
{
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < records_.size(); ++i)
        if (std::holds_alternative<SafetyChecked>(records_[i].record)) all.push_back(i);
    return standing(all);
}

/// The signs that somebody reported and nobody who knew took back.
std::vector<std::size_t> SafetyChecker::reports() const
{
    std::map<std::string, std::vector<std::size_t>> about;
    for (std::size_t i = 0; i < records_.size(); ++i) {
        if (auto const* sign = std::get_if<SignReported>(&records_[i].record)) about[sign->warning].push_back(i);
        if (auto const* over = std::get_if<SignCleared>(&records_[i].record)) about[over->warning].push_back(i);
    }
    std::vector<std::size_t> all;
    for (auto const& [warning, records] : about)
        for (auto const at : standing(records))
            if (std::holds_alternative<SignReported>(records_[at].record)) all.push_back(at);
    return all;
}

/// The strain that was told last, if nobody said after it that it is over.
SafetyChecker::Strain SafetyChecker::strain() const
{
    Strain now;
    for (std::size_t i = 0; i < records_.size(); ++i) {
        auto const& one = records_[i];
        if (auto const* told = std::get_if<StrainReported>(&one.record)) {
            auto const was_serious = now.is_there && now.told.grade == StrainGrade::three && !now.is_agreed;
            now = {true, false, *told, since(i, told->onset_utc_ms)};
            if (was_serious) now.told.grade = StrainGrade::three;
        }
        if (std::holds_alternative<StrainAgreed>(one.record)) now.is_agreed = now.is_there;
        if (std::holds_alternative<StrainResolved>(one.record)) now = {};
    }
    return now;
}

/// The last reason given for each treatment, whether or not it was deleted since: it was felt.
std::vector<SafetyChecker::Stop> SafetyChecker::stops() const
{
    std::map<TreatmentId, Spot> began;
    std::map<TreatmentId, Stop> last;
    for (std::size_t i = 0; i < records_.size(); ++i) {
        auto const& record = records_[i].record;
        if (auto const* begin = std::get_if<TreatmentBegan>(&record)) began[records_[i].id] = begin->spot;
        if (auto const* why = std::get_if<StopExplained>(&record))
            last[why->treatment] = {i, began[why->treatment], since(i, why->at.utc_ms), why->reason};
    }
    std::vector<Stop> all;
    for (auto const& [treatment, stop] : last)
        if (began.contains(treatment) && (stop.reason == StopReason::numb || stop.reason == StopReason::dizzy))
            all.push_back(stop);
    return all;
}

} // namespace tenderspot::support
