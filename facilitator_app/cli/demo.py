"""`demo`: the sample event, in the window or played through to its documents."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from facilitator_app.cli.arguments import Commands
from facilitator_app.cli.desk import make_desk
from facilitator_app.cli.window import show
from facilitator_app.cli.words import say, translate, warn
from facilitator_app.core.errors import Problem, UserError
from facilitator_app.core.model import Line
from facilitator_app.env import clock as clocks
from facilitator_app.env.paths import SUFFIX, documents_folder, resource
from facilitator_app.env.screen import has_display
from facilitator_app.export import documents
from facilitator_app.intake.rule_sheets import read_rule_sets
from facilitator_app.intake.sample import SEMINAR, SampleEvent, read_sample
from facilitator_app.session.demo import Demo
from facilitator_app.session.opening import create
from facilitator_app.session.rehearsal import rehearse
from facilitator_app.session.samples import fill
from facilitator_app.session.session import Session


def add_commands(commands: Commands) -> None:
    """Describe the commands of this module."""
    parser = commands.add_parser("demo", help=translate("Cli", "the sample event"))
    parser.add_argument("--headless", action="store_true")
    parser.add_argument("--speed", type=float, default=600.0)
    parser.add_argument("--out", type=Path)
    parser.add_argument(
        "--rehearse",
        type=_speed,
        default=0,
        metavar="10|60",
        help=translate("Cli", "run through it so many times as fast; nothing of that is saved"),
    )
    parser.set_defaults(run=run_demo)


def run_demo(args: argparse.Namespace) -> int:
    """Make the sample event and open it, or play it through."""
    sample = _sample()
    folder = args.out or _new_folder(documents_folder())
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{sample.event.title}{SUFFIX}"
    session = create(path, make_desk())
    try:
        rules = read_rule_sets(resource("rules"))[sample.rule_set]
        fill(session, sample, rules.rules)
        headless = args.headless or not has_display()
        if headless and not args.rehearse:
            return _play(session, sample, args.speed)
        _require_saved(session)
        if headless:
            return _rehearse(session, sample, args.rehearse)
    finally:
        session.close()
    return show(path, rehearse=args.rehearse)


def _speed(text: str) -> int:
    """Return how many times as fast as it is; argparse tells of what is no such number."""
    speed = int(text)
    if speed < 1:
        raise ValueError(text)
    return speed


def _rehearse(session: Session, sample: SampleEvent, speed: int) -> int:
    rehearsal = rehearse(session)
    took = _run_through(rehearsal, sample, speed)
    lines = translate("Cli", "%n line(s)", "", len(rehearsal.state.all(Line)))
    say("\n".join([str(session.path), lines, translate("Cli", "Nothing of it was saved.")]))
    _say_times(took)
    return 0


def _play(session: Session, sample: SampleEvent, speed: float) -> int:
    took = _run_through(session, sample, speed)
    _require_saved(session)
    made = [session.path]
    for what in documents.What:
        began_ms = clocks.running_ms()
        out = session.path.with_name(f"{what.value}.docx")
        documents.write(what, session.state, sample.event.language, out)
        took.append((out.name, clocks.running_ms() - began_ms))
        made.append(out)
    lines = translate("Cli", "%n line(s)", "", len(session.state.all(Line)))
    say("\n".join([*(str(path) for path in made), lines]))
    _say_times(took)
    return 0


def _say_times(took: Sequence[tuple[str, int]]) -> None:
    for name, spent_ms in took:
        say(f"{spent_ms / 1000:8.2f} s  {name}")


def _run_through(session: Session, sample: SampleEvent, speed: float) -> list[tuple[str, int]]:
    """Play the event, and return how long each part took in milliseconds."""
    start_ms = sample.event.at_ms(sample.event.start_minute - 15)
    clock = clocks.PacedClock(start_ms, speed)
    took: list[tuple[str, int]] = []
    for name, act in Demo(session, sample, clock.wait_until).steps():
        began_ms = clocks.running_ms()
        warn(f"{_step_name(name)} …")
        act()
        took.append((_step_name(name), clocks.running_ms() - began_ms))
    return took


def _step_name(name: str) -> str:
    match name:
        case "check_in":
            return translate("Cli", "arrivals")
        case "groups":
            return translate("Cli", "groups")
        case "dialogues":
            return translate("Cli", "dialogues: clocks, pairs and notes of six groups")
        case "themes":
            return translate("Cli", "themes")
        case "quotes":
            return translate("Cli", "quotes read and cleared")
        case "approval":
            return translate("Cli", "documents read through")
        case _:
            return translate("Cli", "summary")


def _sample() -> SampleEvent:
    folder = resource("samples")
    return read_sample(folder, SEMINAR, offset_minutes=clocks.local_offset_minutes("2020-09-08"))


def _new_folder(parent: Path) -> Path:
    now_ms = clocks.SystemClock().wall_ms()
    local = clocks.iso_local(now_ms, clocks.local_offset_at(now_ms))
    return parent / f"demo {local[:10]} {local[11:19].replace(':', '.')}"


def _require_saved(session: Session) -> None:
    if not session.flush():
        problem = session.write_problem or Problem.CANNOT_WRITE
        raise UserError(problem, path=session.path, reason="")
