// SPDX-License-Identifier: MIT
// Files between the app and the user where the app cannot see the user's own folders.
#pragma once

#include <string>

namespace tenderspot {

/// What becomes of the data on such a host as long as nobody deletes it.
enum class Keeping {
    promised,       ///< The host said that it will not throw it away by itself.
    may_be_evicted, ///< It may, when space is short or nobody comes for long.
    short_lived     ///< It does, when nobody comes for a week.
};

enum class ExchangedFile { backup, calendar };

class FileExchange
{
public:
    virtual ~FileExchange() = default;

    /// Gives the file to the user under that name; has read it on return. What the user does with it is not known.
    virtual void hand_over(std::string const& path, std::string const& name, ExchangedFile) = 0;
    /// Lets the user choose one. Answered later by the path at which it can be read, or never.
    virtual void ask_for_file(ExchangedFile) = 0;

    [[nodiscard]] virtual Keeping keeping() const = 0;
};

} // namespace tenderspot
