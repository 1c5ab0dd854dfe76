# SPDX-License-Identifier: MIT
# Headers that most files of a target include are read once for all of them, which more than halves a build. Each file
# still includes what it needs: the build for the browser is made without this, and stops where one does not.
function(tenderspot_precompile target)
    if(EMSCRIPTEN OR TENDERSPOT_FUZZ)
        return()
    endif()
    if("${ARGV1}" STREQUAL REUSE_FROM)
        target_precompile_headers(${target} REUSE_FROM ${ARGV2})
    else()
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
    # Without it ccache does not see what a precompiled header holds.
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endfunction()

# The same headers as another target's, read once for both: their options have to be the same.
function(tenderspot_precompiled_as target other)
    tenderspot_precompile(${target} REUSE_FROM ${other})
endfunction()

set(tenderspot_standard_headers <algorithm> <array> <chrono> <cstdint> <functional> <map> <memory> <optional> <string>
    <string_view> <tuple> <utility> <variant> <vector>)
