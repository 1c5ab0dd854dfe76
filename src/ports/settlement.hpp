// SPDX-License-Identifier: MIT
// Tracks data that the file system reported as synced but has not stored yet: in a browser the store answers later.
#pragma once

#include "ports/files.hpp"

namespace tenderspot {

enum class Settling {
    safe,       ///< Everything synced would survive a sudden loss of power.
    on_its_way, ///< The outcome is not known yet.
    refused     ///< The data is still in memory but not stored. Nothing that was safe before is lost.
};

struct SettlementState
{
    Settling settling = Settling::safe;
    FileError why = FileError::device; ///< The reason for `refused`.
};

class Settlement
{
public:
    virtual ~Settlement() = default;

    [[nodiscard]] virtual SettlementState settlement() const = 0;
    /// Sends off data that nobody synced.
    virtual void flush() = 0;
    /// Sends off refused data again; on_its_way from then on. Does nothing unless something was refused.
    virtual void retry() = 0;
};

} // namespace tenderspot
