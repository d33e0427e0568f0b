"""Messages between the desk and the groups, and help flags."""

from facilitator_app.core.commands import messages
from facilitator_app.core.model import Broadcast, Group, Message
from tests.core.plans import Desk, event_with


def desk():
    return Desk(event_with([], groups=3))


def send(it, what, **values):
    it.state = it.state.apply(messages.send(it.state, it.new_id, it.now_ms, what, **values))
    return it.state.all(Broadcast)[-1]


def see(it, message, *groups):
    it.state = it.state.apply(messages.mark_seen(it.state, message.id, groups, it.now_ms))


def test_a_message_says_who_has_seen_it():
    it = desk()
    message = send(it, Message.FIVE_LEFT)
    assert len(messages.unseen_by(it.state, "g1")) == 1

    see(it, message, "g1", "g3")
    see(it, message, "g1")

    assert [each.id for each in messages.seen_by(it.state, message)] == ["g1", "g3"]
    assert len(messages.addressees(it.state, message)) == 3
    assert messages.unseen_by(it.state, "g1") == []


def test_a_message_to_one_group_is_for_no_other():
    it = desk()
    message = send(it, Message.OWN, text=" Jatkakaa yhteiseen ", group_ids=["g2"])

    assert message.text == "Jatkakaa yhteiseen"
    assert [each.id for each in messages.addressees(it.state, message)] == ["g2"]
    assert messages.unseen_by(it.state, "g1") == []


def test_a_message_without_words_is_not_sent():
    it = desk()
    assert messages.send(it.state, it.new_id, it.now_ms, Message.OWN, text="  ") == []


def flag(it):
    return it.state.get(Group, "g1")


def test_a_help_flag_keeps_when_it_went_up_and_says_when_somebody_comes():
    it = desk()
    up_ms = it.now_ms
    it.state = it.state.apply(messages.raise_help(it.state, "g1", it.now_ms, "Kaksi putosi."))
    it.wait(60_000)
    it.state = it.state.apply(messages.raise_help(it.state, "g1", it.now_ms))
    assert (flag(it).help_at_ms, flag(it).help_text) == (up_ms, "Kaksi putosi.")

    it.state = it.state.apply(messages.come_to_help(it.state, it.new_id, "g1", it.now_ms))

    assert flag(it).help_comes_at_ms == it.now_ms
    assert messages.unseen_by(it.state, "g1")[0].what is Message.COMING
    assert messages.come_to_help(it.state, it.new_id, "g1", it.now_ms) == []
    it.state = it.state.apply(messages.lower_help(it.state, "g1"))
    assert (flag(it).help_at_ms, flag(it).help_comes_at_ms) == (None, None)
    assert messages.come_to_help(it.state, it.new_id, "g1", it.now_ms) == []
