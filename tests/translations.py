"""Brings the `.ts` files up to the sources and says what is not translated yet.

    python -m tests.translations            write the files, list what is unfinished
    python -m tests.translations --check    write nothing, fail if a file is behind or unfinished
    python -m tests.translations --fill X   first take translations from a JSON file:
        {"RunPage": {"Next phase": {"fi": "Seuraava vaihe", "sv": "Nästa skede"},
                     "%n line(s)": {"fi": ["%n rivi", "%n riviä"], "sv": ["%n rad", "%n rader"],
                                    "en": ["%n line", "%n lines"]}}}

The sources are read with Python's own parser: Qt's lupdate (6.11) takes no plural from
`QCoreApplication.translate`, and silently leaves out a call whose count is an expression.
The order in a file is by context and source, so that two branches merge by message.
"""

from __future__ import annotations

import argparse
import ast
import json
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
SOURCES = ("facilitator_app/ui", "facilitator_app/cli", "facilitator_app/app.py")
LANGUAGES = ("fi", "sv", "en")
FORMS = 2  # of a plural: one and more, in all three languages
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'

Key = tuple[str, str, str]  # context, source, comment
Words = dict[str, dict[str, dict[str, str | list[str]]]]  # context, source, language


@dataclass(frozen=True)
class Message:
    """One text of the program."""

    context: str
    source: str
    comment: str = ""
    note: str = ""
    plural: bool = False

    @property
    def key(self) -> Key:
        return (self.context, self.source, self.comment)


def messages_of_program() -> list[Message]:
    """Return every text of the program in the order of the files, each once."""
    found: dict[Key, Message] = {}
    for source in SOURCES:
        path = ROOT / source
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            for message in messages_in(file.read_text(encoding="utf-8"), file.name):
                kept = found.setdefault(message.key, message)
                if kept.plural != message.plural:
                    raise SystemExit(f"{file}: both with and without a count: {message.source}")
    return [found[key] for key in sorted(found)]


def messages_in(text: str, name: str = "<text>") -> Iterator[Message]:
    """Yield the texts of one source file."""
    lines = text.splitlines()
    for context, call in _calls(ast.parse(text, name), ""):
        message = _message(context, call, name)
        if message is not None:
            note = _note_above(lines, call.lineno)
            yield Message(message.context, message.source, message.comment, note, message.plural)


def _calls(node: ast.AST, context: str) -> Iterator[tuple[str, ast.Call]]:
    for child in ast.iter_child_nodes(node):
        inner = child.name if isinstance(child, ast.ClassDef) else context
        if isinstance(child, ast.Call):
            yield context, child
        yield from _calls(child, inner)


def _message(context: str, call: ast.Call, name: str) -> Message | None:
    function = call.func
    called = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    where = f"{name}:{call.lineno}"
    if called == "tr":
        if not (isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name)):
            raise SystemExit(f"{where}: tr of what?")
        if function.value.id != "self" or not context:
            raise SystemExit(f"{where}: only self.tr knows its context; use translate")
        return _from(context, call.args, where, counted=_has_count(call, 2))
    if called in ("translate", "QT_TRANSLATE_NOOP") and len(call.args) >= 2:
        first = call.args[0]
        if isinstance(first, ast.Constant) and isinstance(call.args[1], ast.Constant):
            return _from(str(first.value), call.args[1:], where, counted=_has_count(call, 3))
    return None


def _from(context: str, args: list[ast.expr], where: str, *, counted: bool) -> Message:
    texts = [arg.value if isinstance(arg, ast.Constant) else None for arg in args[:2]]
    if not isinstance(texts[0], str):
        raise SystemExit(f"{where}: the text must be written out, without f-string or variable")
    if ("%n" in texts[0]) != counted:
        raise SystemExit(f"{where}: %n and a count go together")
    return Message(context, texts[0], (texts[1] or "") if len(texts) > 1 else "", plural=counted)


def _has_count(call: ast.Call, position: int) -> bool:
    return len(call.args) > position or any(each.arg == "n" for each in call.keywords)


