"""The seats of all free rounds, with the price of every exchange at hand.

Three tables of whole numbers carry it. `_pair[i, j]` is what i and j cost when they share one more
table. `_sums[r, t, i]` is what i would cost at table t of round r: the sum of `_pair` over those
who sit there, and the seat's own price. Exchanging i and j then costs

    sums[t(j), i] - own(i) - pair[i, j] + sums[t(i), j] - own(j) - pair[i, j]

Short tables are filled up with ghosts, so that every move is an exchange of two.
"""

# numpy's types lose themselves in arithmetic in place:
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

import numpy as np

from facilitator_app.core.rotation.chance import Index, Ints
from facilitator_app.core.rotation.costs import Costs
from facilitator_app.core.rotation.problem import Limits

AllLimits = tuple[tuple[Limits, ...], ...]

FINE = 16  # prices are multiples of it, so that noise added to them can be taken off again
FORBIDDEN = (1 << 22) // FINE  # prices from here on are of exchanges that cannot be
_OWN = 1 << 24  # marks a person's own table: nobody is exchanged within one
_AWAY = 1 << 26  # marks those who are absent


class Board:
    """A seating in the making.

    Attributes:
        cost: Of the seating, in units of `Costs` and with `hard` for each broken pair or seat.
        broken: Pairs and seats that break a condition.
        hard: What each of them costs.
    """

    def __init__(self, costs: Costs, limits: AllLimits, seats: Index, hard: int) -> None:
        """Seat people as `seats` (rounds, people) says; -1 is no seat.

        Args:
            limits: Of each table; seats beyond what is sensible are not offered.
        """
        self._costs = costs
        self.hard = hard
        self._people = costs.people
        self._table_count = max(costs.tables)
        self._weight = costs.repeat * FINE
        self._seat_people(limits, seats)
        self._price()
        self._remember_conditions()
        self.broken = self._count_broken()
        self.cost = self._count_cost()

    # -- reading

    @property
    def rounds(self) -> int:
        """How many rounds are free."""
        return self._costs.rounds

    @property
    def unit(self) -> int:
        """The cost that temperatures are measured by."""
        return self._costs.unit

    @property
    def size(self) -> int:
        """How many people and ghosts there are."""
        return self._size

    @property
    def soft(self) -> int:
        """What the seating costs apart from broken conditions."""
        return self.cost - self.hard * self.broken

    def seats(self) -> Index:
        """Return the table of each person, (rounds, people); -1 is no seat."""
        there = self._at[:, : self._people].copy()
        there[~self._costs.present] = -1
        return there

    def everybody(self, number: int) -> Index:
        """Return who sits in a round, ghosts too."""
        return self._seated[number]

    def own(self, number: int) -> Ints:
        """Return what each one's seat costs them in a round."""
        own = self._sums[self._columns[number], self._everybody]
        own -= self._discount[number]
        return own

    def all_exchanges(self, number: int, own: Ints) -> Ints:
        """Return the prices of all exchanges in a round, times FINE, (size, size)."""
        sums = self._sums[self._rows[number]]
        half = (sums - own).take(self._at[number], axis=0)
        half -= self._pair
        prices = half + half.T
        if self._size > self._people:
            self._forbid_ghosts(number, prices)
        return prices

    def some_exchanges(self, number: int, own: Ints, chosen: Index) -> Ints:
        """Return the prices of exchanging those `chosen` with anybody, (size, chosen)."""
        sums = self._sums[self._rows[number]]
        at = self._at[number]
        prices = (sums[:, chosen] - own[chosen]).take(at, axis=0)
        back = sums[at[chosen]] - own
        back -= 2 * self._pair[chosen]
        prices += back.T
        people = self._people
        if self._size > people:
            ghosts = chosen >= people
            prices[people:, ghosts] += _OWN
            prices[people:] += self._at_least[number][chosen]
            prices[:, ghosts] += self._at_least[number][:, None]
        return prices

    def price(self, number: int, one: int, other: int) -> int:
        """Return the price of one exchange, in units of cost."""
        prices = self.some_exchanges(number, self.own(number), np.array([one]))
        return int(prices[other, 0]) // FINE

    # -- moving

    def exchange(self, number: int, one: int, other: int, price: int) -> None:
        """Let two people (or a ghost) change places in a round; `price` is in units of cost."""
        at, sums, pair = self._at[number], self._sums, self._pair
        here, there = int(at[one]), int(at[other])
        self.broken += self._breaks(number, one, here, there, other)
        self.broken += self._breaks(number, other, there, here, one)
        self.cost += price
        start, seated, place = self._start[number], self._seated[number], self._place[number]
        mates = np.concatenate(
            (seated[start[here] : start[here + 1]], seated[start[there] : start[there + 1]])
        )
        signs = self._weights.take(mates)
        middle = start[here + 1] - start[here]
        np.negative(signs[:middle], signs[:middle])
        one_place, other_place = int(place[one]), int(place[other])
        signs[one_place - start[here]] = 0
        signs[middle + other_place - start[there]] = 0
        change = self._scratch
        change[mates] = signs
        shift = signs.dot(self._seated_at.take(mates, axis=0))
        columns = self._columns
        if one < self._people:
            pair[one] += change
            pair[:, one] += change
            sums[:, one] += shift
            sums[columns[:, one]] += change
        if other < self._people:
            pair[other] -= change
            pair[:, other] -= change
            sums[:, other] -= shift
            sums[columns[:, other]] -= change
        change[mates] = 0
        self._change_places(number, one, other, here, there)
        seated[one_place], seated[other_place] = other, one
        place[one], place[other] = other_place, one_place

    def _change_places(self, number: int, one: int, other: int, here: int, there: int) -> None:
        """Carry out the exchange in the tables that know who sits where."""
        sums, columns, seated_at = self._sums, self._columns, self._seated_at
        column_here, column_there = int(columns[number, one]), int(columns[number, other])
        change = self._pair[other] - self._pair[one]
        change[one] -= _OWN
        change[other] += _OWN
        sums[column_here] += change
        sums[column_there] -= change
        at, people = self._at[number], self._people
        at[one], at[other] = there, here
        columns[number, one], columns[number, other] = column_there, column_here
        if one < people:
            seated_at[one, column_here], seated_at[one, column_there] = 0, 1
        if other < people:
            seated_at[other, column_there], seated_at[other, column_here] = 0, 1
        discount = self._discount[number]
        if one < people and other < people:
            discount[one], discount[other] = discount[other], discount[one]
            least = self._at_least[number]
            least[one], least[other] = least[other], least[one]
        else:
            step = 1 if other < people else -1
            self._sizes[number][here] += step
            self._sizes[number][there] -= step
            self._resize(number, (here, there))

    def _resize(self, number: int, tables: tuple[int, ...]) -> None:
        at = self._at[number]
        for table in tables:
            size = self._sizes[number][table]
            there = (at == table) & self._here[number]
            there[self._people :] = False
            self._discount[number][there] = _OWN + self._weight * (size - 1)
            least = self._limits[number][table].least
            self._at_least[number][there] = _OWN if size <= least else 0
        self._discount[number][self._people :] = _OWN
        self._at_least[number][self._people :] = 0

    def _forbid_ghosts(self, number: int, prices: Ints) -> None:
        people, least = self._people, self._at_least[number]
        prices[people:, people:] += _OWN
        prices[people:] += least
        prices[:, people:] += least[:, None]

    # -- setting up

    def _seat_people(self, limits: AllLimits, seats: Index) -> None:
        """Give everybody a chair; ghosts take the chairs that are left at each table."""
        people, most = self._people, self._table_count
        chairs = [_chairs(row, tables) for row, tables in zip(seats, limits, strict=True)]
        ghosts = [
            int(row.sum()) - int((who >= 0).sum()) for row, who in zip(chairs, seats, strict=True)
        ]
        self._size = size = people + max(ghosts, default=0)
        self._at = np.full((self.rounds, size), -1, np.int64)
        self._at[:, :people] = seats
        self._limits = limits
        self._start: list[list[int]] = []
        self._seated: list[Index] = []
        self._sizes: list[list[int]] = []
        self._place = np.zeros((self.rounds, size), np.int64)
        for number, row in enumerate(chairs):
            at = self._at[number]
            sizes = np.bincount(at[at >= 0], minlength=most)
            free = np.repeat(np.arange(len(row)), row - sizes[: len(row)])
            at[people : people + len(free)] = free
            seated = np.argsort(np.where(at < 0, most, at), kind="stable")[: int(row.sum())]
            self._place[number, seated] = np.arange(len(seated))
            self._seated.append(seated)
            self._start.append([0, *np.cumsum(row).tolist()])
            self._sizes.append(sizes.tolist())
        self._here = self._at >= 0
        self._everybody = np.arange(size)
        self._rows = [slice(number * most, (number + 1) * most) for number in range(self.rounds)]
        offsets = np.arange(self.rounds)[:, None] * most
        self._columns = np.where(self._here, self._at + offsets, self.rounds * most)

    def _price(self) -> None:
        """Fill the tables that carry the prices."""
        costs, people, size, most = self._costs, self._people, self._size, self._table_count
        columns = self.rounds * most
        self._seated_at = np.zeros((size, columns + 1), np.int32)
        self._seated_at[np.arange(people)[:, None], self._columns.T[:people]] = 1
        self._seated_at[:, columns] = 0
        met = costs.met.copy()
        for number in range(self.rounds):
            met += self._mates(number)
        pair = costs.repeat * met + costs.pair + self.hard * costs.ban
        np.fill_diagonal(pair, 0)
        self._pair = np.zeros((size, size), np.int32)
        self._pair[:people, :people] = pair * FINE
        self._sums = np.zeros((columns + 1, size), np.int32)
        seat = (costs.seat + self.hard * costs.bar) * FINE
        self._sums[:columns, :people] = seat.transpose(0, 2, 1).reshape(columns, people)
        for number in range(self.rounds):
            for table in range(costs.tables[number]):
                there = self._people_at(number, table)
                self._sums[number * most + table] += self._pair[there].sum(axis=0, dtype=np.int32)
        self._sums[self._columns[self._here], np.nonzero(self._here)[1]] += _OWN
        self._discount = np.where(self._here, np.int32(_OWN), np.int32(_AWAY))
        self._at_least = np.zeros((self.rounds, size), np.int32)
        for number in range(self.rounds):
            self._resize(number, tuple(range(costs.tables[number])))
        self._weights = np.zeros(size, np.int32)
        self._weights[:people] = self._weight
        self._scratch = np.zeros(size, np.int32)

    def _mates(self, number: int) -> Ints:
        at = self._at[number, : self._people]
        return ((at[:, None] == at[None, :]) & (at >= 0)[:, None]).astype(np.int32)

    def _people_at(self, number: int, table: int) -> Index:
        start = self._start[number]
        there = self._seated[number][start[table] : start[table + 1]]
        return there[there < self._people]

    def _remember_conditions(self) -> None:
        ban = self._costs.ban
        self._partners: dict[int, list[tuple[int, int]]] = {}
        for one, other in zip(*(each.tolist() for each in np.nonzero(ban)), strict=True):
            self._partners.setdefault(one, []).append((other, int(ban[one, other])))
        rows, people = np.nonzero(self._costs.bar.any(axis=2))
        self._barred = {
            (row, person): self._costs.bar[row, person].tolist()
            for row, person in zip(rows.tolist(), people.tolist(), strict=True)
        }

    def _breaks(self, number: int, person: int, here: int, there: int, other: int) -> int:
        """Return by how much it changes what is broken when `person` goes from here to there."""
        more = 0
        partners = self._partners.get(person)
        if partners:
            at = self._at[number]
            for partner, value in partners:
                if partner != other:
                    where = at[partner]
                    more += value * (int(where == there) - int(where == here))
        bars = self._barred.get((number, person))
        return more + bars[there] - bars[here] if bars else more

    def _count_broken(self) -> int:
        costs, broken = self._costs, 0
        for number in range(self.rounds):
            here = self._here[number, : self._people]
            mates = self._mates(number)
            asked = (costs.ban < 0) & here[:, None] & here[None, :]
            broken += int((asked & (mates == 0)).sum()) // 2
            broken += int(((costs.ban > 0) & (mates > 0)).sum()) // 2
            who = np.nonzero(here)[0]
            broken += int(costs.bar[number, who, self._at[number, who]].sum())
        return broken

    def _count_cost(self) -> int:
        costs, total = self._costs, 0
        met = costs.met.astype(np.int64)
        for number in range(self.rounds):
            mates = self._mates(number)
            np.fill_diagonal(mates, 0)
            met += mates
            total += int((costs.pair * mates).sum()) // 2
            who = np.nonzero(self._here[number, : self._people])[0]
            total += int(costs.seat[number, who, self._at[number, who]].sum())
        np.fill_diagonal(met, 0)
        repeats = int((met * (met - 1)).sum()) // 4
        return total + costs.repeat * repeats + self.hard * self.broken


def _chairs(seats: Index, tables: tuple[Limits, ...]) -> Index:
    """Return how many chairs each table offers: what it has, the even share, and one more."""
    sizes = np.bincount(seats[seats >= 0], minlength=len(tables))
    even = -(-int(sizes.sum()) // len(tables))
    return np.array(
        [
            max(size, min(table.most, max(size, even) + 1))
            for size, table in zip(sizes.tolist(), tables, strict=True)
        ],
        np.int64,
    )
