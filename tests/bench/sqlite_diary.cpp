// SPDX-License-Identifier: MIT
// One wide table, which is read in the order of its key: the fastest way SQLite has to give all records in order.
#include "sqlite_diary.hpp"

#include "diary.hpp"

#include <sqlite3.h>

#include <type_traits>
#include <variant>

namespace tenderspot::bench {
namespace {

/// Columns of the table, in its order.
enum Column {
    number,
    type,
    utc_ms,
    offset_minutes,
    zone,
    treatment,
    before,
    after,
    feel,
    held_ms,
    outcome,
    phase,
    left_ms,
    note,
    point,
    side,
    planned_seconds,
    mode,
    beat_ms,
    tool,
    pressure_low,
    pressure_high,
    columns
};

constexpr char const* make_table =
    "CREATE TABLE IF NOT EXISTS record(number INTEGER PRIMARY KEY, type INTEGER NOT NULL, utc_ms INTEGER NOT NULL,"
    " offset_minutes INTEGER NOT NULL, zone TEXT NOT NULL, session INTEGER, before INTEGER, after INTEGER, feel "
    "INTEGER,"
    " held_ms INTEGER, outcome INTEGER, phase INTEGER, left_ms INTEGER, note TEXT, point TEXT, side INTEGER,"
    " planned_seconds INTEGER, mode INTEGER, beat_ms INTEGER, tool TEXT, pressure_low INTEGER, pressure_high INTEGER)";
constexpr char const* insert_row = "INSERT INTO record VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

std::string text_of(sqlite3_stmt* row, Column column)
{
    auto const* const text = reinterpret_cast<char const*>(sqlite3_column_text(row, column));
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(row, column))};
}

template <class Number> Number number_of(sqlite3_stmt* row, Column column)
{
    return static_cast<Number>(sqlite3_column_int64(row, column));
}

std::optional<Score> score_of(sqlite3_stmt* row, Column column)
{
    if (sqlite3_column_type(row, column) == SQLITE_NULL) return std::nullopt;
    return Score::from(sqlite3_column_int(row, column));
}

std::optional<Feel> feel_of(sqlite3_stmt* row)
{
    if (sqlite3_column_type(row, feel) == SQLITE_NULL) return std::nullopt;
    return static_cast<Feel>(sqlite3_column_int(row, feel));
}

} // namespace

SqliteDiary::SqliteDiary(std::string const& path)
{
    ensure(sqlite3_open(path.c_str(), &database_) == SQLITE_OK, "opening SQLite's file");
    run("PRAGMA journal_mode=WAL");
    run("PRAGMA synchronous=FULL");
    run("PRAGMA mmap_size=2147483648");
    run(make_table);
    ensure(sqlite3_prepare_v3(database_, insert_row, -1, SQLITE_PREPARE_PERSISTENT, &insert_, nullptr) == SQLITE_OK,
           "preparing SQLite's insert");
}

SqliteDiary::~SqliteDiary()
{
    sqlite3_finalize(insert_);
    sqlite3_close(database_);
}

void SqliteDiary::run(char const* statement)
{
    ensure(sqlite3_exec(database_, statement, nullptr, nullptr, nullptr) == SQLITE_OK, statement);
}

void SqliteDiary::begin() { run("BEGIN"); }

void SqliteDiary::commit()
{
    run("COMMIT");
    run("PRAGMA wal_checkpoint(TRUNCATE)");
}

void SqliteDiary::bind_number(int column, std::int64_t value) { sqlite3_bind_int64(insert_, column + 1, value); }

