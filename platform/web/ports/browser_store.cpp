// SPDX-License-Identifier: MIT
// Built with em++ only. Strings are UTF-8; bytes are copied between JavaScript and C++.
#include "web/ports/browser_store.hpp"

#include "web/ports/browser_calls.hpp"

#include <cmath>

namespace tenderspot::web {
namespace {

BrowserStore* store_of_page = nullptr;

/// The folder of the file that the user chose.
constexpr char const* given_folder = "/given";

/// Each change is passed separately; a batch is everything passed before tenderspot_js_commit.
struct Give
{
    void operator()(DirectoryMade const& one) const { tenderspot_js_change("make-directory", one.path.c_str(), "", 0); }
    void operator()(FileMade const& one) const { tenderspot_js_change("create", one.path.c_str(), "", 0); }
    void operator()(BytesAdded const& one) const
    {
        tenderspot_js_write(one.path.c_str(), static_cast<double>(one.offset), one.bytes.data(),
                            static_cast<int>(one.bytes.size()));
    }
    void operator()(FileCut const& one) const
    {
        tenderspot_js_change("truncate", one.path.c_str(), "", static_cast<double>(one.size));
    }
    void operator()(FileRenamed const& one) const
    {
        tenderspot_js_change("rename", one.from.c_str(), one.to.c_str(), 0);
    }
    void operator()(FileRemoved const& one) const { tenderspot_js_change("remove", one.path.c_str(), "", 0); }
};

FileResult<Bytes> read_whole(Files& files, std::string const& path)
{
    auto const file = files.open_to_read(path);
    if (!file) return file.error();
    auto const size = file.value()->size();
    if (!size) return size.error();
    Bytes bytes(static_cast<std::size_t>(size.value()));
    auto const got = file.value()->read(0, bytes);
    if (!got) return got.error();
    return bytes;
}

/// The numbers that store.js uses.
Keeping keeping_of(int number)
{
    switch (number) {
    case 1: return Keeping::promised;
    case 2: return Keeping::short_lived;
    default: return Keeping::may_be_evicted;
    }
}

/// A file name from the user's device may contain characters that are not allowed in names here.
std::string plain(std::string name)
{
    for (auto& letter : name)
        if (letter == '/') letter = '-';
    return name.empty() ? "file" : name;
}

FileResult<Done> write_whole(Files& files, std::string const& path, std::span<std::byte const> bytes)
{
    if (auto const made = files.make_directory(given_folder); !made) return made;
    if (auto const before = files.list(given_folder))
        for (auto const& name : before.value())
            static_cast<void>(files.remove(std::string{given_folder} + '/' + name));
    auto const file = files.create(path);
    return file ? file.value()->append(bytes) : FileResult<Done>{file.error()};
}

} // namespace

struct BrowserStore::Calls
{
    static void directory(char const* path) { store_of_page->arriving_.directories.emplace_back(path); }
    static void file(char const* path, std::byte const* bytes, int size)
    {
        store_of_page->arriving_.files[path] = Bytes{bytes, bytes + size};
    }
    static void opened(Ownership ownership)
    {
        auto& store = *store_of_page;
        store.files_->open(store.arriving_, ownership);
        store.arriving_ = {};
        store.events_.opened();
    }
    static void gained(Ownership ownership)
    {
        auto& store = *store_of_page;
        store.files_->open(store.arriving_, ownership);
        store.arriving_ = {};
        store.events_.taken_over();
    }
    static void committed(double number) { store_of_page->files_->committed(static_cast<std::uint64_t>(number)); }
    static void failed(double number, FileError why)
    {
        store_of_page->files_->failed(static_cast<std::uint64_t>(number), why);
    }
    static void asked() { store_of_page->events_.handed_over(); }
    static void given_up() { store_of_page->files_->give_up(); }
    static void lost()
    {
        auto& store = *store_of_page;
        auto const is_all_safe = store.files_->settlement().settling == Settling::safe;
        store.files_->give_up();
        if (is_all_safe) store.events_.handed_over();
        else store.events_.taken();
    }
    static void looked(int keeping, double space)
    {
        auto& store = *store_of_page;
        store.keeping_ = keeping_of(keeping);
        store.space_ = space > 0 ? static_cast<std::uint64_t>(std::floor(space)) : 0;
        store.events_.settled();
    }
    static void given(char const* name, std::byte const* bytes, int size)
    {
        auto& store = *store_of_page;
        auto const path = std::string{given_folder} + '/' + plain(name);
        if (write_whole(*store.files_, path, {bytes, static_cast<std::size_t>(size)})) store.events_.file_given(path);
    }
};

BrowserStore::BrowserStore() { store_of_page = this; }
BrowserStore::~BrowserStore() { store_of_page = nullptr; }

void BrowserStore::start(StoredFiles& files, BrowserEvents events)
{
    files_ = &files;
    events_ = std::move(events);
    files.on_settled = events_.settled;
    tenderspot_js_open();
}

void BrowserStore::ask_to_keep() { tenderspot_js_persist(); }

void BrowserStore::commit(FileBatch const& batch)
{
    for (auto const& change : batch.changes)
        std::visit(Give{}, change);
    tenderspot_js_commit(static_cast<double>(batch.number));
}

void BrowserStore::take_over() { tenderspot_js_take_over(); }

void BrowserStore::hand_over(std::string const& path, std::string const& name, ExchangedFile kind)
{
    auto const bytes = read_whole(*files_, path);
    if (!bytes) return;
    auto const* type = kind == ExchangedFile::calendar ? "text/calendar" : "application/octet-stream";
    tenderspot_js_download(bytes.value().data(), static_cast<int>(bytes.value().size()), name.c_str(), type);
}

void BrowserStore::ask_for_file(ExchangedFile kind)
{
    tenderspot_js_choose(kind == ExchangedFile::calendar ? ".ics" : ".tsb");
}

} // namespace tenderspot::web

