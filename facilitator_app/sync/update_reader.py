"""What an update needs before a document can take it, read from its bytes.

Yjs promises that updates may come in any order. The engine of pycrdt 0.14.13 keeps the promise
only for an update whose predecessors are there: of one that comes too early it may lose letters
for good (a test shows it). So each update is given to it only in its turn.

Source:
    The first version of the update format, as Yjs 13 writes it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

# The low five bits of an item's first byte say what it holds, the upper ones what stands before.
_GC, _DELETED, _JSON, _BINARY, _STRING, _EMBED, _FORMAT, _TYPE, _ANY, _DOC, _SKIP = range(11)
_KIND, _HAS_KEY, _HAS_RIGHT, _HAS_LEFT = 0x1F, 0x20, 0x40, 0x80
_NAMED_TYPES = (3, 5)  # XML elements and hooks
_WITHOUT_VALUE = (120, 121, 126, 127)  # true, false, null, undefined
_OF_FIXED_LENGTH = {122: 8, 123: 8, 124: 4}  # 64-bit integer, double, float


Clocks = Mapping[int, int]  # client -> how many things it did


def read_clocks(state_vector: bytes) -> Clocks:
    """Return how much of each client a document has seen."""
    reader = _Reader(state_vector)
    return {reader.number(): reader.number() for _ in range(reader.number())}


def read_needs(update: bytes) -> Clocks:
    """Return how much of each client a document must have seen before it can take `update`.

    Raises:
        ValueError: It is no update.
    """
    try:
        return _UpdateReader(update).needs()
    except (IndexError, RecursionError) as error:
        raise ValueError("the update cannot be read") from error


class _Reader:
    """Reads numbers and byte strings one after another."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def byte(self) -> int:
        """Read one byte."""
        self._at += 1
        return self._data[self._at - 1]

    def number(self) -> int:
        """Read a number, seven bits a byte, the lowest first."""
        number = shift = 0
        while (byte := self.byte()) >= 0x80:
            number |= (byte & 0x7F) << shift
            shift += 7
        return number | byte << shift

    def skip(self, count: int) -> bytes:
        """Read `count` bytes."""
        self._at += count
        if self._at > len(self._data):
            raise IndexError
        return self._data[self._at - count : self._at]

    def string(self) -> bytes:
        """Read bytes that are preceded by their number."""
        return self.skip(self.number())


class _UpdateReader(_Reader):
    """Walks through an update and notes what it brings and what it speaks of."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self._brought: list[tuple[int, int, int]] = []  # client, from, to: without gaps
        self._spoken_of: list[tuple[int, int]] = []  # client, number of the thing
        self._lengths: Mapping[int, Callable[[], int]] = {
            _DELETED: self.number,
            _JSON: lambda: self._many(self.string),
            _BINARY: lambda: self._one(self.string),
            _STRING: lambda: len(self.string().decode().encode("utf-16-le")) // 2,
            _EMBED: lambda: self._one(self.string),
            _FORMAT: lambda: self._one(self.string, self.string),
            _TYPE: lambda: self._one(self._type),
            _ANY: lambda: self._many(self._value),
            _DOC: lambda: self._one(self.string, self._value),
        }

    def needs(self) -> Clocks:
        """Read the whole update."""
        self._many(self._client)
        self._many(self._deletions)
        needs: dict[int, int] = {}
        others = (
            (client, at + 1) for client, at in self._spoken_of if not self._brings(client, at)
        )
        for client, count in (*((client, start) for client, start, _ in self._brought), *others):
            if count > needs.get(client, 0):
                needs[client] = count
        return needs

    def _brings(self, client: int, at: int) -> bool:
        return any(who == client and start <= at < end for who, start, end in self._brought)

    def _client(self) -> None:
        count, client, clock = self.number(), self.number(), self.number()
        start = clock
        for _ in range(count):
            kind = self.byte()
            if kind == _SKIP:
                self._brought.append((client, start, clock))
                clock += self.number()
                start = clock
            else:
                clock += self.number() if kind == _GC else self._item(kind)
        self._brought.append((client, start, clock))

    def _item(self, first_byte: int) -> int:
        """Read an item and return how long it is."""
        for place in (_HAS_LEFT, _HAS_RIGHT):
            if first_byte & place:
                self._mention()
        if not first_byte & (_HAS_LEFT | _HAS_RIGHT):  # otherwise its neighbour tells its parent
            if self.number():
                self.string()
            else:
                self._mention()
            if first_byte & _HAS_KEY:
                self.string()
        length = self._lengths.get(first_byte & _KIND)
        if length is None:
            raise ValueError(f"unknown content: {first_byte & _KIND}")
        return length()

    def _mention(self) -> None:
        self._spoken_of.append((self.number(), self.number()))

    def _deletions(self) -> None:
        client = self.number()
        for _ in range(self.number()):
            start = self.number()
            self._spoken_of.append((client, start + self.number() - 1))

    def _type(self) -> None:
        if self.number() in _NAMED_TYPES:
            self.string()

    def _value(self) -> None:
        """Read a value of JSON and a little more."""
        match self.byte():
            case 119 | 116:  # text, bytes
                self.string()
            case 125:  # an integer
                self.number()
            case 118:  # an object
                self._many(lambda: self._one(self.string, self._value))
            case 117:  # an array
                self._many(self._value)
            case tag if tag in _OF_FIXED_LENGTH:
                self.skip(_OF_FIXED_LENGTH[tag])
            case tag if tag not in _WITHOUT_VALUE:
                raise ValueError(f"unknown value: {tag}")
            case _:
                pass

    def _many(self, read: Callable[[], object]) -> int:
        """Read a number and then so many of something; return the number."""
        count = self.number()
        for _ in range(count):
            read()
        return count

    @staticmethod
    def _one(*parts: Callable[[], object]) -> int:
        for read in parts:
            read()
        return 1
