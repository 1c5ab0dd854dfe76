// SPDX-License-Identifier: MIT
// Folders from the environment, as the XDG standards say: what is empty or relative counts as not there.
#include "linux/places.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <unistd.h>

namespace places_test {

using namespace tenderspot::platform;

namespace {

/// A variable of the environment, put back afterwards.
class Variable
{
public:
    Variable(char const* name, std::string const& value) : name_{name}
    {
        if (auto const* set = std::getenv(name)) before_ = set;
        ::setenv(name, value.c_str(), 1);
    }
    Variable(Variable const&) = delete;
    Variable& operator=(Variable const&) = delete;
    ~Variable()
    {
        if (before_) ::setenv(name_, before_->c_str(), 1);
        else ::unsetenv(name_);
    }

private:
    char const* name_;
    std::optional<std::string> before_;
};

/// Where backups are put with this line in user-dirs.dirs.
std::string backups_with(std::string const& lines)
{
    auto const config = std::filesystem::temp_directory_path() / ("places_test-" + std::to_string(::getpid()));
    std::filesystem::create_directories(config);
    std::ofstream{config / "user-dirs.dirs"} << lines;
    Variable const home{"HOME", "/home/ada"}, folder{"XDG_CONFIG_HOME", config.string()};
    auto found = backups_folder();
    std::filesystem::remove_all(config);
    return found;
}

} // namespace

TEST_CASE("Places: the history is in the data folder of the user, whatever is wrong with the variable")
{
    Variable const home{"HOME", "/home/ada"};
    auto const with = [](std::string const& value) {
        Variable const data{"XDG_DATA_HOME", value};
        return data_folder();
    };
    CHECK(with("/data") == "/data/tenderspot");
    for (auto const* useless : {"", "relative", "./here", "~/data", " /data", "\xFF"})
        CHECK(with(useless) == "/home/ada/.local/share/tenderspot");
}

TEST_CASE("Places: without a home that can be used, the one in the list of users counts")
{
    for (auto const* useless : {"", "relative", "."}) {
        Variable const home{"HOME", useless}, data{"XDG_DATA_HOME", ""};
        CHECK(data_folder().front() == '/');
    }
}

TEST_CASE("Places: backups go to the folder of documents, as a shell reads its name")
{
    std::string const at_home = "/home/ada/Tenderspot backups";
    CHECK(backups_with("") == at_home);
    CHECK(backups_with("XDG_DOCUMENTS_DIR=\"$HOME/Documents\"\n") == "/home/ada/Documents/Tenderspot backups");
    CHECK(backups_with("  XDG_DOCUMENTS_DIR=\"$HOME/Docs\" # mine\n") == "/home/ada/Docs/Tenderspot backups");
    CHECK(backups_with("XDG_DOCUMENTS_DIR=\"/srv/docs\"\n") == "/srv/docs/Tenderspot backups");
    CHECK(backups_with("XDG_DOCUMENTS_DIR=\"$HOME\"\n") == at_home);
    CHECK(backups_with("XDG_DOCUMENTS_DIR=\"$HOME/My \\\"Docs\\\"\"\n") == "/home/ada/My \"Docs\"/Tenderspot backups");
    CHECK(backups_with("XDG_DOCUMENTS_DIR=\"$HOME/a\\\\b\"\n") == "/home/ada/a\\b/Tenderspot backups");
    CHECK(backups_with("XDG_DOCUMENTS_DIR=\"$HOME/\\$100\"\n") == "/home/ada/$100/Tenderspot backups");
    for (auto const* useless :
         {"XDG_DOCUMENTS_DIR=\"Documents\"\n", "XDG_DOCUMENTS_DIR=\"\"\n", "XDG_DOCUMENTS_DIR=$HOME/Documents\n",
          "XDG_DOCUMENTS_DIR=\"$HOMER/x\"\n", "XDG_DOCUMENTS_DIR=\"$HOME/never closed\n",
          "XDG_DOCUMENTS_DIRS=\"$HOME/x\"\n", "# XDG_DOCUMENTS_DIR=\"$HOME/x\"\n", "XDG_DOCUMENTS_DIR=\"$HOME/x\\"})
        CHECK(backups_with(useless) == at_home);
}

} // namespace places_test
