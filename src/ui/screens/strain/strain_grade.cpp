// SPDX-License-Identifier: MIT
// How severe a strain may be, when it may have mended, and when to see a clinician.
#include "ui/parts/statements.hpp"
#include "ui/screens/strain/strain_parts.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {
namespace {

std::string grade_words(StrainGrade grade)
{
    switch (grade) {
    case StrainGrade::unknown: return tr("How bad it is, is not known");
    case StrainGrade::one: return tr("It may be a grade I strain");
    case StrainGrade::two: return tr("It may be a grade II strain");
    case StrainGrade::three: return tr("It may be a grade III strain");
    }
    return {};
}

std::int32_t first_day(StrainReported const& strain)
{
    return local_day({strain.onset_utc_ms, strain.at.offset_minutes, {}});
}

std::string span_words(StrainReported const& strain, MendingSpan const& span, std::int32_t today)
{
    auto const first = date_words(span.first, today), last = date_words(span.last, today);
    if (today > span.last) return tr("By now it may have healed. If it has not, see a clinician.");
    if (strain.grade == StrainGrade::three)
        return trf("It may take several months to a year: {} at the earliest, {} if it is slow.", first, last);
    return trf("It may have healed between {} and {}.", first, last);
}

Node place(Node node, float x, float width, float y)
{
    node.style.pinned = Point{x + width / 2, y};
    node.style.width = Extent::fixed(width);
    return node;
}

/// From the first day to the last: when the strain may have mended, and where today is.
struct CalendarBar
{
    float today = 0, first = 0; ///< As fractions of the whole.
    float label_width = 0, label_height = 0;
    std::string word;

    static constexpr float height = 14, needle = 26;

    void operator()(Node& node, Size size) const
    {
        auto const y = label_height + needle / 2;
        auto const at = std::clamp(today * size.w, 2.0f, size.w - 2);
        Node label;
        label.content = Label{word, Type::caption, Ink::ink, Align::centre, Label::Fit::shrink, {}, 0};
        label.style.height = Extent::fixed(label_height);
        auto const bar = [](Ink ink) {
            return box({.height = Extent::fixed(height), .fill = ink, .radius = height / 2});
        };
        auto const needle_box = box({.height = Extent::fixed(needle), .fill = Ink::ink, .radius = 2});
        auto const left = std::clamp(at - label_width / 2, 0.0f, std::max(size.w - label_width, 0.0f));
        node.children = {place(bar(Ink::ring_track), 0, size.w, y),
                         place(bar(Ink::accent), first * size.w, (1 - first) * size.w, y),
                         place(needle_box, at - 2, 4, y), place(std::move(label), left, label_width, label_height / 2)};
    }
};

Node calendar(ViewContext const& context, StrainReported const& strain, MendingSpan const& span, std::int32_t today)
{
    auto const scale = context.theme.text_scale;
    auto const began = first_day(strain);
    auto const whole = static_cast<float>(span.last - began);
    CalendarBar const bar{static_cast<float>(today - began) / whole, static_cast<float>(span.first - began) / whole,
                          60 * scale, 22 * scale, tr("Today")};
    auto picture = box({.axis = Axis::stack, .height = Extent::fixed(bar.label_height + CalendarBar::needle)});
    picture.style.width = Extent::fill();
    picture.populate = bar;
    picture.role = Role::picture;
    picture.name = trf("Day {} of about {}", std::max(today - began, 0) + 1, span.last - began);
    auto const first = date_words(began, today), last = date_words(span.last, today);
    if (context.is_narrow())
        return column(4, std::move(picture), text(trf("{} to {}", first, last), Type::caption, Ink::muted));
    auto ends = row(8, text(first, Type::caption, Ink::muted), text(last, Type::caption, Ink::muted));
    ends.style.justify = Justify::between;
    return column(4, std::move(picture), std::move(ends));
}

std::optional<Statement> grade_statement(Catalogue const& facts, StrainGrade grade)
{
    auto const& grades = statements_of(facts, "strain", "grades");
    auto const at = static_cast<std::size_t>(grade);
    if (grade == StrainGrade::unknown || at > grades.size()) return std::nullopt;
    return grades[at - 1];
}

} // namespace

Node grade_card(ViewContext const& context, StrainReported const& strain)
{
    Statement const guess{"A guess from your answers, no diagnosis.", {"S1", "APP"}};
    auto const today = local_day(context.wall_now());
    auto node = card(12, column(2, heading(grade_words(strain.grade), Type::section),
                                text(tr(guess.text), Type::secondary, Ink::muted)));
    if (auto const span = mending(strain)) {
        node.children.push_back(calendar(context, strain, *span, today));
        node.children.push_back(text(span_words(strain, *span, today), Type::body_strong));
    }
    if (auto const facts = grade_statement(context.catalogue, strain.grade))
        node.children.push_back(statement_node(*facts));
    return node;
}

Node clinician_card(ViewContext const& context, StrainReported const& strain)
{
    auto node = column(12);
    auto const& help = statements_of(context.catalogue, "strain", "help");
    // The app cannot tell how serious a grade II strain is, so it asks the user to find out.
    auto const serious = strain.grade == StrainGrade::three || strain.grade == StrainGrade::two;
    auto const title =
        strain.grade == StrainGrade::three ? tr("See a clinician") : tr("See a clinician if it is serious");
    if (serious && !help.empty()) node.children.push_back(sourced_notice(title, help.front()));
    auto words = card(12, heading(tr("When to see a clinician"), Type::section));
    if (!serious && !help.empty()) words.children.push_back(statement_node(help.front()));
    for (auto const* id : {"tear", "not_better"})
        if (auto const* warning = context.catalogue.warning(id))
            words.children.push_back(warning_words(context, *warning));
    node.children.push_back(std::move(words));
    return node;
}

} // namespace tenderspot::ui
