// SPDX-License-Identifier: MIT
#include "journal/heap.hpp"

#include <algorithm>
#include <cstdlib>
#include <malloc.h>
#include <new>

namespace
{

std::size_t taken = 0;
std::size_t peak = 0;

void give_back(void* memory) noexcept
{
    if (memory != nullptr) taken -= malloc_usable_size(memory);
    std::free(memory);
}

} // namespace

void* operator new(std::size_t size)
{
    auto* memory = std::malloc(std::max<std::size_t>(size, 1));
    if (memory == nullptr) throw std::bad_alloc{};
    taken += malloc_usable_size(memory);
    peak = std::max(peak, taken);
    return memory;
}

void operator delete(void* memory) noexcept { give_back(memory); }

void operator delete(void* memory, std::size_t) noexcept { give_back(memory); }

namespace tenderspot::test
{

HeapWatch::HeapWatch() : before_{taken} { peak = taken; }

std::size_t HeapWatch::most() const { return peak - before_; }

} // namespace tenderspot::test
