"""What an experienced colleague says about a plan, as data: what, why, and what would mend it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from facilitator_app.core.frozen import frozen


class Rule(StrEnum):
    """What a finding is about, the gravest first."""

    PINS_CONTRADICT = "pins_contradict"
    END_UNREACHABLE = "end_unreachable"
    PLAN_TOO_LONG = "plan_too_long"
    CLOSING_SHORT = "closing_short"
    NO_BREAK = "no_break"
    LONG_TALK = "long_talk"
    JOINT_NOT_LARGEST = "joint_not_largest"
    GROUP_LARGE = "group_large"
    GROUP_SMALL = "group_small"
    ROUND_HURRIED = "round_hurried"
    RECORDER_MISSING = "recorder_missing"
    RECORDING_UNANNOUNCED = "recording_unannounced"
    QUESTION_LONG = "question_long"
    QUESTION_TERMS = "question_terms"
    ODD_PAIRS = "odd_pairs"


class MendKind(StrEnum):
    """What would mend a finding. Those that lead somewhere else change nothing themselves."""

    LENGTHEN = "lengthen"  # give phases minutes, taken from what can shrink
    ADD_BREAK = "add_break"
    FIT = "fit"  # to the time there is
    SECOND_LOOP_OFF = "second_loop_off"
    END_LATER = "end_later"
    UNPIN = "unpin"
    ANNOUNCE = "announce"  # take the ready wording on what is recorded
    OPEN_GROUPS = "open_groups"
    OPEN_QUESTION = "open_question"


@frozen
class Mend:
    """One way to mend a finding.

    Attributes:
        minutes: How many minutes it adds.
        target_id: The phase or question that it is about; for a break the phase it comes before.
    """

    kind: MendKind
    minutes: int = 0
    target_id: str = ""


@frozen
class Finding:
    """One thing that a reviewer of the plan would say.

    Attributes:
        value: What is: minutes, seconds or people, as the rule counts.
        limit: What it should be at least or at most.
        at_minute: Clock time that it is about; None when it is about none.
        parts: Numbers that make up `value`, for the sentence that explains it.
        phase_ids: The phases that carry its mark.
        groups: Numbers of the groups that it is about.
        question_id: The question that it is about; "" for none.
        terms: Words that it is about.
        mends: The best first; none when only people can mend it.
    """

    rule: Rule
    value: int = 0
    limit: int = 0
    at_minute: int | None = None
    parts: tuple[int, ...] = ()
    phase_ids: tuple[str, ...] = ()
    groups: tuple[int, ...] = ()
    question_id: str = ""
    terms: tuple[str, ...] = ()
    mends: tuple[Mend, ...] = ()


# Rules that no page states: arithmetic, or a figure that experience put beside the source.
DERIVED = frozenset(
    {
        Rule.PINS_CONTRADICT,
        Rule.END_UNREACHABLE,
        Rule.PLAN_TOO_LONG,
        Rule.ROUND_HURRIED,
        Rule.QUESTION_LONG,
        Rule.ODD_PAIRS,
    }
)

# The pages on which a rule rests.
SOURCES: Mapping[Rule, tuple[str, ...]] = {
    Rule.CLOSING_SHORT: (
        "https://www.sitra.fi/caset/keskustelun-lopetus/",
        "https://www.timeoutdialogue.fi/tool/concluding-the-discussion/",
    ),
    Rule.NO_BREAK: ("https://www.eratauko.fi/tyokalu/etatauko-valmistautuminen-etakeskusteluun/",),
    Rule.LONG_TALK: (
        "https://www.eratauko.fi/tyokalu/dialogielementtien-hyodyntaminen-seminaareissa-ja-kokouksissa/",
    ),
    Rule.JOINT_NOT_LARGEST: ("https://www.eratauko.fi/tyokalu/keskustelun-vaiheet-ja-tavoitteet/",),
    Rule.GROUP_LARGE: (
        "https://www.eratauko.fi/tyokalu/etatauko-valmistautuminen-etakeskusteluun/",
        "https://www.eratauko.fi/mika-eratauko/",
    ),
    Rule.GROUP_SMALL: ("https://www.eratauko.fi/mika-eratauko/",),
    Rule.ROUND_HURRIED: ("https://www.eratauko.fi/tyokalu/keskustelun-kasikirjoitus/",),
    Rule.RECORDER_MISSING: (
        "https://www.eratauko.fi/tyokalu/keskustelun-paketointi/",
        "https://kansallisetdialogit.fi/usein-kysytyt-kysymykset/",
    ),
    Rule.RECORDING_UNANNOUNCED: (
        "https://www.eratauko.fi/tapahtumat/poikkeusajan-dialogit/ohjeistus-kirjurille-ja-sanoitus-kirjaamisesta/",
        "https://www.eratauko.fi/tyokalu/virittaytyminen/",
    ),
    Rule.QUESTION_LONG: ("https://www.eratauko.fi/tyokalu/keskustelun-kasikirjoitus/",),
    Rule.QUESTION_TERMS: ("https://www.timeoutdialogue.fi/tool/preparing-for-a-dialogue/",),
    Rule.ODD_PAIRS: ("https://www.timeoutdialogue.fi/tools/",),
}
