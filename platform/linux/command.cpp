// SPDX-License-Identifier: MIT
// Passes a command and its subcommands to CLI11. The only file that includes CLI11.
#include "linux/command.hpp"

#include <CLI/CLI.hpp>

#include <set>

namespace tenderspot::platform {
namespace {

bool has_place(CommandOption const& option) { return option.name.rfind("--", 0) != 0; }

CLI::Option& added(CLI::App& line, CommandOption const& option, bool* value)
{
    return *line.add_flag(option.name, *value, option.help);
}

CLI::Option& added(CLI::App& line, CommandOption const& option, std::vector<std::string>* value)
{
    return *line.add_option(option.name, *value, option.help)->allow_extra_args(false)->delimiter(',');
}

template <class Value> CLI::Option& added(CLI::App& line, CommandOption const& option, Value* value)
{
    return *line.add_option(option.name, *value, option.help);
}

void check(CLI::Option&, std::monostate) {}

void check(CLI::Option& option, OneOf const& allowed)
{
    option.check(CLI::IsMember(std::set<std::string>{allowed.words.begin(), allowed.words.end()}).description(""));
}

void check(CLI::Option& option, Between range) { option.check(CLI::Range(range.first, range.last)); }

void check(CLI::Option& option, Fault const& fault) { option.check(CLI::Validator{fault, ""}); }

void add(CLI::App& line, CommandOption const& option)
{
    auto& made = std::visit([&](auto* value) -> CLI::Option& { return added(line, option, value); }, option.value);
    if (has_place(option) || !option.shown.empty()) made.type_name(option.shown);
    if (option.need == Need::required) made.required();
    if (!option.only_with.empty()) made.needs(line.get_option(option.only_with));
    std::visit([&](auto const& rule) { check(made, rule); }, option.check);
}

void fill(CLI::App& line, Command const& command, Tool& chosen)
{
    if (!command.version.empty()) line.set_version_flag("--version", command.version);
    if (!command.footer.empty()) line.footer(command.footer);
    for (auto const& option : command.options)
        add(line, option);
    for (auto const& below : command.commands)
        fill(*line.add_subcommand(below.name, below.help), below, chosen);
    if (command.needs_command == Need::required) line.require_subcommand(1);
    if (command.run) line.callback([&chosen, run = command.run] { chosen = run; });
}

} // namespace

std::variant<Tool, ExitWith> read(Command const& program, int count, char const* const* words)
{
    Tool chosen;
    CLI::App line{program.help, program.name};
    fill(line, program, chosen);
    try {
        line.parse(count, words);
    } catch (CLI::Success const& done) {
        return ExitWith{line.exit(done)};
    } catch (CLI::ParseError const& wrong) {
        line.exit(wrong);
        return ExitWith{static_cast<int>(ExitCode::wrong_usage)};
    }
    return chosen;
}

} // namespace tenderspot::platform
