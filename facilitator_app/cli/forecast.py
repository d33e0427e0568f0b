"""`forecast`: when it will end, and what would bring it back."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from facilitator_app.cli.arguments import Commands
from facilitator_app.cli.desk import event_now_ms, looking_at
from facilitator_app.cli.words import print_json, say, translate
from facilitator_app.core.forecast import EventForecast, TrackForecast, event_time, forecast
from facilitator_app.core.model import Group
from facilitator_app.core.recovery import Proposal, propose
from facilitator_app.core.state import EventState
from facilitator_app.env.clock import iso_local


def add_commands(commands: Commands) -> None:
    """Describe the commands of this module."""
    parser = commands.add_parser("forecast", help=translate("Cli", "when it will end"))
    parser.add_argument("file", type=Path)
    parser.add_argument("--at", help="2020-09-08T10:49")
    parser.add_argument("--json", action="store_true")
    parser.set_defaults(run=run_forecast)


def run_forecast(args: argparse.Namespace) -> int:
    """Tell when it will end."""
    state = looking_at(args.file)
    result = forecast(state, event_now_ms(state, args.at))
    report = _report(state, result)
    if args.json:
        print_json(report)
    else:
        _tell(report)
    return 0


def _report(state: EventState, result: EventForecast) -> dict[str, Any]:
    slowest = result.slowest
    proposal = propose(slowest) if slowest else None
    event = state.event
    planned_ms = event.at_ms(event.groups_end_minute)
    return {
        "planned_end": _iso(state, slowest.planned_end_ms)
        if slowest
        else iso_local(planned_ms, event.utc_offset_minutes),
        "expected_end": _iso(state, slowest.expected_end_ms) if slowest else None,
        "offset_seconds": _seconds(slowest.offset_ms) if slowest else 0,
        "slowest_group": _number(state, slowest.group_id) if slowest else None,
        "tracks": [_track(state, each) for each in result.tracks],
        "proposal": _cuts(state, proposal) if proposal else [],
        "unrecovered_seconds": _seconds(proposal.unrecovered_ms) if proposal else 0,
    }


def _track(state: EventState, each: TrackForecast) -> dict[str, Any]:
    phase = each.status.phase
    return {
        "group": _number(state, each.group_id),
        "phase": phase.title if phase else None,
        "state": each.status.state.value,
        "remaining_seconds": _seconds(each.status.remaining_ms),
        "expected_end": _iso(state, each.expected_end_ms),
        "offset_seconds": _seconds(each.offset_ms),
        "late_start_seconds": _seconds(each.late_start_ms),
        "since_start_seconds": _seconds(each.since_start_ms),
        "drift": each.drift.value,
    }


def _cuts(state: EventState, proposal: Proposal) -> list[dict[str, Any]]:
    return [
        {
            "group": _number(state, proposal.group_id),
            "phase": cut.phase.title,
            "planned_seconds": _seconds(cut.length_ms),
            "proposed_seconds": _seconds(cut.proposed_ms),
            "dropped": cut.dropped,
        }
        for cut in proposal.cuts
    ]


def _tell(report: dict[str, Any]) -> None:
    if report["expected_end"] is None:
        say(translate("Cli", "There are no groups yet."))
        return
    sentence = translate(
        "Cli", "Planned end {planned}, expected {expected}. Group {group} decides."
    )
    say(
        sentence.format(
            planned=report["planned_end"][11:16],
            expected=report["expected_end"][11:16],
            group=report["slowest_group"],
        )
    )
    for cut in report["proposal"]:
        line = translate("Cli", "  {phase}: {before} → {after} min")
        minutes = (cut["planned_seconds"] // 60, cut["proposed_seconds"] // 60)
        say(line.format(phase=cut["phase"], before=minutes[0], after=minutes[1]))
    minutes_left = int(report["unrecovered_seconds"]) // 60
    if minutes_left:
        say(translate("Cli", "%n minute(s) cannot be won back.", "", minutes_left))


def _number(state: EventState, group_id: str) -> int:
    return state.get(Group, group_id).number


def _iso(state: EventState, at_ms: int) -> str:
    event = state.event
    return iso_local(at_ms + event_time(state).behind_ms, event.utc_offset_minutes)


def _seconds(ms: int) -> int:
    return round(ms / 1000)
