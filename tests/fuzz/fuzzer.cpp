// SPDX-License-Identifier: MIT
// One fuzzer: libFuzzer calls the target that this file is compiled for.
#include "fuzz/targets.hpp"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    auto const fault = tenderspot::fuzz::TENDERSPOT_FUZZ_TARGET({reinterpret_cast<std::byte const*>(data), size});
    if (fault.empty()) return 0;
    std::fprintf(stderr, "It gave %s.\n", fault.c_str());
    std::abort();
}
