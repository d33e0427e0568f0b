"""What a reviewer of the plan says, in sentences: what, why, and the word on the button."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from facilitator_app.core.findings import DERIVED, SOURCES, Finding, Mend, MendKind, Rule
from facilitator_app.core.frozen import frozen
from facilitator_app.core.model import Event, Mode
from facilitator_app.ui.formats import clock_time


@frozen
class FindingWords:
    """A finding as people read it.

    Attributes:
        what: What is the matter.
        why: The reason.
        source: Where it comes from, in a few words.
    """

    what: str
    why: str
    source: str


def finding_words(finding: Finding, event: Event) -> FindingWords:
    """Return the sentences for a finding about `event`."""
    what, why = _sentences(finding, event)
    values = {
        "value": finding.value,
        "limit": finding.limit,
        "groups": numbers_text(finding.groups),
        "parts": " + ".join(str(part) for part in finding.parts),
        "terms": ", ".join(finding.terms),
        "clock": clock_time(finding.at_minute or 0),
        "about": round(finding.value / 5) * 5,
    }
    return FindingWords(what.format(**values), why.format(**values), source_text(finding.rule))


def source_text(rule: Rule) -> str:
    """Return where a rule comes from: the site, or that it is arithmetic or an estimate."""
    sites = [urlsplit(page).netloc.removeprefix("www.") for page in SOURCES.get(rule, ())]
    known = ", ".join(dict.fromkeys(sites))
    if rule not in DERIVED:
        return known
    estimate = QCoreApplication.translate("Findings", "derived from the method")
    return f"{known} ({estimate})" if known else estimate


def numbers_text(numbers: Sequence[int]) -> str:
    """Return "1", "1 and 2" or "1, 2 and 5"."""
    if len(numbers) < 2:
        return str(numbers[0]) if numbers else ""
    template = QCoreApplication.translate("Findings", "{many} and {last}")
    return template.format(many=", ".join(map(str, numbers[:-1])), last=numbers[-1])


def mend_text(mend: Mend) -> str:  # noqa: C901, PLR0911 - one row each
    """Return the word on the button of a mend."""
    translate = QCoreApplication.translate
    match mend.kind:
        case MendKind.LENGTHEN:
            return translate("Findings", "Add {minutes} min").format(minutes=mend.minutes)
        case MendKind.ADD_BREAK:
            return translate("Findings", "Add a break")
        case MendKind.FIT:
            return translate("Findings", "Fit to the time")
        case MendKind.SECOND_LOOP_OFF:
            return translate("Findings", "Leave out the second loop")
        case MendKind.END_LATER:
            return translate("Findings", "End {minutes} min later").format(minutes=mend.minutes)
        case MendKind.UNPIN:
            return translate("Findings", "Free the start")
        case MendKind.ANNOUNCE:
            return translate("Findings", "Take the ready wording")
        case MendKind.OPEN_GROUPS:
            return translate("Findings", "Open groups")
        case MendKind.OPEN_QUESTION:
            return translate("Findings", "Open the question")


def _sentences(finding: Finding, event: Event) -> tuple[str, str]:
    remote = event.mode is Mode.REMOTE
    rule = finding.rule
    if rule in (Rule.PINS_CONTRADICT, Rule.END_UNREACHABLE, Rule.PLAN_TOO_LONG):
        return _of_time(finding)
    if rule in (Rule.GROUP_LARGE, Rule.GROUP_SMALL, Rule.ODD_PAIRS, Rule.RECORDER_MISSING):
        return _of_groups(finding, remote=remote)
    if rule in (Rule.QUESTION_LONG, Rule.QUESTION_TERMS):
        return _of_questions(finding)
    return _of_method(finding, remote=remote)


def _of_time(finding: Finding) -> tuple[str, str]:
    translate = QCoreApplication.translate
    match finding.rule:
        case Rule.PINS_CONTRADICT:
            return (
                translate("Findings", "Fixed starts contradict each other"),
                translate("Findings", "A phase cannot begin before the one it follows."),
            )
        case Rule.END_UNREACHABLE if finding.phase_ids:
            return (
                translate("Findings", "{value} min are missing before a fixed start"),
                translate("Findings", "The phases before it do not fit even at their shortest."),
            )
        case Rule.END_UNREACHABLE:
            return (
                translate("Findings", "{value} min are missing before {clock}"),
                translate("Findings", "The plan does not fit even at its shortest."),
            )
        case _ if finding.phase_ids:
            return (
                translate("Findings", "A fixed start comes {value} min too early"),
                translate("Findings", "The phases before it take longer."),
            )
        case _:
            return (
                translate("Findings", "The plan is {value} min too long"),
                translate("Findings", "It would end at {clock}; there are {limit} min."),
            )


def _of_groups(finding: Finding, *, remote: bool) -> tuple[str, str]:
    translate, count = QCoreApplication.translate, len(finding.groups)
    match finding.rule:
        case Rule.GROUP_LARGE:
            why = (
                translate("Findings", "Remotely 3–8 is good: everyone gets to speak.")
                if remote
                else translate("Findings", "In a circle 6–25; above that, make more groups.")
            )
            what = translate("Findings", "%n group(s) ({groups}) with {value} people", "", count)
            return what, why
        case Rule.GROUP_SMALL:
            why = (
                translate("Findings", "Remotely 3 is enough, but under 6 there are few views.")
                if remote
                else translate("Findings", "On site 6–25: fewer people bring few views.")
            )
            what = translate("Findings", "%n group(s) ({groups}) with {value} people", "", count)
            return what, why
        case Rule.ODD_PAIRS:
            return (
                translate("Findings", "An odd number in %n group(s): {groups}", "", count),
                translate("Findings", "In the pair buzz one trio is formed."),
            )
        case _:
            return (
                translate("Findings", "No recorder in %n group(s): {groups}", "", count),
                translate("Findings", "What is to be passed on needs somebody who only writes."),
            )


def _of_questions(finding: Finding) -> tuple[str, str]:
    translate = QCoreApplication.translate
    if finding.rule is Rule.QUESTION_LONG:
        return (
            translate("Findings", "A question of {value} words"),
            translate("Findings", "At most {limit} words are taken in at one hearing."),
        )
    return (
        translate("Findings", "Special terms in a question: {terms}"),
        translate("Findings", "Everyday words invite everyone to answer."),
    )


def _of_method(finding: Finding, *, remote: bool) -> tuple[str, str]:
    translate = QCoreApplication.translate
    match finding.rule:
        case Rule.CLOSING_SHORT:
            return (
                translate("Findings", "Closing {value} min, {limit} advised"),
                translate("Findings", "Insights and closing: {parts} min."),
            )
        case Rule.NO_BREAK:
            why = (
                translate("Findings", "A break every 75–90 minutes, always when remote.")
                if remote
                else translate("Findings", "A break every 75–90 minutes in a long dialogue.")
            )
            return translate("Findings", "{value} min without a break"), why
        case Rule.LONG_TALK:
            return (
                translate("Findings", "{value} min of talk before the dialogue"),
                translate("Findings", "At most {limit} min at a time is advised."),
            )
        case Rule.JOINT_NOT_LARGEST:
            return (
                translate("Findings", "Joint dialogue gets only {value} min"),
                translate("Findings", "It should be the largest part; another takes {limit} min."),
            )
        case Rule.ROUND_HURRIED:
            return _of_round(finding)
        case _:
            return (
                translate("Findings", "Nobody says that notes are taken"),
                translate("Findings", "Say at the start what is written down and for what."),
            )


def _of_round(finding: Finding) -> tuple[str, str]:
    translate = QCoreApplication.translate
    what = translate("Findings", "About {about} s a person in the round")
    count = len(finding.groups)
    if finding.limit > 60:
        why = translate("Findings", "In %n group(s): {groups}. A story takes {limit} s.", "", count)
    else:
        why = translate("Findings", "In %n group(s): {groups}. At least {limit} s.", "", count)
    return what, why
