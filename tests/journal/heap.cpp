// SPDX-License-Identifier: MIT
#include "journal/heap.hpp"

#include <algorithm>
#include <cstdlib>
#include <malloc.h>
#include <new>

namespace {

std::size_t taken = 0;
std::size_t peak = 0;

bool may_fail = false;
bool fails_for_ever = false;
std::size_t until_failure = 0; // Allocations that still succeed.
std::size_t failed = 0;

bool fails_now() noexcept
{
    if (!may_fail) return false;
    if (until_failure > 0) {
        --until_failure;
        return false;
    }
    ++failed;
    may_fail = fails_for_ever;
    return true;
}

void* take_or_null(std::size_t size) noexcept
{
    if (fails_now()) return nullptr;
    auto* memory = std::malloc(std::max<std::size_t>(size, 1));
    if (memory == nullptr) return nullptr;
    taken += malloc_usable_size(memory);
    peak = std::max(peak, taken);
    return memory;
}

void* take(std::size_t size)
{
    auto* memory = take_or_null(size);
    if (memory == nullptr) throw std::bad_alloc{};
    return memory;
}

void give_back(void* memory) noexcept
{
    if (memory != nullptr) taken -= malloc_usable_size(memory);
    std::free(memory);
}

} // namespace

// The sanitizers bring their own of each kind, so all have to be replaced together.
void* operator new(std::size_t size) { return take(size); }
void* operator new[](std::size_t size) { return take(size); }
void* operator new(std::size_t size, std::nothrow_t const&) noexcept { return take_or_null(size); }
void* operator new[](std::size_t size, std::nothrow_t const&) noexcept { return take_or_null(size); }
void operator delete(void* memory) noexcept { give_back(memory); }
void operator delete(void* memory, std::size_t) noexcept { give_back(memory); }
void operator delete[](void* memory) noexcept { give_back(memory); }
void operator delete[](void* memory, std::size_t) noexcept { give_back(memory); }

namespace tenderspot::test {

HeapWatch::HeapWatch() : before_{taken} { peak = taken; }

std::size_t HeapWatch::most() const { return peak - before_; }

FailingHeap::FailingHeap(std::size_t at, Failing failing)
{
    failed = 0;
    until_failure = at - 1;
    fails_for_ever = failing == Failing::for_ever;
    may_fail = true;
}

FailingHeap::~FailingHeap() { may_fail = false; }

std::size_t FailingHeap::failures() const { return failed; }

} // namespace tenderspot::test
