// SPDX-License-Identifier: MIT
// Encodes a record as the bytes of its payload and decodes it again.
#pragma once

#include "domain/record.hpp"
#include "journal/frame.hpp"

#include <memory>
#include <vector>

namespace tenderspot {

enum class Decoded {
    record,
    unknown_type, ///< From a later version; it may be left out safely.
    newer_form,   ///< A known type in a later form.
    not_valid     ///< Passed its checksum but makes no sense, or breaks a bound of domain/record.hpp.
};

class BoundedInput;

class RecordDecoder
{
public:
    RecordDecoder();
    ~RecordDecoder();
    RecordDecoder(RecordDecoder const&) = delete;
    RecordDecoder& operator=(RecordDecoder const&) = delete;

    /// `record` is meaningful only if the result is Decoded::record. Reuses the storage that `record` holds.
    [[nodiscard]] Decoded decode(FrameHeader const&, std::span<std::byte const> payload, Record& record);

private:
    std::unique_ptr<BoundedInput> input_;
};

/// Appends the payload to `bytes` and returns its type and version.
[[nodiscard]] FrameHeader encode_payload(Record const&, std::vector<std::byte>& bytes);

} // namespace tenderspot
