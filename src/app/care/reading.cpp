// SPDX-License-Identifier: MIT
// Which lines there are, and which of them were in sight.
#include "app/care/reading.hpp"

#include "domain/safety.hpp"

namespace tenderspot::app {

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
            auto const first = asked_after(question->id);
            if (first.empty() || flow.applies.contains(std::string{first})) found.push_back(question);
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
