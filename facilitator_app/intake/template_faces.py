"""The shipped templates as a list shows them, read fast: the start page waits for them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from facilitator_app.core.template_face import TemplateFace

ORDER = ("60", "120", "180", "240", "seminar", "national", "youth")
STEPS_FILE = "steps.json"


def read_faces(folder: Path) -> list[TemplateFace]:
    """Return the templates of `folder` (`resources/phases`), the well-known ones first."""
    step_of = {name: data["step"] for name, data in _read(folder / STEPS_FILE)["steps"].items()}
    files = (path for path in folder.glob("*.json") if path.name != STEPS_FILE)
    faces = [_face(_read(path), step_of) for path in files]
    return sorted(faces, key=lambda each: (rank(each.id), each.id))


def read_own_faces(folder: Path) -> list[TemplateFace]:
    """Return the newest version of each template of one's own; what is none is left out."""
    newest: dict[str, tuple[int, TemplateFace]] = {}
    for path in sorted(folder.glob("*.json")):
        try:
            data = _read(path)
            face, version = _face(data, {}), int(data["version"])
        except (OSError, ValueError, KeyError, TypeError):
            continue  # the plan page says what is wrong with it
        if version > newest.get(face.id, (0, face))[0]:
            newest[face.id] = (version, face)
    return sorted((face for _, face in newest.values()), key=lambda each: each.id)


def rank(template_id: str) -> int:
    """Return the place of a template in a list; those that are not well known come last."""
    return ORDER.index(template_id) if template_id in ORDER else len(ORDER)


def _face(data: Mapping[str, Any], step_of: Mapping[str, str]) -> TemplateFace:
    return TemplateFace(
        id=data["id"],
        names=data["names"],
        descriptions=data.get("descriptions", {}),
        parts=tuple(
            (each.get("step") or step_of[each["use"]], each["minutes"]) for each in data["steps"]
        ),
        frame_minutes=data.get("frame_minutes", 0),
    )


def _read(path: Path) -> Mapping[str, Any]:
    return json.loads(path.read_text(encoding="utf-8"))
