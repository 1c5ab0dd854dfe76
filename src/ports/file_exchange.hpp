// SPDX-License-Identifier: MIT
// Exchanges files with the user where the app cannot see the user's own folders.
#pragma once

#include <string>

namespace tenderspot {

/// How long such a host keeps the data if nobody deletes it.
enum class Keeping {
    promised,       ///< The host has promised not to discard it on its own.
    may_be_evicted, ///< It may be discarded when space is short or after a long absence.
    short_lived     ///< It is discarded after a week without a visit.
};

enum class ExchangedFile { backup, calendar };

class FileExchange
{
public:
    virtual ~FileExchange() = default;

    /// Gives the file to the user under that name; the file has been read on return. What the user does with it is
    /// unknown.
    virtual void hand_over(std::string const& path, std::string const& name, ExchangedFile) = 0;
    /// Lets the user choose a file. The path where it can be read is reported later, or never.
    virtual void ask_for_file(ExchangedFile) = 0;

    [[nodiscard]] virtual Keeping keeping() const = 0;
};

} // namespace tenderspot
