// SPDX-License-Identifier: MIT
// Commands and their options as plain data. Each tool describes its own options, and only one file includes the library
// that parses command lines, which is slow to compile.
#pragma once

#include "linux/exit_code.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tenderspot::platform {

/// To be run after the whole command line has been parsed.
using Tool = std::function<ExitCode()>;

/// The program only has to end: help was requested, or there was an error.
struct ExitWith
{
    int code;
};

/// Where the value of an option is stored; without a value, the default there is kept. Several values are one argument
/// separated by commas. A switch takes no value: it is set to true.
using OptionValue =
    std::variant<std::string*, std::vector<std::string>*, bool*, float*, std::uint64_t*, std::optional<int>*>;

/// Only these words are valid.
struct OneOf
{
    std::vector<std::string> words;
};

/// A number within these limits, both included.
struct Between
{
    int first, last;
};

/// Describes what is wrong with a word; empty if it is valid.
using Fault = std::function<std::string(std::string const&)>;

using Check = std::variant<std::monostate, OneOf, Between, Fault>;

enum class Need { optional, required };

struct CommandOption
{
    std::string name; ///< "--json"; a name without dashes is a positional argument: "DIR".
    OptionValue value;
    std::string help;
    Need need = Need::optional;
    std::string shown = {}; ///< Its placeholder in the help: "DATE". Empty: the library's name for its type.
    Check check = {};
    std::string only_with = {}; ///< The name of an earlier option that must be given, too.
};

struct Command
{
    std::string name;
    std::string help;
    std::vector<CommandOption> options = {};
    Tool run = {};                      ///< Empty if the command only fills in its options.
    std::string footer = {};            ///< Shown below the help of this command and of its subcommands.
    std::string version = {};           ///< Printed by --version; if empty, there is no such option.
    std::vector<Command> commands = {}; ///< Its subcommands.
    Need needs_command = Need::optional;
};

/// Stores the options of the named commands, and returns what to run: an empty tool for the program itself. Prints
/// help, the version, or to standard error what is wrong (ExitCode::wrong_usage).
[[nodiscard]] std::variant<Tool, ExitWith> read(Command const& program, int count, char const* const* words);

} // namespace tenderspot::platform
