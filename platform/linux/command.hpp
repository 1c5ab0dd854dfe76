// SPDX-License-Identifier: MIT
// A command with its options as plain data: what each says of itself is written where it is used, and one file knows
// the library that reads command lines, which takes the compiler many seconds.
#pragma once

#include "linux/exit_code.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tenderspot::platform {

/// To be run when the whole command line has been read.
using Tool = std::function<ExitCode()>;

/// The program has nothing to do but to end: help was asked for, or something was wrong.
struct ExitWith
{
    int code;
};

/// Where the word that is given for an option goes; what lies there before is kept if none is given. Several words are
/// one argument with commas between them. A switch takes no word: it is set to true.
using OptionValue =
    std::variant<std::string*, std::vector<std::string>*, bool*, float*, std::uint64_t*, std::optional<int>*>;

/// Only these words.
struct OneOf
{
    std::vector<std::string> words;
};

/// A number from the first to the last, both included.
struct Between
{
    int first, last;
};

/// Says what is wrong with a word; nothing if it is good.
using Fault = std::function<std::string(std::string const&)>;

using Check = std::variant<std::monostate, OneOf, Between, Fault>;

enum class Need { optional, required };

struct CommandOption
{
    std::string name; ///< "--json"; without dashes it is told by its place: "DIR".
    OptionValue value;
    std::string help;
    Need need = Need::optional;
    std::string shown = {}; ///< What stands for its word in the help: "DATE". Empty: what the library says of its type.
    Check check = {};
    std::string only_with = {}; ///< The name of an option before it that has to be given too.
};

struct Command
{
    std::string name;
    std::string help;
    std::vector<CommandOption> options = {};
    Tool run = {};                      ///< Nothing if it does no more than to fill in its options.
    std::string footer = {};            ///< Shown below the help of it and of the commands below it.
    std::string version = {};           ///< What --version says; there is no such option if it is empty.
    std::vector<Command> commands = {}; ///< Those below it.
    Need needs_command = Need::optional;
};

/// Fills in what the options of the commands that are named point at, and returns what to run: nothing in it if that
/// is the program itself. Prints help, version, or to standard error what is wrong (ExitCode::wrong_usage).
[[nodiscard]] std::variant<Tool, ExitWith> read(Command const& program, int count, char const* const* words);

} // namespace tenderspot::platform
