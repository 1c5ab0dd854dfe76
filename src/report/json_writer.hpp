// SPDX-License-Identifier: MIT
// Writes JSON value by value.
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
    /// The name of the next value in an object; UTF-8.
    JsonWriter& key(std::string_view);

    /// In a text that is not UTF-8, every byte above 127 is replaced by U+FFFD.
    JsonWriter& text(std::string_view);
    JsonWriter& number(std::int64_t);
    JsonWriter& count(std::uint64_t);
    JsonWriter& truth(bool);
    JsonWriter& nothing();

    /// Everything written so far, on one line without its end; valid until the next call.
    [[nodiscard]] std::string_view written() const;
    /// Discards what was written.
    void clear();

private:
    struct Text;
    std::unique_ptr<Text> text_;
};

} // namespace tenderspot::report
