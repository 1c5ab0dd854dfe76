// SPDX-License-Identifier: MIT
// Determines which lines there are, and which of them have been in view.
#include "app/care/reading.hpp"

#include "domain/safety.hpp"

namespace tenderspot::app {

namespace {

void add_follow_ups(std::vector<Warning const*>& lines, std::string_view of, Catalogue const& facts)
{
    for (auto const& one : follow_ups)
        if (auto const* question = one.of == of ? facts.warning(std::string{one.question}) : nullptr)
            lines.push_back(question);
}

} // namespace

std::string_view asked_after(std::string_view question)
{
    for (auto const& one : follow_ups)
        if (one.question == question) return one.of;
    return {};
}

std::vector<Warning const*> lines(SafetyFlow const& flow, Catalogue const& facts)
{
    std::vector<Warning const*> found;
    switch (flow.page) {
    case SafetyFlow::Page::signs:
        for (auto const& warning : facts.warnings)
            if (warning.urgency == Urgency::emergency) found.push_back(&warning);
        break;
    case SafetyFlow::Page::conditions:
        for (auto const* question : safety_questions(facts)) {
            if (!asked_after(question->id).empty()) continue;
            found.push_back(question);
            if (flow.applies.contains(question->id)) add_follow_ups(found, question->id, facts);
        }
        break;
    case SafetyFlow::Page::news:
    case SafetyFlow::Page::changes: break;
    }
    return found;
}

Reading reading(SafetyFlow const& flow, Catalogue const& facts)
{
    Reading all;
    for (auto const* line : lines(flow, facts)) {
        ++all.all;
        if (flow.read.contains(line->id)) ++all.read;
    }
    return all;
}

Reading reading(WhereFlow const& where, Catalogue const& facts)
{
    Reading all;
    for (auto const& line : facts.warnings) {
        ++all.all;
        if (where.read.contains(line.id)) ++all.read;
    }
    return all;
}

} // namespace tenderspot::app
