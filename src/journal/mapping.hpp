// SPDX-License-Identifier: MIT
// Maps records to their payloads and back, and checks which numbers and texts are allowed.
#pragma once

#include "domain/record.hpp"
#include "journal/care_payloads.hpp"
#include "journal/payloads.hpp"
#include "journal/routine_payloads.hpp"
#include "journal/spot_payloads.hpp"

namespace tenderspot {

/// These always produce the newest version.
[[nodiscard]] payload::TreatmentBeganV2 to_payload(TreatmentBegan const&);
[[nodiscard]] payload::TreatmentProgressV1 to_payload(TreatmentProgress const&);
[[nodiscard]] payload::TreatmentEndedV1 to_payload(TreatmentEnded const&);
[[nodiscard]] payload::TreatmentEditedV1 to_payload(TreatmentEdited const&);
[[nodiscard]] payload::TreatmentNamedV1 to_payload(TreatmentDeleted const&);
[[nodiscard]] payload::TreatmentNamedV1 to_payload(TreatmentRestored const&);
[[nodiscard]] payload::SettingChangedV1 to_payload(SettingChanged const&);
[[nodiscard]] payload::SpotCheckedV1 to_payload(SpotChecked const&);
[[nodiscard]] payload::MarkPlacedV1 to_payload(MarkPlaced const&);
[[nodiscard]] payload::SpotNamedV1 to_payload(MarkRemoved const&);
[[nodiscard]] payload::RoutineItemPutV1 to_payload(RoutineItemPut const&);
[[nodiscard]] payload::SpotNamedV1 to_payload(RoutineItemRemoved const&);
[[nodiscard]] payload::TreatmentAnswerV1 to_payload(StopExplained const&);
[[nodiscard]] payload::TreatmentAnswerV1 to_payload(TreatmentConfirmed const&);
[[nodiscard]] payload::SorenessReportedV1 to_payload(SorenessReported const&);
[[nodiscard]] payload::SafetyCheckedV2 to_payload(SafetyChecked const&);
[[nodiscard]] payload::SignReportedV1 to_payload(SignReported const&);
[[nodiscard]] payload::SignClearedV1 to_payload(SignCleared const&);
[[nodiscard]] payload::MomentV1 to_payload(StrainAgreed const&);
[[nodiscard]] payload::StrainReportedV1 to_payload(StrainReported const&);
[[nodiscard]] payload::MomentV1 to_payload(StrainResolved const&);
[[nodiscard]] payload::PackTimerBeganV1 to_payload(PackTimerBegan const&);
[[nodiscard]] payload::MomentV1 to_payload(PackTimerEnded const&);
[[nodiscard]] payload::ExerciseDoneV1 to_payload(ExerciseDone const&);
[[nodiscard]] payload::PeersSeenV1 to_payload(PeersSeen const&);
[[nodiscard]] payload::RoutineSetV1 to_payload(RoutineSet const&);
[[nodiscard]] payload::ScheduleSetV1 to_payload(ScheduleSet const&);
[[nodiscard]] payload::DayMarkedV1 to_payload(DayMarked const&);
[[nodiscard]] payload::OccurrenceMarkedV1 to_payload(OccurrenceMarked const&);

/// Each replaces the whole record; false if the payload breaks a bound of domain/record.hpp.
[[nodiscard]] bool from_payload(payload::TreatmentBeganV1&&, TreatmentBegan&);
[[nodiscard]] bool from_payload(payload::TreatmentBeganV2&&, TreatmentBegan&);
[[nodiscard]] bool from_payload(payload::TreatmentProgressV1&&, TreatmentProgress&);
[[nodiscard]] bool from_payload(payload::TreatmentEndedV1&&, TreatmentEnded&);
[[nodiscard]] bool from_payload(payload::TreatmentEditedV1&&, TreatmentEdited&);
[[nodiscard]] bool from_payload(payload::TreatmentNamedV1&&, TreatmentDeleted&);
[[nodiscard]] bool from_payload(payload::TreatmentNamedV1&&, TreatmentRestored&);
[[nodiscard]] bool from_payload(payload::SettingChangedV1&&, SettingChanged&);
[[nodiscard]] bool from_payload(payload::SpotCheckedV1&&, SpotChecked&);
[[nodiscard]] bool from_payload(payload::MarkPlacedV1&&, MarkPlaced&);
[[nodiscard]] bool from_payload(payload::SpotNamedV1&&, MarkRemoved&);
[[nodiscard]] bool from_payload(payload::RoutineItemPutV1&&, RoutineItemPut&);
[[nodiscard]] bool from_payload(payload::SpotNamedV1&&, RoutineItemRemoved&);
[[nodiscard]] bool from_payload(payload::TreatmentAnswerV1&&, StopExplained&);
[[nodiscard]] bool from_payload(payload::TreatmentAnswerV1&&, TreatmentConfirmed&);
[[nodiscard]] bool from_payload(payload::SorenessReportedV1&&, SorenessReported&);
[[nodiscard]] bool from_payload(payload::SafetyCheckedV1&&, SafetyChecked&);
[[nodiscard]] bool from_payload(payload::SafetyCheckedV2&&, SafetyChecked&);
[[nodiscard]] bool from_payload(payload::SignReportedV1&&, SignReported&);
[[nodiscard]] bool from_payload(payload::SignClearedV1&&, SignCleared&);
[[nodiscard]] bool from_payload(payload::MomentV1&&, StrainAgreed&);
[[nodiscard]] bool from_payload(payload::StrainReportedV1&&, StrainReported&);
[[nodiscard]] bool from_payload(payload::MomentV1&&, StrainResolved&);
[[nodiscard]] bool from_payload(payload::PackTimerBeganV1&&, PackTimerBegan&);
[[nodiscard]] bool from_payload(payload::MomentV1&&, PackTimerEnded&);
[[nodiscard]] bool from_payload(payload::ExerciseDoneV1&&, ExerciseDone&);
[[nodiscard]] bool from_payload(payload::PeersSeenV1&&, PeersSeen&);
[[nodiscard]] bool from_payload(payload::RoutineSetV1&&, RoutineSet&);
[[nodiscard]] bool from_payload(payload::ScheduleSetV1&&, ScheduleSet&);
[[nodiscard]] bool from_payload(payload::DayMarkedV1&&, DayMarked&);
[[nodiscard]] bool from_payload(payload::OccurrenceMarkedV1&&, OccurrenceMarked&);

} // namespace tenderspot
