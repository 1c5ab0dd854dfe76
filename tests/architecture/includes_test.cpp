// SPDX-License-Identifier: MIT
// A file includes the standard headers whose names it uses, itself or through headers of ours. A compiler finds the
// rest by chance, and the next one does not.
#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace includes_test {

namespace fs = std::filesystem;

namespace {

fs::path const root{TENDERSPOT_ROOT};

std::set<std::string> words(char const* text)
{
    std::istringstream stream{text};
    return {std::istream_iterator<std::string>{stream}, {}};
}

/// Names of std, each in one header alone that one would think of.
std::map<std::string, std::set<std::string>> const headers{
    {"algorithm",
     words("sort stable_sort min max clamp find_if any_of all_of none_of copy_n count_if lower_bound upper_bound "
           "remove_if transform fill max_element min_element equal_range partition")},
    {"array", words("array to_array")},
    {"atomic", words("atomic atomic_bool memory_order_relaxed")},
    {"bit", words("bit_cast popcount countr_zero")},
    {"bitset", words("bitset")},
    {"charconv", words("from_chars to_chars")},
    {"chrono", words("chrono")},
    {"cmath", words("sqrt sin cos floor ceil round lround hypot atan2 pow isfinite")},
    {"condition_variable", words("condition_variable condition_variable_any")},
    {"cstdint", words("int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t uintptr_t")},
    {"cstdio", words("printf fprintf snprintf sscanf fputs fopen FILE")},
    {"cstdlib", words("getenv atoi strtol exit abort malloc free")},
    {"cstring", words("memcpy memcmp memset strlen strcmp strerror")},
    {"ctime", words("time_t tm mktime strftime")},
    {"deque", words("deque")},
    {"filesystem", words("filesystem")},
    {"fstream", words("ifstream ofstream fstream")},
    {"functional", words("function")},
    {"iostream", words("cout cerr cin")},
    {"iterator", words("back_inserter istream_iterator istreambuf_iterator")},
    {"limits", words("numeric_limits")},
    {"map", words("map multimap")},
    {"memory", words("unique_ptr shared_ptr weak_ptr make_unique make_shared")},
    {"mutex", words("mutex lock_guard unique_lock scoped_lock")},
    {"numbers", words("numbers")},
    {"numeric", words("accumulate iota")},
    {"optional", words("optional nullopt")},
    {"random", words("mt19937 mt19937_64 random_device uniform_int_distribution")},
    {"regex", words("regex sregex_iterator smatch")},
    {"set", words("set multiset")},
    {"span", words("span")},
    {"sstream", words("istringstream ostringstream stringstream")},
    {"stdexcept", words("runtime_error invalid_argument logic_error out_of_range")},
    {"string", words("string to_string stoi")},
    {"string_view", words("string_view")},
    {"thread", words("thread jthread")},
    {"tuple", words("tuple tie make_tuple")},
    {"type_traits", words("is_same_v decay_t remove_cvref_t is_enum_v underlying_type_t")},
    {"variant", words("variant visit monostate holds_alternative get_if")},
    {"vector", words("vector")}};

/// What a header promises along with its own.
std::map<std::string, std::set<std::string>> const along{{"string", words("string_view iterator")},
                                                         {"vector", words("iterator")},
                                                         {"map", words("iterator")},
                                                         {"set", words("iterator")},
                                                         {"array", words("iterator")},
                                                         {"catch2/catch.hpp", words("string vector sstream iterator")},
                                                         {"rapidcheck.h", words("string vector map tuple functional")}};

fs::path ours(fs::path const& from, std::string const& name)
{
    for (auto const& folder : {from.parent_path(), root / "src", root / "platform", root / "tests", root})
        if (fs::is_regular_file(folder / name)) return (folder / name).lexically_normal();
    return {};
}

std::string code_of(fs::path const& file)
{
    std::ifstream stream{file};
    std::string code;
    for (std::string line; std::getline(stream, line);)
        code += line.substr(0, line.find("//")) + '\n';
    return code;
}

/// Adds what `file` includes, with what headers of ours do.
void add_included(fs::path const& file, std::set<std::string>& included, std::set<fs::path>& seen)
{
    if (!seen.insert(file).second) return;
    std::istringstream code{code_of(file)};
    for (std::string line; std::getline(code, line);) {
        if (line.rfind("#include ", 0) != 0) continue;
        auto const name = line.substr(10, line.find_last_of(">\"") - 10);
        included.insert(name);
        if (auto const more = along.find(name); more != along.end())
            included.insert(more->second.begin(), more->second.end());
        if (line[9] == '"')
            if (auto const header = ours(file, name); !header.empty()) add_included(header, included, seen);
    }
}

std::set<std::string> used_by(fs::path const& file)
{
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
    std::set<std::string> used;
    auto const code = code_of(file);
    for (auto at = code.find("std::"); at != std::string::npos; at = code.find("std::", at + 5))
        used.insert(code.substr(at + 5, code.find_first_not_of(letters, at + 5) - at - 5));
    return used;
}

std::string missing_in(fs::path const& file)
{
    std::set<std::string> included;
    std::set<fs::path> seen;
    add_included(file, included, seen);
    auto const used = used_by(file);
    std::string missing;
    for (auto const& [header, names] : headers)
        for (auto const& name : names)
            if (used.contains(name) && !included.contains(header)) missing += " <" + header + "> for " + name;
    return missing;
}

} // namespace

TEST_CASE("Architecture: a file includes the standard headers that it uses", "[architecture]")
{
    int files = 0;
    for (auto const* folder : {"src", "platform", "tests"})
        for (auto const& entry : fs::recursive_directory_iterator{root / folder}) {
            if (entry.path().extension() != ".cpp" && entry.path().extension() != ".hpp") continue;
            INFO(entry.path());
            CHECK(missing_in(entry.path()) == "");
            ++files;
        }
    CHECK(files > 700);
}

} // namespace includes_test
