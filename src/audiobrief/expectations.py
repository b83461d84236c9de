"""What a setting or an edited script should have been, in words, where msgspec says that it is not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import msgspec.inspect as kinds

if TYPE_CHECKING:
    from collections.abc import Iterator

    import msgspec

PLACE = re.compile(r" - at `(?:key in )?\$\.?(?P<path>[^`]*)`$")
STEP = re.compile(r"\[(?:\d+|\.\.\.)\]|[^.\[\]]+")
FIELD = re.compile(r"Object (?P<what>missing required|contains unknown) field `(?P<name>[^`]*)`")
BYTE = re.compile(r"\(byte (\d+)\)")

PLAIN: dict[type, str] = {
    kinds.BoolType: "true or false",
    kinds.StrType: "text",
    kinds.CustomType: "the name of a file or folder",
    kinds.DateType: "a day, as in 2026-05-01",
    kinds.DataclassType: "a table of its own",
    kinds.StructType: "a table of its own",
    kinds.DictType: "a table of its own",
    kinds.ListType: "a list, and not an empty one",
    kinds.VarTupleType: "a list",
}


def unmet(error: msgspec.ValidationError, kind: Any) -> str:
    """The place in a document that was to be of a `kind`, and what should stand there."""
    message = str(error)
    place = PLACE.search(message)
    path = place["path"] if place else ""
    field = FIELD.match(message)
    if field:
        where = f"{path}.{field['name']}".lstrip(".")
        return (
            f"{where} is missing"
            if "missing" in field["what"]
            else f"{where} is not known here; leave it out"
        )
    expected = _words(_at(kinds.type_info(kind), path))
    return f"{path or 'the whole'} should be {expected}" if expected else message


def damaged(error: Exception, document: bytes | str) -> str:
    """Where a document stops being JSON."""
    byte = BYTE.search(str(error))
    if not byte:
        return "its JSON is damaged or ends too early"
    before = (document if isinstance(document, bytes) else document.encode())[: int(byte[1])]
    line = before.count(b"\n") + 1
    return f"its JSON is damaged in line {line}"


def _at(kind: kinds.Type | None, path: str) -> kinds.Type | None:
    """The type that stands at a path in another, such as `utterances[1].id`."""
    for step in STEP.findall(path):
        kind = next((inner for one in _choices(kind) for inner in _inside(one, step)), None)
    return kind


def _inside(kind: kinds.Type, step: str) -> Iterator[kinds.Type]:
    if isinstance(kind, kinds.DataclassType | kinds.StructType):
        yield from (field.type for field in kind.fields if field.encode_name == step)
    elif isinstance(kind, kinds.DictType):
        yield kind.value_type
    elif isinstance(kind, kinds.ListType | kinds.VarTupleType):
        yield kind.item_type


def _choices(kind: kinds.Type | None) -> Iterator[kinds.Type]:
    """A type, or the types that it leaves the choice of; nothing at all is no choice to tell of."""
    if isinstance(kind, kinds.UnionType):
        for one in kind.types:
            yield from _choices(one)
    elif isinstance(kind, kinds.Metadata) and not (kind.extra_json_schema or {}).get("description"):
        yield from _choices(kind.type)
    elif kind is not None and not isinstance(kind, kinds.NoneType):
        yield kind


def _words(kind: kinds.Type | None) -> str:
    return ", or ".join(filter(None, map(_word, _choices(kind))))


def _word(kind: kinds.Type) -> str:
    if isinstance(kind, kinds.Metadata):
        return str((kind.extra_json_schema or {})["description"])
    if isinstance(kind, kinds.LiteralType):
        return f"one of {', '.join(map(str, kind.values))}"
    if isinstance(kind, kinds.IntType | kinds.FloatType):
        number = "a whole number" if isinstance(kind, kinds.IntType) else "a number"
        return f"{number}{_bounds(kind.ge, kind.le)}"
    return PLAIN.get(type(kind), "")


def _bounds(least: float | None, most: float | None) -> str:
    if least is not None and most is not None:
        return f" from {least:g} to {most:g}"
    return f" of at least {least:g}" if least is not None else ""
