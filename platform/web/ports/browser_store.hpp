// SPDX-License-Identifier: MIT
// The browser's database, which stores the in-memory files: tenderspot.store of site/store.js.
#pragma once

#include "ports/file_exchange.hpp"
#include "ports/takeover.hpp"
#include "web/ports/stored_files.hpp"

namespace tenderspot::web {

/// The host's reactions to browser events; called from its event loop, never during one of our calls.
struct BrowserEvents
{
    std::function<void()> opened;                            ///< After start(): the app can be created now.
    std::function<void()> taken_over;                        ///< After take_over(): app::RetryOpen.
    std::function<void()> handed_over;                       ///< app::HandOver, at once.
    std::function<void()> taken;                             ///< app::DataTaken.
    std::function<void()> settled;                           ///< app::Settled.
    std::function<void(std::string const& path)> file_given; ///< app::FileGiven.
};

/// One per page, with the page's lifetime.
class BrowserStore : public FileStore, public Takeover, public FileExchange
{
public:
    BrowserStore();
    ~BrowserStore() override;
    BrowserStore(BrowserStore const&) = delete;
    BrowserStore& operator=(BrowserStore const&) = delete;

    /// Reads all files into `files`, which outlives this.
    void start(StoredFiles& files, BrowserEvents events);
    /// Asks the browser to promise to keep the data. Best called after the first treatment was saved.
    void ask_to_keep();

    void commit(FileBatch const& batch) override;
    [[nodiscard]] std::uint64_t free_space() const override { return space_; }
    void take_over() override;
    void hand_over(std::string const& path, std::string const& name, ExchangedFile) override;
    void ask_for_file(ExchangedFile) override;
    [[nodiscard]] Keeping keeping() const override { return keeping_; }

    /// Functions that the page's script calls.
    struct Calls;

private:
    StoredFiles* files_ = nullptr;
    BrowserEvents events_;
    StoreContents arriving_; ///< The contents being read.
    std::uint64_t space_ = 0;
    Keeping keeping_ = Keeping::may_be_evicted;
};

} // namespace tenderspot::web
