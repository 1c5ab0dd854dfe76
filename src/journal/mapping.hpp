// SPDX-License-Identifier: MIT
// Between records and their payloads: which numbers and texts are allowed, and what they stand for.
#pragma once

#include "domain/record.hpp"
#include "journal/payloads.hpp"

namespace tenderspot {

[[nodiscard]] payload::TreatmentBeganV1 to_payload(TreatmentBegan const&);
[[nodiscard]] payload::TreatmentProgressV1 to_payload(TreatmentProgress const&);
[[nodiscard]] payload::TreatmentEndedV1 to_payload(TreatmentEnded const&);
[[nodiscard]] payload::SessionEditedV1 to_payload(SessionEdited const&);
[[nodiscard]] payload::SessionNamedV1 to_payload(SessionDeleted const&);
[[nodiscard]] payload::SessionNamedV1 to_payload(SessionRestored const&);
[[nodiscard]] payload::SettingChangedV1 to_payload(SettingChanged const&);
[[nodiscard]] payload::SpotCheckedV1 to_payload(SpotChecked const&);
[[nodiscard]] payload::MarkPlacedV1 to_payload(MarkPlaced const&);
[[nodiscard]] payload::SpotNamedV1 to_payload(MarkRemoved const&);
[[nodiscard]] payload::RoutineItemPutV1 to_payload(RoutineItemPut const&);
[[nodiscard]] payload::SpotNamedV1 to_payload(RoutineItemRemoved const&);

/// Each fills the record; false if the payload breaks a bound stated in domain/record.hpp.
[[nodiscard]] bool from_payload(payload::TreatmentBeganV1&&, TreatmentBegan&);
[[nodiscard]] bool from_payload(payload::TreatmentProgressV1&&, TreatmentProgress&);
[[nodiscard]] bool from_payload(payload::TreatmentEndedV1&&, TreatmentEnded&);
[[nodiscard]] bool from_payload(payload::SessionEditedV1&&, SessionEdited&);
[[nodiscard]] bool from_payload(payload::SessionNamedV1&&, SessionDeleted&);
[[nodiscard]] bool from_payload(payload::SessionNamedV1&&, SessionRestored&);
[[nodiscard]] bool from_payload(payload::SettingChangedV1&&, SettingChanged&);
[[nodiscard]] bool from_payload(payload::SpotCheckedV1&&, SpotChecked&);
[[nodiscard]] bool from_payload(payload::MarkPlacedV1&&, MarkPlaced&);
[[nodiscard]] bool from_payload(payload::SpotNamedV1&&, MarkRemoved&);
[[nodiscard]] bool from_payload(payload::RoutineItemPutV1&&, RoutineItemPut&);
[[nodiscard]] bool from_payload(payload::SpotNamedV1&&, RoutineItemRemoved&);

} // namespace tenderspot
