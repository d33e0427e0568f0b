"""The summary, before it has a language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from facilitator_app.core.document import (
    Heading,
    Listing,
    Paragraph,
    Role,
    Signed,
    Style,
    Table,
    Word,
    Written,
    word,
)
from facilitator_app.core.model import (
    Attendance,
    Group,
    Line,
    LineKind,
    Person,
    Phase,
    Quote,
    Recipient,
    Section,
    Sentence,
    Theme,
)
from facilitator_app.core.state import EventState
from facilitator_app.core.summary import compose_summary
from facilitator_app.intake.sample import SEMINAR
from tests.events import cleared, sample_state, small_state


def blocks(state):
    return compose_summary(state).blocks


def paragraphs(state, *wanted):
    return [
        block for block in blocks(state) if isinstance(block, Paragraph) and block.style in wanted
    ]


def written(state, *wanted):
    return [each.spans[-1].text.text for each in paragraphs(state, *wanted)]


def chapter(state, key):
    """The blocks of the chapter under a heading of ours, up to the next one of its level."""
    found, inside = [], False
    for block in blocks(state):
        if isinstance(block, Heading) and block.level == 1:
            inside = block.text == Word(key)
        elif inside:
            found.append(block)
    return found


def tables(state):
    return [block for block in blocks(state) if isinstance(block, Table)]


def with_groups(count, *records):
    groups = [Group(id=f"g{at}", number=at + 1) for at in range(count)]
    return EventState.empty().with_records([*groups, *records])


def line(id, group="g0", what=LineKind.VIEW, **values):  # noqa: A002
    return Line(
        id=id, group_id=group, what=what, text=f"Rivi {id}", **{"theme_ids": ("t",), **values}
    )


def test_the_chapters_stand_in_the_order_of_published_summaries():
    keys = [
        block.text.key
        for block in blocks(small_state())
        if isinstance(block, Heading) and block.level == 1
    ]

    assert keys == [
        "section_key_message",
        "facts_heading",
        "themes_heading",
        "answers_heading",
        "groups_heading",
        "section_missing_voices",
        "section_use",
        "made_heading",
        "appendix",
    ]


def test_a_finding_heads_the_summary_and_the_event_is_named_below_it():
    title, subtitle = paragraphs(small_state(), Style.TITLE, Style.SUBTITLE)

    assert title.spans[0].text.text == "Turvallinen arki syntyy siitä, että joku huomaa"
    assert title.spans[0].anchor == "s_s1"
    assert subtitle.spans[0].text == word(
        "summary_subtitle_titled",
        title=Written("Turvallinen arki", "fi"),
        day=date(2026, 10, 14),
    )


def test_without_a_finding_the_event_heads_its_summary():
    state = sample_state(SEMINAR)

    assert compose_summary(state).title == Written("Luottamusta rakentamassa", "fi")
    assert paragraphs(state, Style.SUBTITLE)[0].spans[0].text == word(
        "summary_subtitle", day=date(2020, 9, 8)
    )


def test_the_lead_is_what_was_written_or_what_can_be_counted():
    counted = paragraphs(sample_state(SEMINAR), Style.LEAD)[0]
    lead = Sentence(id="l", section=Section.LEAD, text="Syyskuussa puhuttiin luottamuksesta.")

    assert counted.spans[0].text == word(
        "lead",
        people=word("people", count=47),
        groups=word("in_groups", count=6),
        title=Written("Luottamusta rakentamassa", "fi"),
    )
    own = paragraphs(sample_state(SEMINAR).with_records([lead]), Style.LEAD)[0]
    assert [span.text.text for span in own.spans] == ["Syyskuussa puhuttiin luottamuksesta."]


def test_an_event_of_one_group_says_nothing_of_groups():
    state = with_groups(1, Person(id="p", attendance=Attendance.PRESENT))

    assert paragraphs(state, Style.LEAD)[0].spans[0].text.key == "lead_one_group"
    assert len(tables(state)) == 1


def test_the_facts_are_counted():
    facts = {key.key: value for key, value in tables(sample_state(SEMINAR))[0].rows}

    assert facts["fact_participants"] == word(
        "people_in_groups",
        people=word("people", count=47),
        groups=word("in_groups", count=6),
    )
    assert facts["fact_staff"] == Listing(
        (
            word("facilitators", count=6),
            word("co_facilitators", count=2),
            word("recorders", count=6),
        )
    )
    assert facts["fact_languages"] == Listing((Word("language_fi"),), begins=True)


def test_what_is_not_known_has_no_row():
    keys = [key.key for key, _ in tables(EventState.empty())[0].rows]

    assert keys == ["fact_topic", "fact_time", "fact_languages", "fact_method"]


def test_a_theme_tells_in_how_many_groups_it_came_up_not_in_how_many_lines():
    theme = Theme(id="t", title="Teema")
    some = with_groups(3, theme, line("a"), line("b"), line("c", "g2"))
    everywhere = with_groups(2, theme, line("a"), line("b", "g1"))
    alone = with_groups(1, theme, line("a"), line("b"))
    nowhere = with_groups(2, theme)

    def told(state):
        return paragraphs(state, Style.NOTE)[0].spans[0].text

    assert told(some) == word("theme_in_groups", groups=Listing((1, 3)), count=2)
    assert told(everywhere) == Word("theme_in_all_groups")
    assert told(alone) == word("theme_lines", count=2)
    assert told(nowhere) == Word("theme_without_lines")


def test_a_theme_without_a_title_has_a_number():
    state = with_groups(1, Theme(id="t", title="\u202e"))

    titles = [block.text for block in blocks(state) if isinstance(block, Heading)]

    assert word("theme_untitled", number=1) in titles


def test_quotes_are_exact_words_and_attributed_to_a_participant_only():
    state = with_groups(
        2,
        Theme(id="t", title="Teema", description="Teksti."),
        line("a", what=LineKind.QUOTE),
        Quote(id="a", cleared_words="Rivi a"),
        line("c", what=LineKind.QUOTE),  # nobody cleared it
        line("b", starred=True),  # no exact words: no quote
    )

    assert written(state, Style.QUOTE) == ["Rivi a"]
    assert [each.spans[0].text for each in paragraphs(state, Style.QUOTE_SOURCE)] == [
        Word("a_participant")
    ]


def test_starred_quotes_are_shown_all_and_otherwise_each_group_has_its_turn():
    theme = Theme(id="t", title="Teema", description="Teksti.")
    quotes = [
        line(f"{group}{at}", f"g{group}", LineKind.QUOTE, at_ms=at)
        for group in range(2)
        for at in range(4)
    ]
    starred = [replace(quote, starred=True) for quote in quotes[:4]]
    free = cleared(quotes)

    assert written(with_groups(2, theme, *quotes, *free), Style.QUOTE) == [
        "Rivi 00",
        "Rivi 10",
        "Rivi 01",
    ]
    assert len(written(with_groups(2, theme, *quotes, *starred, *free), Style.QUOTE)) == 4


def test_a_theme_without_a_text_shows_some_of_its_lines():
    theme = Theme(id="t", title="Teema")
    lines = [line(f"{at}", at_ms=at) for at in range(9)]

    assert len(written(with_groups(1, theme, *lines), Style.BULLET)) == 5
    described = replace(theme, description="Teksti.")
    assert written(with_groups(1, described, *lines), Style.BULLET) == []


def test_every_disagreement_of_a_theme_is_kept():
    theme = Theme(id="t", title="Teema", description="Teksti.", disagreement="Osa pelkää.")
    lines = [line(f"{at}", what=LineKind.DISAGREEMENT, at_ms=at) for at in range(9)]

    told = written(with_groups(1, theme, *lines), Style.BULLET)

    assert told == ["Osa pelkää.", *(f"Rivi {at}" for at in range(9))]


def test_lines_that_were_struck_are_in_no_theme_and_counted_as_left_out():
    state = with_groups(
        1,
        Theme(id="t", title="Teema"),
        line("a", struck=True, what=LineKind.QUOTE),
        line("b"),
    )

    assert written(state, Style.QUOTE) == []
    made = [span.text for span in chapter(state, "made_heading")[0].spans]
    assert word("made_left_out", count=1) in made
    assert word("made_lines", lines=word("lines", count=1)) in made


def test_insights_that_were_chosen_stand_in_a_box_and_otherwise_all_are_told():
    insights = [line(f"{at}", what=LineKind.INSIGHT, at_ms=at) for at in range(3)]
    chosen = [replace(insights[1], starred=True)]

    assert written(with_groups(2, *insights), Style.BULLET) == ["Rivi 0", "Rivi 1", "Rivi 2"]
    assert written(with_groups(2, *insights, *chosen), Style.INSIGHT) == ["Rivi 1"]
    assert written(with_groups(2, *insights, *chosen), Style.BULLET) == []
    assert chapter(with_groups(1, *insights), "insights_heading")


def test_a_key_message_of_a_group_is_its_insight():
    message = Sentence(id="s", section=Section.KEY_MESSAGE, group_id="g0", text="Avain.")

    assert written(with_groups(2, message), Style.INSIGHT) == ["Avain."]
    assert written(with_groups(1, message), Style.NUMBER) == ["Avain."]


def test_answers_stand_in_the_order_of_the_five_questions_under_one_label_each():
    state = with_groups(
        1,
        Sentence(id="a", section=Section.CONTINUE, text="Jatko."),
        Sentence(id="b", section=Section.AGREED, position=1.0, text="Samaa."),
        Sentence(id="c", section=Section.AGREED, position=2.0, text="Eri."),
    )

    told = [[span.text for span in each.spans] for each in chapter(state, "answers_heading")]

    assert told == [
        [Word("label_agreed"), Written("Samaa.", "fi")],
        [Written("Eri.", "fi")],
        [Word("label_continue"), Written("Jatko.", "fi")],
    ]


def test_sentences_of_a_group_that_was_taken_away_belong_to_all():
    state = with_groups(2, Sentence(id="a", section=Section.TOPICS, group_id="x", text="Aihe."))

    assert chapter(state, "answers_heading")


@pytest.mark.parametrize(("count", "key"), [(6, "groups_heading"), (7, "groups_appendix")])
def test_many_groups_go_to_an_appendix(count, key):
    state = with_groups(count, *(line(f"{at}", f"g{at}") for at in range(count)))

    assert sum(isinstance(block, Heading) for block in chapter(state, key)) == count


def test_key_messages_begin_with_what_stands_out():
    messages = paragraphs(small_state(), Style.NUMBER)[:2]

    assert [each.spans[0].role for each in messages] == [Role.FIRST_STRONG] * 2


def test_sentences_are_traced_only_to_lines_that_still_stand():
    traced = with_groups(
        1,
        line("a"),
        line("b", struck=True),
        Sentence(id="1", text="Yksi.", line_ids=("a",)),
        Sentence(id="2", text="Kaksi.", line_ids=("b", "gone")),
    )

    made = [span.text for span in chapter(traced, "made_heading")[0].spans]

    assert word("made_sources", traced=1, count=2) in made


def test_recipients_and_people_are_not_named():
    state = small_state().with_records(
        [Recipient(id="r", name="Raili Vastaanottaja"), Person(id="a", first_name="Aino")]
    )

    assert "Raili" not in repr(compose_summary(state))
    assert "Aino" not in repr(compose_summary(state))


def test_the_appendix_tells_people_and_times():
    people, backgrounds, times = tables(sample_state(SEMINAR))[1:]

    assert people.rows[-1] == (Word("total"), 47, 300)
    assert backgrounds.rows[-1] == (Word("total"), 47)
    assert times.caption == Word("times_caption_mean")
    assert times.rows[-1][1] == 105


def test_the_times_of_the_phases_are_those_of_the_clock():
    rows = tables(small_state())[-1].rows

    assert [row[1:] for row in rows] == [
        (10, 12, Signed(2)),
        (45, 47, Signed(2)),
        (55, 59, Signed(4)),
    ]


def test_a_phase_that_was_not_held_says_so():
    state = small_state().with_records([Phase(id="p3", position=3.0, title="Lopetus", minutes=5)])

    assert tables(state)[-1].rows[2][2] == Word("not_held")


def test_a_dash_within_a_text_is_not_the_mark_of_a_list():
    text = "Kunta - valtio – ja me"
    state = with_groups(
        1,
        Theme(id="t", title=text, description=text, disagreement=text),
        Sentence(id="s", section=Section.KEY_MESSAGE, text=text),
    )

    assert Written(text, "fi") in [each.spans[0].text for each in paragraphs(state, Style.BODY)]
    assert written(state, Style.NUMBER) == [text]
    assert written(state, Style.BULLET) == [text]
    assert Written(text, "fi") in [b.text for b in blocks(state) if isinstance(b, Heading)]


@pytest.mark.parametrize("typed", ["- a", "• a", "– a", "1) a", "(2) a"])
def test_a_sentence_typed_as_an_item_loses_its_mark(typed):
    state = with_groups(1, Sentence(id="s", section=Section.KEY_MESSAGE, text=typed))

    assert written(state, Style.NUMBER) == ["a"]
