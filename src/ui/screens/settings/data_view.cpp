// SPDX-License-Identifier: MIT
// The cards of "Your data" in the settings.
#include "ui/screens/settings/data_view.hpp"

#include "ui/toolkit/widgets.hpp"
#include "ui/words/data_words.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {
namespace {

Node quiet(std::string words) { return text(std::move(words), Type::secondary, Ink::muted); }

Node where_it_is(ViewContext const& context)
{
    auto const count = context.state.history.size();
    auto const keeping = context.state.keeping;
    auto node =
        card(6, text(where_data_is(keeping)), quiet(keeping ? how_data_is_kept(*keeping) : context.folder),
             quiet(count == 1 ? tr("1 treatment in your history") : trf("{} treatments in your history", count)));
    for (auto& line : lines_about_devices(context.state.journal.report))
        node.children.push_back(quiet(std::move(line)));
    add_hint(node.children, context, HintPlace::data);
    return node;
}

/// The result of the last request, shown in the card that made it.
struct ResultNode
{
    app::State const& state;

    Node operator()(std::monostate) const { return {}; }
    Node operator()(app::BackedUp const& done) const
    {
        auto node = column(4, text(tr("Backed up, and read back to be sure"), Type::body_strong),
                           quiet(state.keeping ? handed_over_line(done) : backup_line(done)));
        if (done.summary.unreadable != 0) node.children.push_back(text(what_is_not_in(done.summary)));
        return node;
    }
    Node operator()(app::BackupOpened const& opened) const
    {
        auto node = column(10, text(name_of_backup(opened.path), Type::body_strong),
                           quiet(what_is_in(opened.preview.backup)), text(what_is_new(opened.preview)));
        if (opened.preview.new_records > 0) {
            node.children.push_back(quiet(tr("What is here now stays. Nothing is changed until you say so.")));
            node.children.push_back(button(tr("Bring it in"), app::BringIn{}));
        }
        node.children.push_back(button(tr("Close"), app::CloseBackup{}, Look::outline));
        return node;
    }
    Node operator()(app::Restored const& done) const
    {
        return column(4, text(kept(tr("Brought in")), Type::body_strong), quiet(what_came(done.preview)));
    }
    Node operator()(Salvaged const& done) const
    {
        return column(4, text(kept(tr("Repaired")), Type::body_strong), quiet(what_was_saved(done)));
    }
    Node operator()(app::CalendarSaved const&) const { return {}; } // Shown by the card that asked for it.
    Node operator()(app::DataFailed const& failed) const
    {
        auto const said = error_text(failed);
        return notice(said.title, said.sentence);
    }

    /// Says so only once the data is safe.
    [[nodiscard]] std::string kept(std::string done) const
    {
        if (state.journal.unsettled) return tr("Not saved yet");
        return state.journal.settling == Settling::safe ? std::move(done) : tr("Saving…");
    }
};

bool is_about_backing_up(app::DataResult const& result)
{
    auto const* failed = std::get_if<app::DataFailed>(&result);
    return std::holds_alternative<app::BackedUp>(result) || (failed && failed->what == app::DataFailed::What::backup);
}

bool is_about_calendar(app::DataResult const& result)
{
    auto const* failed = std::get_if<app::DataFailed>(&result);
    return std::holds_alternative<app::CalendarSaved>(result) ||
           (failed && failed->what == app::DataFailed::What::calendar);
}

bool is_about_repair(app::DataResult const& result)
{
    auto const* failed = std::get_if<app::DataFailed>(&result);
    return std::holds_alternative<Salvaged>(result) || (failed && failed->what == app::DataFailed::What::repair);
}

Node backing_up(ViewContext const& context)
{
    auto const& result = context.state.data.result;
    auto node = card(10, text(tr("Backup"), Type::body_strong),
                     text(tr("One file with everything. Keep a copy of it on another device.")),
                     quiet(tr("Anyone who has the file can read it.")));
    if (is_about_backing_up(result)) node.children.push_back(std::visit(ResultNode{context.state}, result));
    node.children.push_back(button(tr("Back up now"), app::BackUp{}));
    return node;
}

Node found(std::vector<std::string> const& backups, std::string const& folder)
{
    auto list = column(8, quiet(trf("In {}", folder)));
    if (backups.empty())
        list.children.push_back(text(tr("No backup is there. Copy one into this folder, then look again.")));
    for (auto const& path : backups) {
        auto one = button(name_of_backup(path), app::OpenBackup{path}, Look::outline);
        one.key = path;
        list.children.push_back(std::move(one));
    }
    return list;
}

Node restoring(ViewContext const& context)
{
    auto const& data = context.state.data;
    auto node =
        card(10, text(tr("Restore"), Type::body_strong), text(tr("Look into a backup before anything is brought in.")));
    bool const has_result = !is_about_backing_up(data.result) && !is_about_repair(data.result) &&
                            !is_about_calendar(data.result) && !std::holds_alternative<std::monostate>(data.result);
    if (has_result) node.children.push_back(std::visit(ResultNode{context.state}, data.result));
    if (std::holds_alternative<app::BackupOpened>(data.result)) return node;
    if (context.state.keeping) {
        node.children.push_back(button(tr("Restore from a file"), app::AskForBackup{}, Look::outline));
        return node;
    }
    if (data.backups) node.children.push_back(found(*data.backups, context.backups));
    node.children.push_back(
        button(data.backups ? tr("Look again") : tr("Look for backups"), app::LookForBackups{}, Look::outline));
    return node;
}

Node repairing(ViewContext const& context)
{
    auto const& result = context.state.data.result;
    auto node = card(10, text(tr("Repair"), Type::body_strong));
    if (is_about_repair(result)) node.children.push_back(std::visit(ResultNode{context.state}, result));
    if (context.state.journal.report.read_only != WhyReadOnly::damaged) return node;
    node.children.push_back(
        text(tr("Everything that can be read is written anew, and you can go on. The damaged files are kept in the "
                "folder lost+found, as they are.")));
    node.children.push_back(quiet(lost_so_far(context.state.journal.report)));
    node.children.push_back(button(tr("Repair my history"), app::Repair{}));
    return node;
}

} // namespace

Node data_cards(ViewContext const& context)
{
    auto cards = column(16, where_it_is(context));
    bool const is_damaged = context.state.journal.report.read_only == WhyReadOnly::damaged;
    if (is_damaged || is_about_repair(context.state.data.result)) cards.children.push_back(repairing(context));
    cards.children.push_back(backing_up(context));
    cards.children.push_back(restoring(context));
    return cards;
}

} // namespace tenderspot::ui
