// SPDX-License-Identifier: MIT
// What all records of all devices together say: the treatments, the treatments cut short, and the settings.
#pragma once

#include "domain/clock_looks.hpp"
#include "domain/concurrent_values.hpp"
#include "domain/history_days.hpp"
#include "domain/history_edits.hpp"
#include "domain/history_order.hpp"
#include "domain/routine_log.hpp"

#include <string>

namespace tenderspot {

/// A treatment that began and has no end.
struct Unfinished
{
    TreatmentId treatment;
    std::optional<TreatmentProgress> last; ///< Nothing if it ended before the first was written.
    std::vector<PlannedSpot> then;         ///< What was planned after it.
};

/// What the last check of a spot found.
struct SpotCheck
{
    WallTime at;
    Finding finding = Finding::clear;
    std::optional<Score> tenderness;
    bool operator==(SpotCheck const&) const = default;
};

/// The user's own mark, relative to the middle of its zone.
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

/// A sign that the user has.
struct Sign
{
    WallTime since;
    Urgency urgency = Urgency::soon;
    bool is_answered = false; ///< Whoever answered the safety check since then knew of it.
    RecordId id{};            ///< Of the record that says so.
    bool operator==(Sign const&) const = default;
};

/// A treatment that was stopped as numb or dizzy, whatever became of it since.
struct AlarmingStop
{
    RecordId id; ///< Of the record that says so.
    TreatmentId treatment;
    WallTime at;
    StopReason reason = StopReason::numb;
    bool is_answered = false; ///< Whoever answered the safety check since then knew of it.
    bool operator==(AlarmingStop const&) const = default;
};

/// A move that was done.
struct ExerciseLogged
{
    RecordId id;
    WallTime at;
    std::string exercise;
    std::uint32_t seconds = 0;
    Outcome outcome = Outcome::finished;
    bool operator==(ExerciseLogged const&) const = default;
};

/// Takes records in the order in which they count: each device's own in theirs, and none before what its device knew
/// of. It also copes with any other order: what names a treatment that is not known yet waits for it; a record given
/// twice counts once; an edit outlasts the end of its treatment; a real end outlasts a discard.
///
/// What two devices said without knowing of each other (see PeersSeen) settles the same way on both: the last
/// counts, and of an edit, a mark, a sign and the safety check nothing is lost, as said below. Of all else (the
/// routine, strains, packs, soreness, checks of spots, what was said of an end) the last is all that is kept. One
/// thread only, even for reading.
class History
{
public:
    void apply(KeptRecord);

    /// How many treatments the user sees: ended, neither deleted nor discarded.
    [[nodiscard]] std::size_t size() const;
    /// The newest is 0; of two that began together the larger id is the newer.
    [[nodiscard]] Treatment newest(std::size_t index) const;
    /// Any treatment that ever began, also deleted, discarded and unfinished ones; nothing if there is none.
    [[nodiscard]] std::optional<Treatment> find(TreatmentId) const;
    /// Of those that the user sees, the one of this spot that began last.
    [[nodiscard]] std::optional<Treatment> last_of(Spot const&) const;

    /// From the first to the last local day since 1970-01-01, both included; days without treatments are left out.
    /// Costs nothing for a treatment.
    [[nodiscard]] std::vector<DayOfTreatments> days(std::int32_t first, std::int32_t last) const;
    /// Those that the user sees, the newest first.
    [[nodiscard]] std::vector<Treatment> treatments_of(std::int32_t day) const;
    /// The first day with one in which was_treated.
    [[nodiscard]] std::optional<std::int32_t> first_treated_day() const { return days_.first_treated(); }

    /// What other devices said of a treatment without knowing of what counts, and nobody has settled since by an
    /// edit that knows it; the last comes last. Each device has one at most.
    [[nodiscard]] std::vector<TreatmentEdit> other_edits(TreatmentId) const;

