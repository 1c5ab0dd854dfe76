// SPDX-License-Identifier: MIT
// The history: what all records of all devices say together, such as treatments, unfinished ones and settings.
#pragma once

#include "domain/clock_looks.hpp"
#include "domain/concurrent_values.hpp"
#include "domain/history_days.hpp"
#include "domain/history_edits.hpp"
#include "domain/history_order.hpp"
#include "domain/routine_log.hpp"

#include <string>

namespace tenderspot {

/// A treatment that began and has not ended.
struct Unfinished
{
    TreatmentId treatment;
    std::optional<TreatmentProgress> last; ///< Empty if the treatment broke off before the first one was written.
    std::vector<PlannedSpot> then;         ///< What was planned after it in the session.
};

/// The result of the last check of a spot.
struct SpotCheck
{
    WallTime at;
    Finding finding = Finding::clear;
    std::optional<Score> tenderness;
    bool operator==(SpotCheck const&) const = default;
};

/// The user's own mark, relative to the middle of the zone.
struct Mark
{
    std::int16_t across_mm = 0, up_mm = 0;
    std::string word;
    bool operator==(Mark const&) const = default;
};

/// How sore a day was from what was done the day before.
struct Soreness
{
    std::optional<Score> score;
    bool bruise = false;
    bool operator==(Soreness const&) const = default;
};

/// A warning that the user has ticked and not cleared.
struct Sign
{
    WallTime since;
    Urgency urgency = Urgency::soon;
    bool is_answered = false; ///< The safety check was answered since, by a device that knew of the sign.
    RecordId id{};            ///< Of the record that reported it.
    bool operator==(Sign const&) const = default;
};

/// A treatment that was stopped as numb or dizzy, whatever happened to it since.
struct AlarmingStop
{
    RecordId id; ///< Of the record that said so.
    TreatmentId treatment;
    WallTime at;
    StopReason reason = StopReason::numb;
    bool is_answered = false; ///< The safety check was answered since, by a device that knew of the stop.
    bool operator==(AlarmingStop const&) const = default;
};

/// An exercise that was done.
struct ExerciseLogged
{
    RecordId id;
    WallTime at;
    std::string exercise;
    std::uint32_t seconds = 0;
    Outcome outcome = Outcome::finished;
    bool operator==(ExerciseLogged const&) const = default;
};

/// Folds records in the order in which they count: those of each device in their own order, and none before a record
/// that its device knew of. It also copes with any other order: a record about a treatment that is not known yet waits
/// for it, a record applied twice counts once, an edit outlasts the end of its treatment, and a real end outlasts a
/// discard.
///
/// Concurrent values (see PeersSeen) settle the same way on all devices: the last one counts, and nothing is lost of an
/// edit, a mark, a sign or the safety check, as described below. Of everything else (the routine, strains, packs,
/// soreness, checks of spots, what was said of an end) only the last value is kept. Use it on one thread only, even for
/// reading.
class History
{
public:
    void apply(KeptRecord);

    /// How many treatments the user sees: those that ended and were neither deleted nor discarded.
    [[nodiscard]] std::size_t size() const;
    /// The newest has index 0; of two that began at the same time, the larger id is the newer.
    [[nodiscard]] Treatment newest(std::size_t index) const;
    /// Any treatment that ever began, including deleted, discarded and unfinished ones; empty if there is none.
    [[nodiscard]] std::optional<Treatment> find(TreatmentId) const;
    /// The latest visible treatment of this spot, by its beginning.
    [[nodiscard]] std::optional<Treatment> last_of(Spot const&) const;

    /// From the first to the last local day since 1970-01-01, both included; days without treatments are left out. The
    /// cost does not depend on the number of treatments.
    [[nodiscard]] std::vector<DayOfTreatments> days(std::int32_t first, std::int32_t last) const;
    /// The visible treatments of the day, newest first.
    [[nodiscard]] std::vector<Treatment> treatments_of(std::int32_t day) const;
    /// The first day with a treatment for which was_treated holds.
    [[nodiscard]] std::optional<std::int32_t> first_treated_day() const { return days_.first_treated(); }

    /// Concurrent edits of a treatment that do not count and that no later edit has settled, at most one per device,
    /// the last one last.
    [[nodiscard]] std::vector<TreatmentEdit> other_edits(TreatmentId) const;

