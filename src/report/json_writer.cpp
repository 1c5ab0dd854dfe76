// SPDX-License-Identifier: MIT
// The only file that uses rapidjson's writer.
#include "report/json_writer.hpp"

#include "domain/utf8.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <string>

namespace tenderspot::report {
namespace {

std::string made_text(std::string_view bytes)
{
    std::string text;
    for (auto const byte : bytes)
        if (static_cast<unsigned char>(byte) < 0x80) text += byte;
        else text += "\xEF\xBF\xBD";
    return text;
}

rapidjson::SizeType size(std::string_view text) { return static_cast<rapidjson::SizeType>(text.size()); }

} // namespace

struct JsonWriter::Text
{
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer{buffer};
};

JsonWriter::JsonWriter() : text_{std::make_unique<Text>()} {}
JsonWriter::~JsonWriter() = default;

JsonWriter& JsonWriter::begin_object()
{
    text_->writer.StartObject();
    return *this;
}

JsonWriter& JsonWriter::end_object()
{
    text_->writer.EndObject();
    return *this;
}

JsonWriter& JsonWriter::begin_list()
{
    text_->writer.StartArray();
    return *this;
}

JsonWriter& JsonWriter::end_list()
{
    text_->writer.EndArray();
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name)
{
    text_->writer.Key(name.data(), size(name));
    return *this;
}

JsonWriter& JsonWriter::text(std::string_view text)
{
    if (!is_utf8(text)) return this->text(made_text(text));
    text_->writer.String(text.data() ? text.data() : "", size(text));
    return *this;
}

JsonWriter& JsonWriter::number(std::int64_t value)
{
    text_->writer.Int64(value);
    return *this;
}

JsonWriter& JsonWriter::count(std::uint64_t value)
{
    text_->writer.Uint64(value);
    return *this;
}

JsonWriter& JsonWriter::truth(bool value)
{
    text_->writer.Bool(value);
    return *this;
}

JsonWriter& JsonWriter::nothing()
{
    text_->writer.Null();
    return *this;
}

std::string_view JsonWriter::written() const { return {text_->buffer.GetString(), text_->buffer.GetSize()}; }

void JsonWriter::clear()
{
    text_->buffer.Clear();
    text_->writer.Reset(text_->buffer);
}

} // namespace tenderspot::report
