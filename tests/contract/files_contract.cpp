// SPDX-License-Identifier: MIT
#include "contract/files_contract.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string_view>

namespace tenderspot::contract {
namespace {

std::vector<std::byte> bytes_of(std::string_view text)
{
    auto const* first = reinterpret_cast<std::byte const*>(text.data());
    return {first, first + text.size()};
}

std::string text_of(OpenFile& file, std::uint64_t offset = 0)
{
    std::vector<std::byte> bytes(100);
    auto const got = file.read(offset, bytes);
    REQUIRE(got);
    return {reinterpret_cast<char const*>(bytes.data()), got.value()};
}

std::vector<std::string> sorted_names(Files& files, std::string const& folder)
{
    auto names = files.list(folder);
    REQUIRE(names);
    std::sort(names.value().begin(), names.value().end());
    return names.value();
}

template <class Value> bool failed(FileResult<Value> const& result, FileError error)
{
    return !result && result.error() == error;
}

void check_content(Files& files, std::string const& path)
{
    {
        auto file = files.create(path);
        REQUIRE(file);
        CHECK(file.value()->append(bytes_of("one")));
        CHECK(file.value()->append({}));
        CHECK(file.value()->append(bytes_of("two")));
        CHECK(file.value()->sync());
        CHECK(text_of(*file.value()) == "onetwo");
    }
    auto file = files.open_to_append(path);
    REQUIRE(file);
    CHECK(file.value()->truncate(4));
    CHECK(file.value()->size().value() == 4);
    CHECK(file.value()->append(bytes_of("!")));
    auto const reader = files.open_to_read(path);
    REQUIRE(reader);
    CHECK(text_of(*reader.value()) == "onet!");
    CHECK(text_of(*reader.value(), 3) == "t!");
    CHECK(text_of(*reader.value(), 5).empty());
    CHECK(text_of(*reader.value(), 99).empty());
    CHECK(failed(files.create(path), FileError::exists));
}

void check_names(Files& files, std::string const& folder)
{
    CHECK(sorted_names(files, folder).empty());
    CHECK(files.create(folder + "/a"));
    CHECK(files.make_directory(folder + "/deep/er"));
    CHECK(files.make_directory(folder + "/deep/er"));
    CHECK(sorted_names(files, folder) == std::vector<std::string>{"a", "deep"});
    CHECK(files.rename(folder + "/a", folder + "/deep/b"));
    CHECK(sorted_names(files, folder + "/deep") == std::vector<std::string>{"b", "er"});
    CHECK(files.create(folder + "/c").value()->append(bytes_of("new")));
    CHECK(files.rename(folder + "/c", folder + "/deep/b"));
    CHECK(text_of(*files.open_to_read(folder + "/deep/b").value()) == "new");
    CHECK(files.sync_directory(folder));
    CHECK(files.free_space(folder).value() > 0);
    CHECK(files.remove(folder + "/deep/b"));
    CHECK(sorted_names(files, folder + "/deep") == std::vector<std::string>{"er"});
}

void check_refusals(Files& files, std::string const& folder)
{
    auto const nowhere = folder + "/nowhere";
    CHECK(failed(files.open_to_read(nowhere), FileError::not_found));
    CHECK(failed(files.open_to_append(nowhere), FileError::not_found));
    CHECK(failed(files.create(nowhere + "/x"), FileError::not_found));
    CHECK(failed(files.list(nowhere), FileError::not_found));
    CHECK(failed(files.remove(nowhere), FileError::not_found));
    CHECK(failed(files.rename(nowhere, folder + "/x"), FileError::not_found));
    CHECK(failed(files.sync_directory(nowhere), FileError::not_found));
    CHECK(failed(files.lock(nowhere + "/LOCK"), FileError::not_found));
    CHECK(failed(files.free_space(nowhere), FileError::not_found));
    CHECK(files.create(folder + "/file"));
    CHECK(failed(files.list(folder + "/file"), FileError::not_a_directory));
    CHECK(failed(files.make_directory(folder + "/file"), FileError::not_a_directory));
    CHECK(failed(files.make_directory(folder + "/file/x"), FileError::not_a_directory));
    CHECK(failed(files.lock(folder + "/file/LOCK"), FileError::not_a_directory));
}

void check_lock(Files& files, std::string const& path)
{
    {
        auto const lock = files.lock(path);
        REQUIRE(lock);
        CHECK(failed(files.lock(path), FileError::locked));
        CHECK(files.open_to_read(path));
        CHECK(failed(files.lock(path), FileError::locked));
    }
    CHECK(files.lock(path));
}

} // namespace

void check_files(Files& files, std::string const& folder)
{
    check_names(files, folder);
    check_content(files, folder + "/content");
    check_refusals(files, folder);
    check_lock(files, folder + "/LOCK");
}

} // namespace tenderspot::contract
