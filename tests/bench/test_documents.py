"""Documents: time and memory of 200, 2,000 and 20,000 lines against text spliced into a zip.

    python -m pytest tests/bench/test_documents.py -s

Each size and document is a process of its own, so that its peak is its own; times are medians of
`TIMES` with everything in them: composing, words, styles, anchors, header, properties, chart, one
parse as a check; the summary with its themes, sentences and quotes. Beside them, once each: the
same lines through pandoc from Markdown, and 200 rows through python-docx's plain table.
"""

from __future__ import annotations

import io
import json
import os
import shutil
import statistics
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

ROOT = Path(__file__).parents[2]
SIZES = {200: 50, 2_000: 150, 20_000: 1_500}  # lines -> milliseconds allowed
LARGEST_RATIO = 12
LARGEST_MIB = 200
TIMES = 5
DOCUMENTS = ("record", "summary")


@pytest.fixture(scope="module")
def measured():
    results = {}
    for what in DOCUMENTS:
        for lines in SIZES:
            command = [sys.executable, "-m", "tests.bench.test_documents", what, str(lines)]
            run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
            results[what, lines] = json.loads(run.stdout)
    print(f"\nload average at the end: {os.getloadavg()[0]:.1f}, {os.cpu_count()} cores")
    print(
        f"{'':8} {'lines':>7} {'first':>8} {'median':>8} {'floor':>8} {'ratio':>6}"
        f" {'CPU':>8} {'peak':>9}"
    )
    for (what, lines), each in results.items():
        print(
            f"{what:8} {lines:7} {each['first_ms']:5.0f} ms {each['wall_ms']:5.0f} ms"
            f" {each['floor_ms']:5.0f} ms {each['wall_ms'] / each['floor_ms']:6.1f}"
            f" {each['cpu_ms']:5.0f} ms {each['peak_mib']:5.0f} MiB"
        )
    return results


@pytest.mark.parametrize("what", DOCUMENTS)
@pytest.mark.parametrize(("lines", "allowed_ms"), SIZES.items())
def test_a_document_is_there_in_time(measured, what, lines, allowed_ms):
    assert measured[what, lines]["wall_ms"] <= allowed_ms


@pytest.mark.parametrize("what", DOCUMENTS)
def test_ten_times_the_lines_take_at_most_twelve_times_as_long(measured, what):
    # The best of each: others may use the machine meanwhile, and only slow it down.
    ratio = measured[what, 20_000]["best_ms"] / measured[what, 2_000]["best_ms"]
    print(f"\n{what}, 2,000 -> 20,000 lines: {ratio:.1f} times")

    assert ratio <= LARGEST_RATIO


@pytest.mark.parametrize("what", DOCUMENTS)
@pytest.mark.parametrize("lines", SIZES)
def test_memory_stays_small(measured, what, lines):
    assert measured[what, lines]["peak_mib"] <= LARGEST_MIB


def test_what_other_ways_take():
    from tests.events import large_state

    for lines in SIZES:
        took_ms = _timed_pandoc(large_state(lines)) if shutil.which("pandoc") else float("nan")
        print(f"\npandoc, {lines} lines: {took_ms:.0f} ms")
    took_ms = _timed_plain_table(large_state(200))
    print(f"python-docx, table of 200 rows with table.cell(): {took_ms:.0f} ms")
    assert took_ms > 0


def _timed_pandoc(state) -> float:
    from facilitator_app.core.model import Line

    text = "\n".join(f"- {line.text}" for line in state.all(Line)).encode()
    began = time.perf_counter()
    command = ["pandoc", "--from", "markdown", "--to", "docx", "--output", "-"]
    subprocess.run(command, input=text, capture_output=True, check=True)
    return 1_000 * (time.perf_counter() - began)


def _timed_plain_table(state) -> float:
    """Every line in a row of its own, as the library's documentation shows it."""
    import docx

    from facilitator_app.core.model import Line

    began = time.perf_counter()
    document = docx.Document()
    lines = state.all(Line)
    table = document.add_table(len(lines), 2)
    for at, line in enumerate(lines):
        table.cell(at, 0).text = str(line.number)
        table.cell(at, 1).text = line.text
    document.save(io.BytesIO())
    return 1_000 * (time.perf_counter() - began)


def measure(what: str, lines: int) -> dict[str, float]:
    """Return what a document of an event with `lines` lines takes in this process."""
    from facilitator_app.export.documents import What, render
    from tests.events import large_state

    state = large_state(lines)
    walls, cpus = [], []
    for _ in range(TIMES):
        began, cpu = time.perf_counter(), time.process_time()
        render(What(what), state, "fi")
        walls.append(1_000 * (time.perf_counter() - began))
        cpus.append(1_000 * (time.process_time() - cpu))
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return {
        "first_ms": walls[0],  # with the import of python-docx
        "wall_ms": statistics.median(walls[1:]),
        "best_ms": min(walls),
        "cpu_ms": statistics.median(cpus[1:]),
        "floor_ms": statistics.median(_timed_floor(state) for _ in range(TIMES)),
        "peak_mib": int(status.split("VmHWM:")[1].split()[0]) / 1024,  # rusage counts the parent
    }


def _timed_floor(state) -> float:
    """The least that can be done: each line as one paragraph of XML text, put into the zip."""
    from facilitator_app.core.model import Line
    from facilitator_app.env.paths import resource

    began = time.perf_counter()
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t>{escape(line.text)}</w:t>'
        "</w:r></w:p>"
        for line in state.all(Line)
    ).encode()
    result = io.BytesIO()
    with (
        zipfile.ZipFile(resource("docx/summary.docx")) as source,
        zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            content = source.read(name)
            if name == "word/document.xml":
                content = content.replace(b"<w:p/>", body)
            target.writestr(name, content)
    return 1_000 * (time.perf_counter() - began)


if __name__ == "__main__":
    print(json.dumps(measure(sys.argv[1], int(sys.argv[2]))))