    /// In the order in which they began; of all devices.
    [[nodiscard]] std::vector<Unfinished> const& unfinished() const { return unfinished_; }
    /// As the device with this journal set them; what it never set, as any other did last.
    [[nodiscard]] std::map<std::string, std::string> settings(std::uint64_t journal) const;
    [[nodiscard]] std::map<Spot, SpotCheck> const& checks() const { return checks_; }
    [[nodiscard]] std::map<Spot, Mark> const& marks() const { return marks_; }
    /// Marks of the spot that other devices placed without knowing of what counts.
    [[nodiscard]] std::vector<Mark> other_marks(Spot const&) const;
    /// In their order.
    [[nodiscard]] std::vector<RoutineItem> const& routine() const { return routine_.items(); }
    [[nodiscard]] RoutineLog const& routine_log() const { return routine_; }
    /// By local days since 1970-01-01.
    [[nodiscard]] std::map<std::int32_t, Soreness> const& soreness() const { return soreness_; }
    /// The last answers to the safety check; nothing as long as it was never answered. Of answers of several
    /// devices that did not know of each other, all that applies, and agreed is only what is so in each of them.
    [[nodiscard]] std::optional<SafetyChecked> const& safety() const { return safety_; }
    /// The signs that the user has, by the ids of their warnings. One that was reported on one device stays although
    /// another device, which did not know of it, said that it is over.
    [[nodiscard]] std::map<std::string, Sign> const& signs() const { return signs_; }
    /// The stops as numb or dizzy, by the last reason given for each treatment, in the order in which they were said.
    [[nodiscard]] std::vector<AlarmingStop> const& alarming_stops() const { return alarms_; }
    /// When the last answers to the safety check were given, see ClockLooks::counts_from; nothing as long as there are
    /// none.
    [[nodiscard]] std::optional<std::int64_t> safety_counts_from(std::int64_t now_utc_ms) const;
    /// The strain that is not over; of grade three, if it ever was by its answers and no clinician has agreed since.
    [[nodiscard]] std::optional<StrainReported> const& strain() const { return strain_; }
    /// The same, with no time in it that is ahead of now, see ClockLooks::counts_from.
    [[nodiscard]] std::optional<StrainReported> strain(WallTime const& now) const;
    /// Whether a clinician has agreed to pressing since that strain was last told.
    [[nodiscard]] bool strain_agreed() const { return strain_agreed_; }
    /// The timer of packs that nobody has ended; it may have run out.
    [[nodiscard]] std::optional<PackTimerBegan> const& pack_timer() const { return pack_timer_; }
    /// See ClockLooks::counts_from; now, if there is no timer.
    [[nodiscard]] std::int64_t packs_count_from(std::int64_t now_utc_ms) const;
    /// In the order in which they were done; of two at once the larger id is the later.
    [[nodiscard]] std::vector<ExerciseLogged> const& exercises() const { return exercises_; }
    /// Of times ahead of now: from when they count.
    [[nodiscard]] ClockLooks const& clock_looks() const { return clock_looks_; }
    /// Whether a rule counts time from a record that lies ahead of now, and no device has looked at its clock since.
    [[nodiscard]] bool wants_clock_look(std::int64_t now_utc_ms) const;
    /// How many treatments are named by records and never began: something of the journal is missing.
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
        std::map<std::uint64_t, std::string> own; ///< By journal.
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
    mutable TreatmentOrder order_; ///< Sorts itself when it is looked at, and so does the next.
    mutable SpotOrder of_spots_;
    DayIndex days_;
    TreatmentEdits edits_;
    TreatmentDeletions deletions_;
    std::vector<Unfinished> unfinished_;
    std::map<TreatmentId, std::vector<Said>> waiting_;
    std::map<std::string, Setting> settings_;
    std::map<Spot, SpotCheck> checks_;
    std::map<Spot, Mark> marks_;
    std::map<Spot, ConcurrentValues<std::optional<Mark>>> mark_values_; ///< Without one: it was taken away.
    RoutineLog routine_;
    std::map<std::int32_t, Soreness> soreness_;
    ConcurrentValues<SafetyChecked> safety_values_;
    std::optional<SafetyChecked> safety_;
    std::map<std::string, ConcurrentValues<std::optional<Sign>>> sign_values_; ///< Without one: it is over.
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