using tenderspot::FileError;
using tenderspot::web::BrowserStore;
using tenderspot::web::Ownership;

extern "C" {
EMSCRIPTEN_KEEPALIVE void tenderspot_store_directory(char const* path) { BrowserStore::Calls::directory(path); }
EMSCRIPTEN_KEEPALIVE void tenderspot_store_file(char const* path, std::byte const* bytes, int size)
{
    BrowserStore::Calls::file(path, bytes, size);
}
EMSCRIPTEN_KEEPALIVE void tenderspot_store_opened(int owned, int readable)
{
    auto const not_owned = readable != 0 ? Ownership::elsewhere : Ownership::unreadable;
    BrowserStore::Calls::opened(owned != 0 ? Ownership::owned : not_owned);
}
EMSCRIPTEN_KEEPALIVE void tenderspot_store_gained(int owned)
{
    BrowserStore::Calls::gained(owned != 0 ? Ownership::owned : Ownership::elsewhere);
}
EMSCRIPTEN_KEEPALIVE void tenderspot_store_committed(double number) { BrowserStore::Calls::committed(number); }
EMSCRIPTEN_KEEPALIVE void tenderspot_store_failed(double number, int no_space)
{
    BrowserStore::Calls::failed(number, no_space != 0 ? FileError::no_space : FileError::device);
}
EMSCRIPTEN_KEEPALIVE void tenderspot_store_asked() { BrowserStore::Calls::asked(); }
EMSCRIPTEN_KEEPALIVE void tenderspot_store_given_up() { BrowserStore::Calls::given_up(); }
EMSCRIPTEN_KEEPALIVE void tenderspot_store_lost() { BrowserStore::Calls::lost(); }
EMSCRIPTEN_KEEPALIVE void tenderspot_store_looked(int keeping, double space)
{
    BrowserStore::Calls::looked(keeping, space);
}
EMSCRIPTEN_KEEPALIVE void tenderspot_exchange_given(char const* name, std::byte const* bytes, int size)
{
    BrowserStore::Calls::given(name, bytes, size);
}
}
