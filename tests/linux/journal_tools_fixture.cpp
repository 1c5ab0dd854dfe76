// SPDX-License-Identifier: MIT
#include "linux/journal_tools_fixture.hpp"

#include "journal/frame.hpp"
#include "journal/segment.hpp"
#include "journal/wire.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace fs = std::filesystem;

namespace tenderspot::test {
namespace {

std::string read_text(fs::path const& file)
{
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

std::string made_folder()
{
    auto pattern = (fs::temp_directory_path() / "tenderspot-tools-XXXXXX").string();
    REQUIRE(::mkdtemp(pattern.data()));
    return pattern;
}

std::string replaced(std::string text, std::string const& what, std::string const& by)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

WallTime time_of(std::uint64_t number)
{
    return {1783000000123 + static_cast<std::int64_t>(number), 120, "Europe/Berlin"};
}

std::uint64_t stamp_of(std::uint64_t number) { return (std::uint64_t{1783000000123} + number) << 16U; }

Bytes sealed(std::uint64_t id, std::uint64_t number, Record const& record)
{
    Bytes bytes(frame_header_size);
    auto header = encode_payload(record, bytes);
    header.number = number;
    header.stamp = stamp_of(number);
    seal_frame(bytes, header, record_salt({id, 1}));
    return bytes;
}

Bytes begun_segment(std::uint64_t id)
{
    SegmentHeader header;
    header.name = {id, 1};
    return encode(header);
}

} // namespace

std::vector<std::string> Answer::lines() const
{
    std::vector<std::string> found;
    std::istringstream stream{out};
    for (std::string line; std::getline(stream, line);)
        found.push_back(line);
    return found;
}

DataFolder::DataFolder(std::string const& name) : base_{made_folder()}, name_{name} { fs::create_directory(path()); }
DataFolder::~DataFolder() { fs::remove_all(base_); }

std::string DataFolder::path() const { return base_ + "/" + name_; }
std::string DataFolder::beside(std::string const& name) const { return base_ + "/" + name; }

void DataFolder::put(std::string const& name, std::string_view text) const
{
    std::ofstream{path() + "/" + name, std::ios::binary} << text;
}

void DataFolder::put(std::string const& name, Bytes const& bytes) const
{
    put(name, std::string_view{reinterpret_cast<char const*>(bytes.data()), bytes.size()});
}

std::map<std::string, std::string> DataFolder::state() const
{
    std::map<std::string, std::string> all;
    for (auto const& entry : fs::recursive_directory_iterator{path()}) {
        auto const time = std::to_string(entry.last_write_time().time_since_epoch().count());
        all[entry.path().string()] = time + (entry.is_regular_file() ? read_text(entry.path()) : "");
    }
    return all;
}

Answer DataFolder::run(std::string const& tool, std::string const& options, std::string const& shell_behind) const
{
    auto const before = state();
    auto answer = shell("TOOL journal " + tool + " " + in_quotes(path()) + " " + options + shell_behind);
    CHECK(state() == before);
    return answer;
}

Answer DataFolder::change(std::string const& tool, std::string const& behind) const
{
    return shell("TOOL journal " + tool + " " + in_quotes(path()) + " " + behind);
}

std::vector<std::string> DataFolder::dumped() const
{
    auto lines = run("dump").lines();
    std::sort(lines.begin(), lines.end());
    return lines;
}

std::vector<std::string> DataFolder::unfinished() const
{
    std::vector<std::string> found;
    for (auto const& entry : fs::recursive_directory_iterator{base_})
        if (entry.path().extension() == ".new") found.push_back(entry.path().string());
    return found;
}

Answer shell(std::string command)
{
    auto const folder = made_folder();
    command = replaced(std::move(command), "TOOL", "env -i " TENDERSPOT_PROGRAM);
    auto const status =
        std::system(("{ " + command + "\n} >" + folder + "/out 2>" + folder + "/err </dev/null").c_str());
    Answer answer{WIFEXITED(status) ? WEXITSTATUS(status) : -1, read_text(folder + "/out"), read_text(folder + "/err")};
    fs::remove_all(folder);
    return answer;
}

std::string in_quotes(std::string const& text)
{
    std::string quoted{'\''};
    quoted += replaced(text, "'", "'\\''");
    quoted += '\'';
    return quoted;
}

rapidjson::Document parsed(std::string const& line)
{
    rapidjson::Document document;
    document.Parse<rapidjson::kParseValidateEncodingFlag>(line.c_str(), line.size());
    INFO(line);
    REQUIRE_FALSE(document.HasParseError());
    REQUIRE(document.IsObject());
    return document;
}

Bytes read_file(std::string const& path)
{
    auto const text = read_text(path);
    REQUIRE_FALSE(text.empty());
    auto const* const bytes = reinterpret_cast<std::byte const*>(text.data());
    return {bytes, bytes + text.size()};
}

void write_file(std::string const& path, Bytes const& bytes)
{
    std::ofstream{path, std::ios::binary}
        << std::string_view{reinterpret_cast<char const*>(bytes.data()), bytes.size()};
}

Bytes golden(std::string const& name) { return read_file(TENDERSPOT_TEST_DATA "/journal/" + name + ".tsj"); }

Bytes flipped(Bytes bytes, std::size_t at)
{
    bytes.at(at) ^= std::byte{0x10};
    return bytes;
}

Bytes frame(std::uint64_t id, std::uint8_t type, std::uint16_t version, std::uint64_t number, std::string const& value)
{
    auto const said = value.empty() ? std::to_string(number) : value;
    auto bytes = sealed(id, number, SettingChanged{time_of(number), "number", said});
    if (type == 0) return bytes;
    FrameHeader header;
    header.type = type;
    header.version = version;
    header.number = number;
    header.stamp = stamp_of(number);
    seal_frame(bytes, header, record_salt({id, 1}));
    return bytes;
}

Bytes segment_of_settings(std::uint64_t id, std::size_t count)
{
    auto bytes = begun_segment(id);
    for (std::size_t number = 1; number <= count; ++number)
        bytes = joined(std::move(bytes), frame(id, 0, 0, number));
    return bytes;
}

Bytes segment_of_treatments(std::uint64_t id, std::size_t count)
{
    auto bytes = begun_segment(id);
    for (std::uint64_t number = 1; number <= 3 * count; number += 3) {
        RecordId const treatment{id, number};
        Spot const spot{"gluteus_medius_back", Side::left};
        TreatmentBegan const began{time_of(number), spot, 90, std::nullopt};
        TreatmentProgress const progress{treatment, time_of(number + 1), Phase::hold, 45'000, 45'000, std::nullopt};
        TreatmentEnded const ended{treatment, time_of(number + 2), Outcome::finished,
                                   90'000,    std::nullopt,        std::nullopt};
        bytes = joined(std::move(bytes), sealed(id, number, began));
        bytes = joined(std::move(bytes), sealed(id, number + 1, progress));
        bytes = joined(std::move(bytes), sealed(id, number + 2, ended));
    }
    return bytes;
}

Bytes joined(Bytes left, Bytes const& right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

} // namespace tenderspot::test
