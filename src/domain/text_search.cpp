// SPDX-License-Identifier: MIT
// A linear search through a few hundred sentences; building an index would take longer than reading them.
#include "domain/text_search.hpp"

#include <algorithm>

namespace tenderspot {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool same(char a, char b) { return lower(a) == lower(b); }

/// True for letters, digits and every byte that is not ASCII.
bool is_of_word(char c) { return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9') || (c & 0x80) != 0; }

bool begins_a_word(std::string_view text, std::string_view word)
{
    auto from = text.begin();
    while (true) {
        auto const at = std::search(from, text.end(), word.begin(), word.end(), same);
        if (at == text.end()) return false;
        if (at == text.begin() || !is_of_word(*std::prev(at))) return true;
        from = std::next(at);
    }
}

/// The page that describes a warning.
std::string_view page_of(Warning const& warning) { return warning.urgency == Urgency::care ? "cautions" : "help"; }

std::string names_of(TriggerPoint const& point, Muscle const* muscle)
{
    auto names = point.name + " " + (muscle ? muscle->name : std::string{}) + " " + point.id;
    for (auto const& alias : point.also_called)
        names += " " + alias;
    return names;
}

struct Finder
{
    std::string_view words;
    std::vector<Hit> names{}, sentences{};

    void look_at(TriggerPoint const& point, Muscle const* muscle)
    {
        if (has_words(names_of(point, muscle), words)) names.push_back({nullptr, &point, nullptr, point.place.text});
        auto const look_in = [&](Statement const& one) {
            if (has_words(one.text, words)) sentences.push_back({nullptr, &point, nullptr, one.text});
        };
        for (auto const* statement : {&point.place, &point.find, &point.felt_at, &point.caution})
            look_in(*statement);
        for (auto const& use : point.protocol.how) {
            look_in(use.position);
            look_in(use.caution);
        }
    }

    void look_at(Warning const& warning, Article const* page)
    {
        if (page && has_words(warning.sign.text + " " + warning.advice.text, words))
            sentences.push_back({page, nullptr, nullptr, warning.sign.text});
    }

    void look_at(Article const& article)
    {
        if (has_words(article.title + " " + article.summary, words))
            names.push_back({&article, nullptr, nullptr, article.summary});
        for (auto const& section : article.sections) {
            if (has_words(article.title + " " + section.title, words) && !section.statements.empty())
                names.push_back({&article, nullptr, &section, section.statements.front().text});
            for (auto const& statement : section.statements)
                if (has_words(statement.text, words))
                    sentences.push_back({&article, nullptr, &section, statement.text});
        }
    }
};

} // namespace

bool has_words(std::string_view text, std::string_view words)
{
    auto any = false;
    for (std::size_t from = 0; from < words.size();) {
        if (!is_of_word(words[from])) {
            ++from;
            continue;
        }
        auto to = from;
        while (to < words.size() && is_of_word(words[to]))
            ++to;
        if (!begins_a_word(text, words.substr(from, to - from))) return false;
        any = true;
        from = to;
    }
    return any;
}

bool is_about(Catalogue const& facts, TriggerPoint const& point, std::string_view words)
{
    if (std::none_of(words.begin(), words.end(), is_of_word)) return true;
    auto const* muscle = facts.muscle(point.muscle);
    auto const said = names_of(point, muscle) + " " + (muscle ? muscle->everyday : std::string{}) + " " +
                      point.place.text + " " + point.felt_at.text;
    return has_words(said, words);
}

std::vector<Hit> search(Catalogue const& facts, std::string_view words, std::size_t most)
{
    Finder finder{words};
    for (auto const& point : facts.points)
        finder.look_at(point, facts.muscle(point.muscle));
    for (auto const& article : facts.articles)
        finder.look_at(article);
    for (auto const& warning : facts.warnings)
        finder.look_at(warning, facts.article(page_of(warning)));
    auto out = std::move(finder.names);
    for (auto const& hit : finder.sentences) {
        auto const twice = std::any_of(out.begin(), out.end(), [&](Hit const& one) {
            return one.text.data() == hit.text.data() && one.section == hit.section;
        });
        if (!twice) out.push_back(hit);
    }
    if (out.size() > most) out.resize(most);
    return out;
}

} // namespace tenderspot
