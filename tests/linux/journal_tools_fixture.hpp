// SPDX-License-Identifier: MIT
// Runs the real program on folders of its own, and sees that it leaves alone what it only looks at.
#pragma once

#include "domain/record.hpp"

#include <rapidjson/document.h>

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tenderspot::test {

using Bytes = std::vector<std::byte>;

inline constexpr std::uint64_t golden_id = 0x00C0FFEE12345678U;
inline constexpr char const* golden_name = "journal-00c0ffee12345678-00000001.tsj";

struct Answer
{
    int code = -1;
    std::string out, err;
    [[nodiscard]] std::vector<std::string> lines() const;
};

/// A folder that is gone with it.
class DataFolder
{
public:
    explicit DataFolder(std::string const& name = "data");
    ~DataFolder();
    DataFolder(DataFolder const&) = delete;
    DataFolder& operator=(DataFolder const&) = delete;

    [[nodiscard]] std::string path() const;
    /// The path of a file next to the folder, gone with it too.
    [[nodiscard]] std::string beside(std::string const& name) const;
    void put(std::string const& name, Bytes const&) const;
    void put(std::string const& name, std::string_view text) const;
    /// Names, contents and times of change of all that is in it.
    [[nodiscard]] std::map<std::string, std::string> state() const;

    /// Runs a tool on it, in an empty environment; fails the test if it changed anything in the folder.
    [[nodiscard]] Answer run(std::string const& tool, std::string const& options = "",
                             std::string const& shell_behind = "") const;
    /// Runs a tool that may change it; what is behind it must be quoted.
    [[nodiscard]] Answer change(std::string const& tool, std::string const& behind = "") const;
    /// What dump says, sorted.
    [[nodiscard]] std::vector<std::string> dumped() const;
    /// Names of files that have no name of their own yet, in it and beside it.
    [[nodiscard]] std::vector<std::string> unfinished() const;

private:
    std::string base_, name_;
};

/// A command for a shell, with the program's path instead of every "TOOL".
[[nodiscard]] Answer shell(std::string command);

[[nodiscard]] std::string in_quotes(std::string const& text);
[[nodiscard]] rapidjson::Document parsed(std::string const& line);

void write_file(std::string const& path, Bytes const&);
[[nodiscard]] Bytes read_file(std::string const& path);
[[nodiscard]] Bytes golden(std::string const& name = "v1");
/// A segment's header and so many settings, written without the journal.
[[nodiscard]] Bytes segment_of_settings(std::uint64_t id, std::size_t count);
/// So many treatments, each with its beginning, how far it was, and its end.
[[nodiscard]] Bytes segment_of_treatments(std::uint64_t id, std::size_t count);
/// The payload of a setting under any type and version; 0: those of a setting.
[[nodiscard]] Bytes frame(std::uint64_t id, std::uint8_t type, std::uint16_t version, std::uint64_t number,
                          std::string const& value = "");
[[nodiscard]] Bytes flipped(Bytes, std::size_t at);
[[nodiscard]] Bytes joined(Bytes left, Bytes const& right);

} // namespace tenderspot::test
