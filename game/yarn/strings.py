"""String tables for translators: Yarn's own CSV columns, with a lock that tells when the original changed."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Final

from game.yarn import codes
from game.yarn.lines import LineInfo
from game.yarn.markup import MarkupError, split_speaker, tag_names
from game.yarn.problems import Problem

COLUMNS: Final = ("language", "id", "text", "file", "node", "lineNumber", "lock", "comment")
STALE: Final = "STALE: "
"""How the comment of a row begins whose original was changed after it was translated."""
GONE: Final = "GONE: "
"""How the comment of a row begins whose original no longer exists."""
_PLACEHOLDER = re.compile(r"(?<!\\)\{(\d+)\}")


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table: `lock` is the beginning of the SHA-256 of the original text it was made from."""

    language: str
    id: str
    text: str
    file: str = ""
    node: str = ""
    number: str = ""
    lock: str = ""
    comment: str = ""

    @property
    def stale(self) -> bool:
        """Whether the original was changed since, or is gone."""
        return self.comment.startswith((STALE, GONE))


def lock(text: str) -> str:
    """The first eight hexadecimal digits of the SHA-256 of a text."""
    return sha256(text.encode()).hexdigest()[:8]


def extract(lines: Mapping[str, LineInfo], language: str) -> list[Row]:
    """The table of the originals, in the order of the scripts; shadows have no row of their own."""
    return [
        Row(
            language, info.id, info.text, info.file, info.node, str(info.number), lock(info.text), _note(info)
        )
        for info in lines.values()
        if info.source == info.id
    ]


def _note(info: LineInfo) -> str:
    return " ".join(f"#{tag}" for tag in info.tags)


def read_table(text: str) -> list[Row]:
    """The rows of a CSV text; columns it lacks are empty. Raises ValueError where it has no id column."""
    reader = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")))
    if "id" not in (reader.fieldnames or ()):
        raise ValueError("a string table needs the column 'id'")
    return [Row(*((row.get(column) or "") for column in COLUMNS)) for row in reader]


def write_table(rows: Iterable[Row]) -> str:
    """The rows as a CSV text."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in rows:
        fields = (row.language, row.id, row.text, row.file, row.node, row.number, row.lock, row.comment)
        writer.writerow(fields)
    return out.getvalue()


def update(originals: Iterable[Row], translated: Iterable[Row], language: str) -> list[Row]:
    """A translation brought up to date.

    New originals get a row without text, changed ones keep their translation and are marked stale, and rows
    whose original is gone stay at the end, marked: no translation is ever lost. Rows of another kind than the
    originals, such as `word:` beside `line:`, stay as they are.
    """
    originals = list(originals)
    kinds = _kinds(originals)
    before: dict[str, Row] = {}
    doubles: list[Row] = []
    for row in translated:
        if row.id in before:
            doubles.append(row)
        else:
            before[row.id] = row
    merged = [_merged(original, before.pop(original.id, None), language) for original in originals]
    left = (*before.values(), *doubles)
    return merged + [_marked(row, GONE) if _kind(row) in kinds else row for row in left]


def _kind(row: Row) -> str:
    return row.id.partition(":")[0]


def _kinds(rows: Iterable[Row]) -> set[str]:
    return {_kind(row) for row in rows}


def _merged(original: Row, before: Row | None, language: str) -> Row:
    fresh = replace(original, language=language, text="", comment=original.comment)
    if before is None or not before.text:
        return fresh
    comment = before.comment.removeprefix(STALE).removeprefix(GONE)
    if before.lock == original.lock:
        return replace(fresh, text=before.text, comment=comment)
    return replace(fresh, text=before.text, lock=before.lock, comment=STALE + comment)


def _marked(row: Row, mark: str) -> Row:
    return (
        row if row.comment.startswith(mark) else replace(row, comment=mark + row.comment.removeprefix(STALE))
    )


def check(originals: Iterable[Row], translated: Iterable[Row], file: str) -> Iterator[Problem]:
    """What is wrong with a translation: rows missing, stale, double; values, markup, speaker that differ."""
    originals = list(originals)
    kinds = _kinds(originals)
    rows: dict[str, tuple[int, Row]] = {}
    for number, row in enumerate(translated, 2):
        if row.id in rows:
            yield _problem(file, number, row, f"is there twice, also in row {rows[row.id][0]}")
        rows[row.id] = (number, row)
    for original in originals:
        number, row = rows.pop(original.id, (1, replace(original, text="")))
        if not row.text:
            yield _problem(file, number, original, "is not translated")
        else:
            yield from (_problem(file, number, row, what) for what in _differences(original, row))
    for number, row in ((number, row) for number, row in rows.values() if _kind(row) in kinds):
        yield _problem(file, number, row, "translates nothing that is there")


def _problem(file: str, number: int, row: Row, what: str) -> Problem:
    return Problem(file, number, 1, codes.TRANSLATION, f"'{row.id}' {what}")


def _differences(original: Row, row: Row) -> Iterator[str]:
    if row.lock != original.lock:
        yield "is stale: the original was changed since"
    if _values(original.text) != _values(row.text):
        yield "does not hold the same values {0}, {1} … as the original"
    if (split_speaker(original.text)[0] is None) != (split_speaker(row.text)[0] is None):
        yield "names a speaker where the original does not, or the other way round"
    try:
        if tag_names(original.text) != tag_names(row.text):
            yield "does not hold the same markup as the original"
    except MarkupError as error:
        yield f"holds markup that cannot be read: {error}"


def _values(text: str) -> set[str]:
    return set(_PLACEHOLDER.findall(text))


def strings_of(rows: Iterable[Row], *, stale: bool = True) -> dict[str, str]:
    """The texts by id that a machine takes as its translation; rows without text are left out."""
    return {row.id: row.text for row in rows if row.text and (stale or not row.stale)}
