// SPDX-License-Identifier: MIT
// JSON, written value by value.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

namespace tenderspot::report {

class JsonWriter
{
public:
    JsonWriter();
    ~JsonWriter();
    JsonWriter(JsonWriter const&) = delete;
    JsonWriter& operator=(JsonWriter const&) = delete;

    JsonWriter& begin_object();
    JsonWriter& end_object();
    JsonWriter& begin_list();
    JsonWriter& end_list();
    /// Of the value that comes next in an object; UTF-8.
    JsonWriter& key(std::string_view);

    /// What is no UTF-8 is written with U+FFFD instead of every byte above 127.
    JsonWriter& text(std::string_view);
    JsonWriter& number(std::int64_t);
    JsonWriter& count(std::uint64_t);
    JsonWriter& truth(bool);
    JsonWriter& nothing();

    /// On one line, without its end; good until the next call.
    [[nodiscard]] std::string_view written() const;
    /// Forgets what was written.
    void clear();

private:
    struct Text;
    std::unique_ptr<Text> text_;
};

} // namespace tenderspot::report
