// SPDX-License-Identifier: MIT
#include "linux/journal_tools_fixture.hpp"

#include "journal/frame.hpp"
#include "journal/segment.hpp"
#include "journal/wire.hpp"

#include <catch2/catch.hpp>

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

} // namespace

std::vector<std::string> Answer::lines() const
{
    std::vector<std::string> found;
    std::istringstream stream{out};
    for (std::string line; std::getline(stream, line);)
        found.push_back(line);
    return found;
}

Folder::Folder(std::string const& name) : base_{made_folder()}, name_{name} { fs::create_directory(path()); }
Folder::~Folder() { fs::remove_all(base_); }

std::string Folder::path() const { return base_ + "/" + name_; }

void Folder::put(std::string const& name, std::string_view text) const
{
    std::ofstream{path() + "/" + name, std::ios::binary} << text;
}

void Folder::put(std::string const& name, Bytes const& bytes) const
{
    put(name, std::string_view{reinterpret_cast<char const*>(bytes.data()), bytes.size()});
}

std::map<std::string, std::string> Folder::state() const
{
    std::map<std::string, std::string> all;
    for (auto const& entry : fs::recursive_directory_iterator{path()}) {
        auto const time = std::to_string(entry.last_write_time().time_since_epoch().count());
        all[entry.path().string()] = time + (entry.is_regular_file() ? read_text(entry.path()) : "");
    }
    return all;
}

Answer Folder::run(std::string const& tool, std::string const& options, std::string const& shell_behind) const
{
    auto const before = state();
    auto answer = shell("TOOL journal " + tool + " " + quoted(path()) + " " + options + shell_behind);
    CHECK(state() == before);
    return answer;
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

std::string quoted(std::string const& text) { return "'" + replaced(text, "'", "'\\''") + "'"; }

rapidjson::Document parsed(std::string const& line)
{
    rapidjson::Document document;
    document.Parse<rapidjson::kParseValidateEncodingFlag>(line.c_str(), line.size());
    INFO(line);
    REQUIRE_FALSE(document.HasParseError());
    REQUIRE(document.IsObject());
    return document;
}

Bytes golden(std::string const& name)
{
    auto const text = read_text(TENDERSPOT_TEST_DATA "/journal/" + name + ".tsj");
    REQUIRE_FALSE(text.empty());
    auto const* const bytes = reinterpret_cast<std::byte const*>(text.data());
    return {bytes, bytes + text.size()};
}

Bytes frame(std::uint64_t id, std::uint8_t type, std::uint16_t version, std::uint64_t number)
{
    Bytes bytes(frame_header_size);
    WallTime const at{1783000000123 + static_cast<std::int64_t>(number), 120, "Europe/Berlin"};
    auto header = encode_payload(SettingChanged{at, "number", std::to_string(number)}, bytes);
    if (type != 0) {
        header.type = type;
        header.version = version;
    }
    header.number = number;
    header.stamp = (std::uint64_t{1783000000123} + number) << 16U;
    seal_frame(bytes, header, record_salt({id, 1}));
    return bytes;
}

Bytes segment_of_settings(std::uint64_t id, std::size_t count)
{
    SegmentHeader header;
    header.name = {id, 1};
    auto bytes = encode(header);
    for (std::size_t number = 1; number <= count; ++number) {
        auto const one = frame(id, 0, 0, number);
        bytes.insert(bytes.end(), one.begin(), one.end());
    }
    return bytes;
}

Bytes joined(Bytes left, Bytes const& right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

} // namespace tenderspot::test
