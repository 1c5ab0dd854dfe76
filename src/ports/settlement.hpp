// SPDX-License-Identifier: MIT
// What a file system called synced may still be on its way: in a browser the store answers later.
#pragma once

#include "ports/files.hpp"

namespace tenderspot {

enum class Settling {
    safe,       ///< All that was synced would survive the battery coming out.
    on_its_way, ///< Nobody knows yet.
    refused     ///< It is still in memory and is not kept. Nothing that was safe before is lost.
};

struct SettlementState
{
    Settling settling = Settling::safe;
    FileError why = FileError::device; ///< Of `refused`.
};

class Settlement
{
public:
    virtual ~Settlement() = default;

    [[nodiscard]] virtual SettlementState settlement() const = 0;
    /// Sends off what nobody synced.
    virtual void flush() = 0;
    /// Sends off once more what was refused; on_its_way from then on. Nothing while nothing is refused.
    virtual void retry() = 0;
};

} // namespace tenderspot