def _note_above(lines: list[str], number: int) -> str:
    notes: list[str] = []
    at = number - 2
    while at >= 0 and lines[at].strip().startswith("#:"):
        notes.insert(0, lines[at].strip()[2:].strip())
        at -= 1
    return " ".join(notes)


def updated(language: str, existing: str) -> str:
    """Return the file of a language with exactly the program's texts, translations kept."""
    known: dict[Key, ET.Element] = {}
    if existing:
        for context in ET.fromstring(existing).findall("context"):
            for message in context.findall("message"):
                parts = (message.findtext("source") or "", message.findtext("comment") or "")
                translation = message.find("translation")
                if translation is not None:
                    known[(context.findtext("name") or "", *parts)] = translation
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for message in messages_of_program():
        if message.context not in contexts:
            contexts[message.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[message.context], "name").text = message.context
        contexts[message.context].append(_entry(message, known.get(message.key), language))
    ET.indent(root, "    ")
    return HEAD + ET.tostring(root, encoding="unicode") + "\n"


def _entry(message: Message, known: ET.Element | None, language: str) -> ET.Element:
    entry = ET.Element("message", {"numerus": "yes"} if message.plural else {})
    ET.SubElement(entry, "source").text = message.source
    if message.comment:
        ET.SubElement(entry, "comment").text = message.comment
    if message.note:
        ET.SubElement(entry, "extracomment").text = message.note
    translation = ET.SubElement(entry, "translation")
    if message.plural:
        forms = known.findall("numerusform") if known is not None else []
        texts = [form.text for form in forms] + [None] * (FORMS - len(forms))
        for text in texts:
            ET.SubElement(translation, "numerusform").text = text
        done = all(texts)
    else:
        text = known.text if known is not None and not known.findall("numerusform") else None
        translation.text = message.source if language == "en" else text
        done = bool(translation.text)
    if not done:
        translation.set("type", "unfinished")
    return entry


def filled(language: str, text: str, words: Words) -> str:
    """Return the file of a language with the translations in `words`, which win."""
    root = ET.fromstring(text)
    for context in root.findall("context"):
        for message in context.findall("message"):
            given = words.get(context.findtext("name") or "", {})
            value = given.get(message.findtext("source") or "", {}).get(language)
            translation = message.find("translation")
            if value is None or translation is None:
                continue
            translation.attrib.pop("type", None)
            forms = translation.findall("numerusform")
            if isinstance(value, list) != bool(forms):
                raise SystemExit(f"one text or {FORMS}? {message.findtext('source')}")
            for form, each in zip(forms, value, strict=True) if forms else ():
                form.text = each
            if not forms:
                translation.text = value
    ET.indent(root, "    ")
    return HEAD + ET.tostring(root, encoding="unicode") + "\n"


def unfinished(text: str) -> list[str]:
    """Return what is not translated in a file."""
    return [
        f"{context.findtext('name')}: {message.findtext('source')}"
        for context in ET.fromstring(text).findall("context")
        for message in context.findall("message")
        if message.find("translation").get("type")
    ]


def read(language: str) -> str:
    """Return the file of a language as it is; "" when there is none yet."""
    path = FOLDER / f"app_{language}.ts"
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def main() -> int:
    """Entry point."""
    parser = argparse.ArgumentParser(prog="python -m tests.translations")
    parser.add_argument("--check", action="store_true", help="write nothing")
    parser.add_argument("--fill", type=Path, help="take translations from a JSON file")
    args = parser.parse_args()
    words = json.loads(args.fill.read_text(encoding="utf-8")) if args.fill else {}
    wrong = 0
    for language in LANGUAGES:
        path = FOLDER / f"app_{language}.ts"
        before = read(language)
        after = filled(language, updated(language, before), words)
        if args.check and after != before:
            print(f"{path.name} is behind the sources: run python -m tests.translations")
            wrong += 1
        elif not args.check:
            path.write_text(after, encoding="utf-8")
        missing = unfinished(after)
        wrong += len(missing)
        print(f"{path.name}: {len(missing)} unfinished")
        for each in missing:
            print(f"    {each}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