void SqliteDiary::bind_text(int column, std::string const& text)
{
    sqlite3_bind_text(insert_, column + 1, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

template <class Value> void SqliteDiary::bind_choice(int column, std::optional<Value> value)
{
    if (!value) return;
    if constexpr (std::is_same_v<Value, Score>) bind_number(column, value->value());
    else bind_number(column, static_cast<int>(*value));
}

void SqliteDiary::bind_time(WallTime const& at)
{
    bind_number(utc_ms, at.utc_ms);
    bind_number(offset_minutes, at.offset_minutes);
    bind_text(zone, at.zone);
}

void SqliteDiary::bind(TreatmentBegan const& began)
{
    bind_time(began.at);
    bind_choice(before, began.before);
    bind_text(point, began.spot.point);
    bind_number(side, static_cast<int>(began.spot.side));
    bind_number(planned_seconds, began.planned_seconds);
    bind_number(mode, static_cast<int>(began.technique.mode));
    bind_number(beat_ms, began.technique.beat_ms);
    bind_text(tool, began.technique.tool);
    bind_number(pressure_low, began.technique.pressure_low);
    bind_number(pressure_high, began.technique.pressure_high);
}

void SqliteDiary::bind(TreatmentProgress const& progress)
{
    bind_time(progress.at);
    bind_number(treatment, static_cast<std::int64_t>(progress.treatment.number));
    bind_choice(feel, progress.feel);
    bind_number(held_ms, progress.held_ms);
    bind_number(phase, static_cast<int>(progress.phase));
    bind_number(left_ms, progress.left_ms);
}

void SqliteDiary::bind(TreatmentEnded const& ended)
{
    bind_time(ended.at);
    bind_number(treatment, static_cast<std::int64_t>(ended.treatment.number));
    bind_choice(after, ended.after);
    bind_choice(feel, ended.feel);
    bind_number(held_ms, ended.held_ms);
    bind_number(outcome, static_cast<int>(ended.outcome));
}

void SqliteDiary::bind(TreatmentEdited const& edited)
{
    bind_time(edited.at);
    bind_number(treatment, static_cast<std::int64_t>(edited.treatment.number));
    bind_choice(before, edited.before);
    bind_choice(after, edited.after);
    bind_text(note, edited.note);
}

template <class Other> void SqliteDiary::bind(Other const&) { ensure(false, "a record SQLite's table has no row for"); }

void SqliteDiary::insert(Record const& record, std::uint64_t as)
{
    bind_number(number, static_cast<std::int64_t>(as));
    bind_number(type, static_cast<int>(record.index()));
    std::visit([this](auto const& held) { bind(held); }, record);
    ensure(sqlite3_step(insert_) == SQLITE_DONE, "SQLite's insert");
    sqlite3_reset(insert_);
    sqlite3_clear_bindings(insert_);
}

KeptRecord SqliteDiary::row(sqlite3_stmt* row) const
{
    KeptRecord kept{{diary_id, number_of<std::uint64_t>(row, number)}, {}};
    WallTime at{number_of<std::int64_t>(row, utc_ms), number_of<std::int32_t>(row, offset_minutes), text_of(row, zone)};
    TreatmentId const of{diary_id, number_of<std::uint64_t>(row, treatment)};
    switch (number_of<int>(row, type)) {
    case 0: {
        Technique how{static_cast<Mode>(number_of<int>(row, mode)), number_of<std::uint32_t>(row, beat_ms),
                      text_of(row, tool), number_of<std::uint8_t>(row, pressure_low),
                      number_of<std::uint8_t>(row, pressure_high)};
        Spot spot{text_of(row, point), static_cast<Side>(number_of<int>(row, side))};
        kept.record.emplace<TreatmentBegan>(TreatmentBegan{std::move(at),
                                                           std::move(spot),
                                                           number_of<std::uint32_t>(row, planned_seconds),
                                                           score_of(row, before),
                                                           std::move(how),
                                                           {},
                                                           {}});
        break;
    }
    case 1:
        kept.record.emplace<TreatmentProgress>(TreatmentProgress{
            of, std::move(at), static_cast<Phase>(number_of<int>(row, phase)), number_of<std::uint32_t>(row, left_ms),
            number_of<std::uint32_t>(row, held_ms), feel_of(row)});
        break;
    case 2:
        kept.record.emplace<TreatmentEnded>(
            TreatmentEnded{of, std::move(at), static_cast<Outcome>(number_of<int>(row, outcome)),
                           number_of<std::uint32_t>(row, held_ms), score_of(row, after), feel_of(row)});
        break;
    default:
        kept.record.emplace<TreatmentEdited>(
            TreatmentEdited{of, std::move(at), score_of(row, before), score_of(row, after), text_of(row, note)});
        break;
    }
    return kept;
}

void SqliteDiary::read_all(std::function<void(KeptRecord&&)> const& sink)
{
    sqlite3_stmt* all = nullptr;
    ensure(sqlite3_prepare_v2(database_, "SELECT * FROM record ORDER BY number", -1, &all, nullptr) == SQLITE_OK,
           "preparing SQLite's select");
    auto state = sqlite3_step(all);
    for (; state == SQLITE_ROW; state = sqlite3_step(all))
        sink(row(all));
    ensure(state == SQLITE_DONE, "SQLite's select");
    sqlite3_finalize(all);
}

} // namespace tenderspot::bench
