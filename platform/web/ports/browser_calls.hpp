// SPDX-License-Identifier: MIT
// How C++ calls tenderspot.store and tenderspot.exchange; include only in browser_store.cpp.
#pragma once

#include <emscripten.h>

#include <cstddef>

// clang-format off
EM_JS(void, tenderspot_js_open, (), {
  const withText = (text, call) => {
    const size = lengthBytesUTF8(text) + 1;
    const at = _malloc(size);
    stringToUTF8(text, at, size);
    call(at);
    _free(at);
  };
  const withBytes = (bytes, call) => {
    const at = _malloc(bytes.length + 1);
    HEAPU8.set(bytes, at);
    call(at, bytes.length);
    _free(at);
  };
  const bring = (contents) => {
    for (const path of contents.directories) withText(path, (at) => _tenderspot_store_directory(at));
    for (const file of contents.files)
      withText(file.path, (at) => withBytes(file.bytes, (first, size) => _tenderspot_store_file(at, first, size)));
  };
  const store = tenderspot.store;
  store.report.committed = (number) => _tenderspot_store_committed(number);
  store.report.failed = (number, why) => _tenderspot_store_failed(number, why === 'no-space' ? 1 : 0);
  store.report.lost = () => _tenderspot_store_lost();
  store.report.askedToHandOver = async () => {
    _tenderspot_store_asked();
    await store.handOver();
    _tenderspot_store_given_up();
  };
  store.report.gained = (contents) => {
    if (contents) bring(contents);
    _tenderspot_store_gained(contents ? 1 : 0);
  };
  let isOpen = false;
  const look = () => _tenderspot_store_looked(store.keeping(), store.freeSpace());
  store.report.kept = () => { if (isOpen) look(); };
  tenderspot.exchange.onGiven = (file) =>
    withText(file.name, (at) => withBytes(file.bytes, (first, size) => _tenderspot_exchange_given(at, first, size)));
  (store.opening || store.open()).then(({ state, contents }) => {
    if (contents) bring(contents);
    _tenderspot_store_opened(state === 'owned' ? 1 : 0, state === 'unreadable' ? 0 : 1);
    isOpen = true;
    look();
  });
});
EM_JS(void, tenderspot_js_change, (char const* kind, char const* path, char const* to, double size), {
  const changes = (tenderspot.store.given = tenderspot.store.given || []);
  changes.push({ kind: UTF8ToString(kind), path: UTF8ToString(path), to: UTF8ToString(to), size });
});
EM_JS(void, tenderspot_js_write, (char const* path, double offset, std::byte const* bytes, int size), {
  const changes = (tenderspot.store.given = tenderspot.store.given || []);
  changes.push({ kind: 'write', path: UTF8ToString(path), offset, bytes: HEAPU8.slice(bytes, bytes + size) });
});
EM_JS(void, tenderspot_js_commit, (double number), {
  const changes = tenderspot.store.given;
  tenderspot.store.given = [];
  tenderspot.store.commit(number, changes);
});
EM_JS(void, tenderspot_js_take_over, (), { tenderspot.store.takeOver(); });
EM_JS(void, tenderspot_js_persist, (), { tenderspot.store.persist(); });
EM_JS(void, tenderspot_js_download, (std::byte const* bytes, int size, char const* name, char const* type), {
  tenderspot.exchange.download(HEAPU8.slice(bytes, bytes + size), UTF8ToString(name), UTF8ToString(type));
});
EM_JS(void, tenderspot_js_choose, (char const* accept), {
  tenderspot.exchange.chooseFile(UTF8ToString(accept)).then((file) => { if (file) tenderspot.exchange.onGiven(file); });
});
// clang-format on
