"""The groups page: divide, move, ask for conditions, see that it is fair."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent

from facilitator_app.core.changes import Add
from facilitator_app.core.commands import groups as commands
from facilitator_app.core.commands import people
from facilitator_app.core.group_check import members_of
from facilitator_app.core.model import (
    Attendance,
    Condition,
    ConditionKind,
    Group,
    LiveEvent,
    LiveKind,
    PairRound,
    Round,
    Seat,
)
from facilitator_app.ui.groups.person_chip import PERSON_MIME
from facilitator_app.ui.groups.round_tabs import CIRCLE, PAIRS
from tests.ui.groups.conftest import divide

FIRST_PERSON = "p00"


def round_of(page, number=1):
    return next(each for each in page.bridge.state.all(Round) if each.number == number)


def group_of(page, person, number=1):
    return page.bridge.state.get(Seat, f"{round_of(page, number).id}:{person}").group_id


def other_group(page, person):
    own = group_of(page, person)
    return next(each for each in page.bridge.state.all(Group) if each.id != own)


def sentences(page):
    rows = page.round.check._sentences(page.bridge.state, page.round.scene.check)
    return [text for _, _, text in rows]


def press(qtbot, page, person, *keys):
    page.round.board.focus_person(person)
    for key in keys:
        qtbot.keyClick(page.round.board.chip_of(person), key)


def test_dividing_seats_everybody_in_groups_of_equal_size(page):
    sizes = [len(each) for each in members_of(page.bridge.state, round_of(page).id).values()]

    assert sizes == [4, 4, 4]
    assert [card.facts.size for card in page.round.board.cards] == [4, 4, 4]


def test_a_group_size_can_be_given_instead_of_a_number(make_page, qtbot):
    page = make_page()
    page.bar._by.setCurrentIndex(1)
    divide(page, qtbot, "3")

    assert len(page.bridge.state.all(Group)) == 4


def test_one_undo_takes_the_division_back(page):
    page.bridge.undo()

    assert page.bridge.state.all(Seat) == ()


def test_a_digit_moves_the_person_in_focus_and_the_focus_stays(page, qtbot):
    target = other_group(page, FIRST_PERSON)
    press(qtbot, page, FIRST_PERSON, str(target.number))

    assert group_of(page, FIRST_PERSON) == target.id
    assert page.round.board._focused_person() == FIRST_PERSON


def test_a_person_picked_up_with_space_is_carried_with_arrows_and_put_down(page, qtbot):
    page.bridge.execute(commands.move_seat, f"{round_of(page).id}:{FIRST_PERSON}", "g1")
    press(qtbot, page, FIRST_PERSON, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Return)

    assert group_of(page, FIRST_PERSON) == "g2"


def test_escape_lets_go_without_a_move(page, qtbot):
    before = group_of(page, FIRST_PERSON)
    press(qtbot, page, FIRST_PERSON, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Escape)

    assert group_of(page, FIRST_PERSON) == before
    assert page.round.board.picked == ""


def test_while_somebody_is_held_the_check_says_what_it_would_amount_to(page, qtbot):
    pair = ("p00", "p01")
    for at, person in enumerate(pair, start=1):
        page.bridge.execute(commands.move_seat, f"{round_of(page).id}:{person}", f"g{at}")
    apart = Condition(id="", what=ConditionKind.APART, people=pair)
    page.bridge.execute(commands.set_condition, apart, page.bridge.new_id)

    press(qtbot, page, "p00", Qt.Key.Key_Space, Qt.Key.Key_Right)

    assert page.round.check._title.text() == "Jos siirretään"
    assert not any(text.startswith("Ei täyty") for text in sentences(page)), "nothing has moved yet"


def test_a_person_dropped_on_a_card_sits_there(page):
    target = other_group(page, FIRST_PERSON)
    card = next(each for each in page.round.board.cards if each.facts.group_id == target.id)
    data = QMimeData()
    data.setData(PERSON_MIME, FIRST_PERSON.encode())
    none = Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, none
    )
    card.dropEvent(drop)

    assert group_of(page, FIRST_PERSON) == target.id


def test_a_pinned_person_stays_when_groups_are_made_anew(page, qtbot):
    page.round.board.focus_person(FIRST_PERSON)
    qtbot.keyClick(
        page.round.board.chip_of(FIRST_PERSON), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier
    )
    before = group_of(page, FIRST_PERSON)
    for _ in range(2):
        divide(page, qtbot, "3")

    assert page.bridge.state.get(Seat, f"{round_of(page).id}:{FIRST_PERSON}").pinned
    assert group_of(page, FIRST_PERSON) == before


def test_a_round_that_has_begun_can_only_be_looked_at(page, qtbot):
    begun = LiveEvent(id="e", group_id="g1", what=LiveKind.START, phase_id="pari1", at_ms=1)
    page.bridge.commit([Add(begun)], name="start")
    before = group_of(page, FIRST_PERSON)
    press(qtbot, page, FIRST_PERSON, str(other_group(page, FIRST_PERSON).number))

    assert page.round.scene.locked
    assert group_of(page, FIRST_PERSON) == before
    assert not page.bar.isEnabled()


def test_a_new_round_begins_with_the_next_dialogue_and_brings_new_meetings(page, qtbot):
    page.add()
    divide(page, qtbot, "3")

    assert round_of(page, 2).first_phase_id == "syvennys"
    assert page.tabs.value == round_of(page, 2).id
    assert "3 paria tapaa uudelleen." in " ".join(sentences(page))
    assert "Alle 3 ei ole mahdollinen" in " ".join(sentences(page))


def test_a_chip_puts_a_condition_aside_and_takes_it_back(page):
    chip = page.round.conditions._chips[0]
    chip.click()
    assert not chip.isChecked()

    chip.click()
    assert chip.isChecked()
    assert page.bridge.state.all(Condition)[0].active


def test_people_of_a_condition_are_found_by_typing(page, qtbot):
    page._on_people_wanted(ConditionKind.TOGETHER)
    editor = page.round.editor
    for typed in ("nimi03", "nimi07"):
        qtbot.keyClicks(editor._name, typed)
        qtbot.keyClick(editor._name, Qt.Key.Key_Return)
    qtbot.keyClick(editor._name, Qt.Key.Key_Return)

    assert page.bridge.state.all(Condition)[0].people == ("p03", "p07")
    assert not editor.isVisible()


def test_conditions_that_contradict_each_other_are_named(page, qtbot):
    for what in (ConditionKind.TOGETHER, ConditionKind.APART):
        condition = Condition(id="", what=what, people=("p00", "p01"))
        page.bridge.execute(commands.set_condition, condition, page.bridge.new_id)
    before = members_of(page.bridge.state, round_of(page).id)
    divide(page, qtbot, "3")
    strip = page.strips.banner("clash")

    assert strip is not None
    assert "Yhdessä: Nimi00 S., Nimi01 S." in strip.notice.text
    assert "Erillään: Nimi00 S., Nimi01 S." in strip.notice.text
    assert members_of(page.bridge.state, round_of(page).id) == before


def test_more_groups_than_people_is_said_in_one_sentence(make_page, qtbot):
    page = make_page(people=2, groups=3)
    said = []
    page.kit.door.problem.connect(said.append)
    page.bar._number.returnPressed.emit()

    assert len(said) == 1
    assert page.bridge.state.all(Seat) == ()


@pytest.fixture
def short(page, qtbot):
    """Three people of one group do not come: a proposal is there."""
    gone = members_of(page.bridge.state, round_of(page).id)["g1"][:3]
    with qtbot.waitSignal(page.replanner.changed):
        for person in gone:
            page.bridge.execute(people.mark, person, Attendance.NO_SHOW, 0)
    if not page.replanner.members:
        qtbot.waitUntil(lambda: bool(page.replanner.members))
    return page


def test_when_people_do_not_come_the_fewest_moves_are_proposed_and_nothing_changes_yet(short):
    card = short.round.proposal

    assert card.isVisible()
    assert "2 vaihtaa ryhmää" in card._words.text()
    assert "Vähempi ei riitä." in card._words.text()
    sizes = [len(each) for each in members_of(short.bridge.state, round_of(short).id).values()]
    assert sizes == [1, 4, 4]


def test_f8_moves_those_who_were_proposed_and_nobody_else(short):
    before = {each.person_id: each.group_id for each in short.bridge.state.all(Seat)}
    moving = short.replanner.moving(short.bridge.state, round_of(short).id)
    assert short.accept()
    after = {each.person_id: each.group_id for each in short.bridge.state.all(Seat)}

    assert {person for person in before if before[person] != after[person]} == set(moving)
    sizes = [len(each) for each in members_of(short.bridge.state, round_of(short).id).values()]
    assert sizes == [3, 3, 3]
    assert not short.round.proposal.isVisible()


def test_f9_leaves_everything_until_somebody_else_comes_or_goes(short):
    before = members_of(short.bridge.state, round_of(short).id)
    assert short.decline()

    assert not short.round.proposal.isVisible()
    assert members_of(short.bridge.state, round_of(short).id) == before


def test_the_circle_of_a_group_is_put_in_another_order(page):
    page.tabs._tabs.choose(CIRCLE)
    page.tabs.chosen.emit()
    before = [seat.person_id for seat in page.circle._seats]
    page.circle.circle.reordered.emit(before[::-1])

    assert [seat.person_id for seat in page.circle._seats] == before[::-1]


def test_pairs_are_made_for_each_pair_buzz_and_never_repeat(page):
    page.tabs._tabs.choose(PAIRS)
    page.tabs.chosen.emit()
    first, second = page.pairs._cards
    first._neighbours.click()
    second._new.click()
    rounds = page.bridge.state.by(PairRound, "group_id", "g1")
    pairs = [frozenset(pair) for each in rounds for pair in each.pairs]

    assert len(pairs) == len(set(pairs)) == 4
    assert "Kukaan ei saa samaa paria" in second._note.label.text()


def test_who_comes_late_joins_a_pair_and_who_goes_leaves_it(page):
    page.tabs._tabs.choose(PAIRS)
    page.tabs.chosen.emit()
    card = page.pairs._cards[0]
    card._neighbours.click()
    own = page.bridge.state.by(PairRound, "group_id", "g1")[0]
    person = own.pairs[0][0]
    page.pairs.left.emit(own.id, person)
    assert [len(pair) for pair in page.bridge.state.get(PairRound, own.id).pairs] == [3]

    page.pairs.joined.emit(own.id, person)
    assert sorted(len(pair) for pair in page.bridge.state.get(PairRound, own.id).pairs) == [2, 2]


def test_an_event_without_people_says_what_to_do(make_page):
    page = make_page(people=0)
    wanted = []
    page.page_wanted.connect(wanted.append)
    page._to_people.click()

    assert page._empty.isVisible()
    assert wanted == ["people"]


def test_dividing_a_later_round_leaves_the_earlier_ones_as_they_are(page, qtbot):
    before = members_of(page.bridge.state, round_of(page).id)
    page.add()
    page.round.divide_wanted.emit()
    with qtbot.waitSignal(page.divider.ended):
        pass

    assert members_of(page.bridge.state, round_of(page).id) == before
    assert len(page.bridge.state.by(Seat, "round_id", round_of(page, 2).id)) == 12