    /// Of all devices, in the order in which they began.
    [[nodiscard]] std::vector<Unfinished> const& unfinished() const { return unfinished_; }
    /// As set by the device with this journal; a setting that it never made has the last value of any other device.
    [[nodiscard]] std::map<std::string, std::string> settings(std::uint64_t journal) const;
    [[nodiscard]] std::map<Spot, SpotCheck> const& checks() const { return checks_; }
    [[nodiscard]] std::map<Spot, Mark> const& marks() const { return marks_; }
    /// Concurrent marks of the spot, placed by other devices, that do not count.
    [[nodiscard]] std::vector<Mark> other_marks(Spot const&) const;
    /// In the order of the routine.
    [[nodiscard]] std::vector<RoutineItem> const& routine() const { return routine_.items(); }
    [[nodiscard]] RoutineLog const& routine_log() const { return routine_; }
    /// Keyed by local days since 1970-01-01.
    [[nodiscard]] std::map<std::int32_t, Soreness> const& soreness() const { return soreness_; }
    /// The last answers to the safety check; empty if it was never answered. Concurrent answers are combined:
    /// everything that applies in any of them counts, and only what is agreed in all of them.
    [[nodiscard]] std::optional<SafetyChecked> const& safety() const { return safety_; }
    /// The signs that the user has, keyed by Warning::id. A sign reported on one device stays even if another device,
    /// which did not know of it, cleared it.
    [[nodiscard]] std::map<std::string, Sign> const& signs() const { return signs_; }
    /// Stops as numb or dizzy, by the last reason given for each treatment, in the order in which they were recorded.
    [[nodiscard]] std::vector<AlarmingStop> const& alarming_stops() const { return alarms_; }
    /// When the last answers to the safety check count from, see ClockLooks::counts_from; empty if there are none.
    [[nodiscard]] std::optional<std::int64_t> safety_counts_from(std::int64_t now_utc_ms) const;
    /// The strain that is not over. Its grade is three if it ever was reported as such and no clinician has agreed
    /// since.
    [[nodiscard]] std::optional<StrainReported> const& strain() const { return strain_; }
    /// The strain with no time in it ahead of now, see ClockLooks::counts_from.
    [[nodiscard]] std::optional<StrainReported> strain(WallTime const& now) const;
    /// Whether a clinician has agreed to pressing since that strain was last reported.
    [[nodiscard]] bool strain_agreed() const { return strain_agreed_; }
    /// The timer of packs that nobody has ended; its time may have run out.
    [[nodiscard]] std::optional<PackTimerBegan> const& pack_timer() const { return pack_timer_; }
    /// See ClockLooks::counts_from; now if there is no timer.
    [[nodiscard]] std::int64_t packs_count_from(std::int64_t now_utc_ms) const;
    /// Ordered by time; ties are ordered by id.
    [[nodiscard]] std::vector<ExerciseLogged> const& exercises() const { return exercises_; }
    /// For times ahead of now: from when they count.
    [[nodiscard]] ClockLooks const& clock_looks() const { return clock_looks_; }
    /// Whether a rule counts time from a record that is ahead of now, and no device has looked at its clock since.
    [[nodiscard]] bool wants_clock_look(std::int64_t now_utc_ms) const;
    /// How many treatments that records refer to never began; above 0, part of the journal is missing.
    [[nodiscard]] std::size_t missing() const { return waiting_.size(); }
    /// See TreatmentRows::read.
    [[nodiscard]] std::uint64_t rows_read() const { return rows_.read(); }

private:
    struct Said
    {
        CausalContext writer;
        Record record;
    };
    struct Setting
    {
        std::string last;
        std::map<std::uint64_t, std::string> own; ///< Keyed by journal.
    };
    struct AboutTreatment;
    struct Dispatch;
    using Position = TreatmentRows::Position;

    void apply(CausalContext const&, Record&&);
    [[nodiscard]] Treatment treatment(Position) const;
    template <class Change> void change(Position, Change);

    Causality causality_;
    ClockLooks clock_looks_;
    TreatmentRows rows_;
    mutable TreatmentOrder order_; ///< Sorts itself when it is read, and so does the next one.
    mutable SpotOrder of_spots_;
    DayIndex days_;
    TreatmentEdits edits_;
    TreatmentDeletions deletions_;
    std::vector<Unfinished> unfinished_;
    std::map<TreatmentId, std::vector<Said>> waiting_;
    std::map<std::string, Setting> settings_;
    std::map<Spot, SpotCheck> checks_;
    std::map<Spot, Mark> marks_;
    std::map<Spot, ConcurrentValues<std::optional<Mark>>> mark_values_; ///< Empty: it was removed.
    RoutineLog routine_;
    std::map<std::int32_t, Soreness> soreness_;
    ConcurrentValues<SafetyChecked> safety_values_;
    std::optional<SafetyChecked> safety_;
    std::map<std::string, ConcurrentValues<std::optional<Sign>>> sign_values_; ///< Empty: it was cleared.
    std::map<std::string, Sign> signs_;
    std::vector<AlarmingStop> alarms_;
    std::optional<StrainReported> strain_;
    RecordId strain_id_;
    bool strain_agreed_ = false;
    std::optional<PackTimerBegan> pack_timer_;
    RecordId pack_timer_id_;
    std::vector<ExerciseLogged> exercises_;
};

} // namespace tenderspot
