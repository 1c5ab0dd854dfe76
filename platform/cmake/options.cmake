# SPDX-License-Identifier: MIT
# What every target of ours is compiled with.
add_library(tenderspot_options INTERFACE)
target_include_directories(tenderspot_options INTERFACE ${CMAKE_SOURCE_DIR}/src ${CMAKE_SOURCE_DIR})
target_compile_options(tenderspot_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow $<$<BOOL:${TENDERSPOT_STRICT}>:-Werror> -ffp-contract=off)
if(TENDERSPOT_UNITY AND CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    # What a file keeps in its unnamed namespace is still seen by no other file.
    target_compile_options(tenderspot_options INTERFACE -Wno-subobject-linkage)
endif()
target_compile_definitions(tenderspot_options INTERFACE $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
if(TENDERSPOT_SANITIZE)
    target_compile_options(tenderspot_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    # In the tests themselves a third of the time to compile goes into checks for null and for types, which the code
    # that is tested has.
    define_property(TARGET PROPERTY TENDERSPOT_IS_TEST INITIALIZE_FROM_VARIABLE TENDERSPOT_IS_TEST)
    target_compile_options(tenderspot_options INTERFACE
        $<$<BOOL:$<TARGET_PROPERTY:TENDERSPOT_IS_TEST>>:-fno-sanitize=null,alignment,vptr>)
    # With sanitizers GCC 12 believes that variants hold what they do not.
    target_compile_options(tenderspot_options INTERFACE -Wno-maybe-uninitialized)
    target_link_options(tenderspot_options INTERFACE -fsanitize=address,undefined)
endif()
if(TENDERSPOT_FUZZ)
    target_compile_options(tenderspot_options INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
        -fsanitize-ignorelist=${CMAKE_SOURCE_DIR}/tests/fuzz/not_ours)
    target_link_options(tenderspot_options INTERFACE -fsanitize=address,undefined)
endif()
