"""Who wants to know of changes."""

import pytest

from facilitator_app.session.listeners import Listeners


def test_everybody_is_told_in_order_until_they_stop_listening():
    told, listeners = [], Listeners[[str]]()
    listeners.add(lambda news: told.append(f"first {news}"))
    stop = listeners.add(lambda news: told.append(f"second {news}"))

    listeners.tell("a")
    stop()
    listeners.tell("b")

    assert told == ["first a", "second a", "first b"]


def test_the_error_of_one_does_not_keep_the_news_from_the_others():
    told, listeners = [], Listeners[[str]]()
    listeners.add(lambda news: 1 / 0)
    listeners.add(told.append)
    listeners.add(lambda news: told.append(news) or {}["no"])

    with pytest.raises(ZeroDivisionError):
        listeners.tell("a")

    assert told == ["a", "a"]


def test_a_listener_may_stop_while_it_is_told():
    told, listeners = [], Listeners[[str]]()

    def once(news):
        told.append(news)
        stop()

    stop = listeners.add(once)
    listeners.add(told.append)
    listeners.tell("a")
    listeners.tell("b")

    assert told == ["a", "a", "b"]
