// SPDX-License-Identifier: MIT
// How much memory a test takes from the heap.
#pragma once

#include <cstddef>

namespace tenderspot::test {

class HeapWatch
{
public:
    HeapWatch();
    /// The most that was taken at any moment since, above what was taken before.
    [[nodiscard]] std::size_t most() const;

private:
    std::size_t before_;
};

} // namespace tenderspot::test
