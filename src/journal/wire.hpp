// SPDX-License-Identifier: MIT
// Between a record and the bytes of its payload.
#pragma once

#include "domain/record.hpp"
#include "journal/frame.hpp"

#include <memory>
#include <vector>

namespace tenderspot {

enum class Decoded {
    record,
    unknown_type, ///< A later version's. Nobody minds if it is left out.
    newer_form,   ///< A known type in a later form.
    not_valid     ///< Passed its checksum and still makes no sense, or breaks a bound of domain/record.hpp.
};

class BoundedInput;

class RecordDecoder
{
public:
    RecordDecoder();
    ~RecordDecoder();
    RecordDecoder(RecordDecoder const&) = delete;
    RecordDecoder& operator=(RecordDecoder const&) = delete;

    /// `record` means nothing unless the answer is Decoded::record. Reuses what it holds.
    [[nodiscard]] Decoded decode(FrameHeader const&, std::span<std::byte const> payload, Record& record);

private:
    std::unique_ptr<BoundedInput> input_;
};

/// Adds the payload to `bytes` and says what type and version it is.
[[nodiscard]] FrameHeader encode_payload(Record const&, std::vector<std::byte>& bytes);

} // namespace tenderspot
