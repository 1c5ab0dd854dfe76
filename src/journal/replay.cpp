// SPDX-License-Identifier: MIT
// Merges the journals of a folder and reports what could not be read.
#include "journal/replay.hpp"

#include "journal/errors.hpp"
#include "journal/record_table.hpp"

#include <algorithm>
#include <utility>

namespace tenderspot {
namespace {

/// Records of a branch refer to each other by the numbers they had before it was recognised as a branch.
void rename(Record& record, JournalStream const& stream)
{
    auto const rename_id = [&stream](RecordId& id) {
        if (id.journal == stream.original() && id.number >= stream.first_renamed()) id.journal = stream.journal();
    };
    std::visit(
        [&](auto& one) {
            if constexpr (requires { one.treatment; }) rename_id(one.treatment);
            if constexpr (requires { one.session; }) rename_id(one.session);
        },
        record);
}

} // namespace

std::optional<OpenError> Replay::run(std::vector<JournalFile> const& files, std::uint64_t own, Access access)
{
    sources_.clear();
    end_ = {};
    report_.journal = own;
    for (auto& of_one : by_journal(files)) {
        bool const is_own = of_one.front().name.journal == own;
        auto stream = std::make_unique<JournalStream>(folder_, std::move(of_one));
        if (is_own) {
            end_.last_generation = stream->last_generation();
            if (auto const error = stream->open_strictly(access)) return error;
        } else {
            stream->open();
        }
        for (auto& misnamed : open_strangers(folder_, *stream))
            add(std::move(misnamed), false);
        add(std::move(stream), is_own);
    }
    for (std::size_t i = 0; i < sources_.size(); ++i)
        advance(*sources_[i]);
    merge();
    for (auto const& source : sources_)
        conclude(*source);
    return std::nullopt;
}

void Replay::add(std::unique_ptr<JournalStream> stream, bool is_own)
{
    auto& source = *sources_.emplace_back(std::make_unique<Source>());
    source.stream = std::move(stream);
    source.is_own = is_own;
}

void Replay::advance(Source& source)
{
    source.is_at_end = !source.stream->next();
    for (auto& branch : source.stream->take_branches()) {
        add(std::move(branch), false);
        advance(*sources_.back());
    }
}

void Replay::merge()
{
    auto const is_earlier = [](Source const& one, Source const& other) {
        auto const left = one.stream->frame().header.stamp;
        auto const right = other.stream->frame().header.stamp;
        return left != right ? left < right : one.stream->journal() < other.stream->journal();
    };
    for (;;) {
        Source* next = nullptr;
        for (auto const& source : sources_)
            if (!source->is_at_end && (!next || is_earlier(*source, *next))) next = source.get();
        if (!next) return;
        take(*next);
        advance(*next);
    }
}

void Replay::take(Source& source)
{
    auto const& frame = source.stream->frame();
    end_.last_stamp = std::max(end_.last_stamp, frame.header.stamp);
    if (frame.header.type != payload::number_of_type<PeersSeen>()) source.last = frame.header.number;
    switch (decoder_.decode(frame.header, frame.payload, kept_.record)) {
    case Decoded::record:
        kept_.id = {source.stream->journal(), frame.header.number};
        if (source.stream->journal() != source.stream->original()) rename(kept_.record, *source.stream);
        if (auto const* seen = std::get_if<PeersSeen>(&kept_.record); seen && source.is_own) seen_ = seen->up_to;
        ++source.found.records;
        sink_(std::move(kept_));
        return;
    case Decoded::unknown_type: ++source.found.unknown_records; return;
    case Decoded::newer_form: ++source.found.newer_records; return;
    case Decoded::not_valid: source.found.damaged_bytes += frame.size(); return;
    }
}

void Replay::conclude(Source& source)
{
    auto found = source.stream->findings();
    found.records = source.found.records;
    found.unknown_records = source.found.unknown_records;
    found.newer_records = source.found.newer_records;
    found.damaged_bytes += source.found.damaged_bytes;
    source.found = found;
    report_.records += found.records;
    if (source.is_own) {
        conclude_own(source);
        return;
    }
    last_of_others_[found.journal] = source.last;
    report_.others.push_back(found);
}

void Replay::conclude_own(Source& source)
{
    auto const& found = source.found;
    report_.unknown_records = found.unknown_records;
    report_.newer_records = found.newer_records;
    report_.missing_records = found.missing_records;
    report_.damaged_bytes = found.damaged_bytes;
    report_.torn_bytes = found.torn_bytes;
    if (found.is_protected) refuse_writing(WhyReadOnly::no_permission);
    if (found.is_newer_format) refuse_writing(WhyReadOnly::newer_format);
    if (found.error) refuse_writing(why_read_only(*found.error));
    if (found.damaged_bytes != 0 || found.missing_records != 0 || found.is_disordered)
        refuse_writing(WhyReadOnly::damaged);
    if (found.newer_records != 0) refuse_writing(WhyReadOnly::newer_record);
    auto last = source.stream->take_last_file();
    end_.segment = last.segment;
    end_.good_end = last.good_end;
    end_.next_number = source.stream->last_number() + 1;
    records_behind_snapshot_ = end_.next_number - source.stream->first_behind_snapshot();
    end_.has_snapshot = source.stream->has_snapshot();
    // A journal may only continue after its last record, and only in the last of all its files.
    if (last.segment.generation == end_.last_generation && source.stream->ends_with_last_file())
        end_.file = std::move(last.file);
}

// The first reason found is the one reported.
void Replay::refuse_writing(WhyReadOnly why)
{
    if (!report_.read_only) report_.read_only = why;
}

} // namespace tenderspot
