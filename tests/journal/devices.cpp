// SPDX-License-Identifier: MIT
#include "journal/devices.hpp"

#include <catch2/catch.hpp>

namespace tenderspot::test {

Opened DeviceUnderTest::open()
{
    Opened opened;
    auto journal = Journal::open(disk, folder, {tag, fresh_id},
                                 [&opened](KeptRecord&& kept) { opened.kept.push_back(std::move(kept)); });
    if (!journal) opened.error = journal.error();
    else opened.journal = std::move(journal).value();
    return opened;
}

DeviceUnderTest DeviceUnderTest::copy() const
{
    DeviceUnderTest made{tag, fresh_id};
    for (auto const& [path, bytes] : disk.all())
        made.disk.put(path, bytes);
    return made;
}

std::vector<KeptRecord> DeviceUnderTest::use(std::vector<Record> const& appends)
{
    auto opened = open();
    REQUIRE(opened.journal);
    for (auto const& record : appends)
        REQUIRE(opened.journal->append(record));
    return opened.kept;
}

void carry(DeviceUnderTest const& from, DeviceUnderTest& to)
{
    for (auto const& [path, bytes] : from.disk.all()) {
        if (path.find(".id") != std::string::npos) to.disk.put(path, bytes);
        bool const is_journal =
            path.find("/journal-") != std::string::npos || path.find("/snapshot-") != std::string::npos;
        auto const id = hex(to.fresh_id, 16);
        if (is_journal && path.find(id) != std::string::npos) continue;
        to.disk.put(path, bytes);
    }
}

std::vector<std::string> values_of(std::vector<KeptRecord> const& kept)
{
    std::vector<std::string> values;
    for (auto const& one : kept)
        if (auto const* setting = std::get_if<SettingChanged>(&one.record)) values.push_back(setting->value);
    return values;
}

} // namespace tenderspot::test
