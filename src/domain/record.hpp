// SPDX-License-Identifier: MIT
// A record is one thing that happened and is never changed afterwards. Each kind is declared with its subject.
#pragma once

#include "domain/care_record.hpp"
#include "domain/device_record.hpp"
#include "domain/record_id.hpp"
#include "domain/routine_record.hpp"
#include "domain/spot_record.hpp"
#include "domain/treatment_record.hpp"

#include <variant>

namespace tenderspot {

using Record =
    std::variant<TreatmentBegan, TreatmentProgress, TreatmentEnded, TreatmentEdited, TreatmentDeleted,
                 TreatmentRestored, SettingChanged, SpotChecked, MarkPlaced, MarkRemoved, RoutineItemPut,
                 RoutineItemRemoved, StopExplained, TreatmentConfirmed, SorenessReported, SafetyChecked, StrainReported,
                 StrainResolved, PackTimerBegan, PackTimerEnded, ExerciseDone, PeersSeen, RoutineSet, ScheduleSet,
                 DayMarked, OccurrenceMarked, SignReported, SignCleared, StrainAgreed, TreatmentRated>;

/// A record with its id in the journal.
struct KeptRecord
{
    RecordId id;
    Record record;
    bool operator==(KeptRecord const&) const = default;
};

} // namespace tenderspot
