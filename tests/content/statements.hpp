// SPDX-License-Identifier: MIT
// Every statement of a catalogue, and where it stands.
#pragma once

#include "domain/catalogue.hpp"

namespace tenderspot::support {

/// Calls `visit(where, statement)`; a place is "satellites_why", "regions/<id>", "warnings/<id>", "moves/<id>",
/// "<article>/<section>", "<point>/<field>" or "<point>/<tool>".
template <class Visit> void each_statement(Catalogue const& facts, Visit visit)
{
    visit("satellites_why", facts.satellites_why);
    for (auto const& region : facts.regions)
        for (auto const& one : region.doctor_first)
            visit("regions/" + region.id, one);
    for (auto const& warning : facts.warnings)
        for (auto const* one : {&warning.sign, &warning.advice})
            visit("warnings/" + warning.id, *one);
    for (auto const& exercise : facts.exercises) {
        for (auto const& one : exercise.how)
            visit("moves/" + exercise.id, one);
        visit("moves/" + exercise.id, exercise.dose);
        visit("moves/" + exercise.id, exercise.caution);
    }
    for (auto const& point : facts.points) {
        visit(point.id + "/place", point.place);
        visit(point.id + "/find", point.find);
        visit(point.id + "/felt_at", point.felt_at);
        visit(point.id + "/usual", point.usual.why);
        for (auto const& one : point.differs)
            visit(point.id + "/differs", one);
        for (auto const& use : point.protocol.how)
            for (auto const* one : {&use.position, &use.caution})
                visit(point.id + '/' + use.tool, *one);
        visit(point.id + "/caution", point.caution);
    }
    for (auto const& article : facts.articles)
        for (auto const& section : article.sections)
            for (auto const& one : section.statements)
                visit(article.id + '/' + section.id, one);
}

} // namespace tenderspot::support
