// SPDX-License-Identifier: MIT
// The same records in SQLite, as safe as the journal's: write-ahead log, synchronous=FULL.
#pragma once

#include "domain/record.hpp"

#include <functional>
#include <memory>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace tenderspot::bench {

class SqliteDiary
{
public:
    /// Makes the database if need be.
    explicit SqliteDiary(std::string const& path);
    ~SqliteDiary();
    SqliteDiary(SqliteDiary const&) = delete;
    SqliteDiary& operator=(SqliteDiary const&) = delete;

    /// One transaction, unless one was begun. Of bench::diary_record's kinds only.
    void insert(Record const&, std::uint64_t number);
    void begin();
    /// And leaves nothing in the log.
    void commit();

    /// Every record in the order of its number.
    void read_all(std::function<void(KeptRecord&&)> const& sink);

private:
    void run(char const* statement);
    void bind(TreatmentBegan const&);
    void bind(TreatmentProgress const&);
    void bind(TreatmentEnded const&);
    void bind(TreatmentEdited const&);
    template <class Other> void bind(Other const&);
    void bind_time(WallTime const&);
    void bind_number(int column, std::int64_t);
    void bind_text(int column, std::string const&);
    template <class Value> void bind_choice(int column, std::optional<Value>);
    [[nodiscard]] KeptRecord row(sqlite3_stmt*) const;

    sqlite3* database_ = nullptr;
    sqlite3_stmt* insert_ = nullptr;
};

} // namespace tenderspot::bench
