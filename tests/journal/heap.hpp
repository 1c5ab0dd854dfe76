// SPDX-License-Identifier: MIT
// How much memory a test takes from the heap, and a heap that has no more.
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

enum class Failing { once, for_ever };

/// While it lives, the `at`-th allocation from its beginning on throws std::bad_alloc; for ever: all later ones too.
class FailingHeap
{
public:
    FailingHeap(std::size_t at, Failing);
    ~FailingHeap();
    FailingHeap(FailingHeap const&) = delete;
    FailingHeap& operator=(FailingHeap const&) = delete;
    [[nodiscard]] std::size_t failures() const;
};

} // namespace tenderspot::test
