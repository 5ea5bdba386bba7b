"""Iterators made from other iterators.

Arguments are checked at the call; the rest happens when items are asked for.
"""

__all__ = [
    "accumulate", "batched", "chain", "combinations", "combinations_with_replacement", "compress", "count", "cycle",
    "dropwhile", "filterfalse", "groupby", "islice", "pairwise", "permutations", "product", "repeat", "starmap",
    "takewhile", "tee", "zip_longest",
]

_ABSENT = object()


def _number(value):
    if not isinstance(value, (int, float)) and not (hasattr(value, "__add__") and hasattr(value, "__sub__")):
        raise TypeError("a number is required")


def _whole(value, name):
    if not isinstance(value, int):
        if not hasattr(value, "__index__"):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
        value = value.__index__()
    if value < 0:
        raise ValueError(f"{name} must be non-negative")
    return value


# ---------------------------------------------------------------- without end


def count(start=0, step=1):
    """start, start + step, start + 2 * step, …"""
    _number(start)
    _number(step)
    return _count(start, step)


def _count(value, step):
    while True:
        yield value
        value += step


def cycle(iterable, /):
    """The items again and again."""
    return _cycle(iter(iterable))


def _cycle(items):
    saved = []
    for item in items:
        saved.append(item)
        yield item
    while saved:
        yield from saved


class repeat:
    """An object again and again, or `times` times."""

    __slots__ = ("_object", "_left")

    def __init__(self, object, times=None):
        self._object = object
        if times is None:
            self._left = None
        elif not hasattr(times, "__index__"):
            raise TypeError(f"'{type(times).__name__}' object cannot be interpreted as an integer")
        else:
            self._left = max(times.__index__(), 0)

    def __iter__(self):
        return self

    def __next__(self):
        if self._left is not None:
            if self._left == 0:
                raise StopIteration
            self._left -= 1
        return self._object

    def __length_hint__(self):
        if self._left is None:
            raise TypeError("len() of unsized object")
        return self._left

    def __repr__(self):
        if self._left is None:
            return f"repeat({self._object!r})"
        return f"repeat({self._object!r}, {self._left})"


# ---------------------------------------------------------------- one pass over one iterable


def accumulate(iterable, func=None, *, initial=None):
    """The running totals, or the running results of `func(total, item)`."""
    return _accumulate(iter(iterable), func, initial)


def _accumulate(items, func, total):
    if total is None:
        for total in items:
            break
        else:
            return
    yield total
    if func is None:
        for item in items:
            total = total + item
            yield total
    else:
        for item in items:
            total = func(total, item)
            yield total


def batched(iterable, n, *, strict=False):
    """Tuples of n items; the last may be shorter."""
    if not hasattr(n, "__index__"):
        raise TypeError(f"'{type(n).__name__}' object cannot be interpreted as an integer")
    if n < 1:
        raise ValueError("n must be at least one")
    return _batched(iter(iterable), n, strict)


def _batched(items, n, strict):
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == n:
            yield tuple(batch)
            batch = []
    if batch:
        if strict:
            raise ValueError("batched(): incomplete batch")
        yield tuple(batch)


def compress(data, selectors):
    """The items whose selector is true."""
    return (item for item, chosen in zip(data, selectors) if chosen)


def dropwhile(predicate, iterable, /):
    """What follows the leading items for which the predicate is true."""
    return _dropwhile(predicate, iter(iterable))


def _dropwhile(predicate, items):
    for item in items:
        if not predicate(item):
            yield item
            break
    yield from items


def takewhile(predicate, iterable, /):
    """The leading items for which the predicate is true."""
    return _takewhile(predicate, iter(iterable))


def _takewhile(predicate, items):
    for item in items:
        if not predicate(item):
            return
        yield item


def filterfalse(function, iterable, /):
    """The items for which the function is false; the false items for `None`."""
    if function is None or function is bool:
        return (item for item in iterable if not item)
    return (item for item in iterable if not function(item))


def starmap(function, iterable, /):
    """function(*item) for every item"""
    return (function(*item) for item in iterable)


def pairwise(iterable, /):
    """(first, second), (second, third), …"""
    return _pairwise(iter(iterable))


def _pairwise(items):
    for before in items:
        break
    else:
        return
    for item in items:
        yield before, item
        before = item


def islice(iterable, *bounds):
    """islice(items, stop) or islice(items, start, stop[, step]): the items a slice would select."""
    if not bounds:
        raise TypeError("islice expected at least 2 arguments, got 1")
    if len(bounds) > 3:
        raise TypeError(f"islice expected at most 4 arguments, got {len(bounds) + 1}")
    for i, bound in enumerate(bounds):
        if bound is not None and (not hasattr(bound, "__index__") or bound.__index__() < 0):
            if len(bounds) == 1 or i == 1:
                raise ValueError("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
            if i == 2:
                raise ValueError("Step for islice() must be a positive integer or None.")
            raise ValueError("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
    if len(bounds) == 1:
        start, stop, step = 0, bounds[0], 1
    else:
        start, stop = bounds[0] or 0, bounds[1]
        step = 1 if len(bounds) == 2 or bounds[2] is None else bounds[2]
        if step == 0:
            raise ValueError("Step for islice() must be a positive integer or None.")
    items = iter(iterable)
    if start == 0 and step == 1 and stop is not None:
        return _first(items, stop)
    return _islice(items, start, stop, step)


def _first(items, left):
    if left <= 0:
        return
    for item in items:
        yield item
        left -= 1
        if left == 0:
            return


def _islice(items, wanted, stop, step):
    at = 0
    if at < wanted:
        for _ in items:
            at += 1
            if at == wanted:
                break
        else:
            return
    if stop is not None and at >= stop:
        return
    for item in items:
        if at == wanted:
            yield item
            wanted += step
            if stop is not None and wanted > stop:
                wanted = stop
        at += 1
        if at == stop:
            return


class groupby:
    """(key, the following items with that key), …"""

    __slots__ = ("_items", "_key", "_group", "_item", "_item_key", "_group_key")

    def __init__(self, iterable, key=None):
        self._items = iter(iterable)
        self._key = key
        self._group = None  # what the newest group knows itself by
        self._item = self._item_key = self._group_key = _ABSENT

    def __iter__(self):
        return self

    def _advance(self):
        self._item = item = next(self._items)
        self._item_key = item if self._key is None else self._key(item)

    def __next__(self):
        self._group = mark = object()
        if self._item_key is _ABSENT:
            self._advance()
        while self._group_key is not _ABSENT and self._item_key == self._group_key:
            self._advance()
        self._group_key = key = self._item_key
        return key, self._items_of(mark, key)

    def _items_of(self, mark, key):
        while self._group is mark and self._item_key == key:
            yield self._item
            if self._group is not mark:
                return
            try:
                self._advance()
            except StopIteration:
                # an exhausted groupby finds nothing more
                self._item_key = self._group_key
                return


class chain:
    """The items of one iterable after another."""

    __slots__ = ("_items",)

    def __init__(self, *iterables):
        self._items = _chain(iterables)

    @classmethod
    def from_iterable(cls, iterable, /):
        """The items of the iterables that an iterable gives."""
        made = cls()
        made._items = _chain(iter(iterable))
        return made

    def __iter__(self):
        return self._items

    def __next__(self):
        return next(self._items)

    __class_getitem__ = classmethod(lambda cls, item: cls)


def _chain(iterables):
    for iterable in iterables:
        yield from iterable


# ---------------------------------------------------------------- several iterables, several iterators


def zip_longest(*iterables, fillvalue=None):
    """As `zip`, until the longest ends; what is missing is `fillvalue`."""
    return _zip_longest([iter(iterable) for iterable in iterables], fillvalue)


def _zip_longest(iterators, fill):
    open_ones = len(iterators)
    while open_ones:
        row = []
        for i, iterator in enumerate(iterators):
            item = fill if iterator is None else next(iterator, _ABSENT)
            if item is _ABSENT:
                iterators[i] = None
                open_ones -= 1
                if not open_ones:
                    return
                item = fill
            row.append(item)
        yield tuple(row)


class _Tee:
    # an iterator over a chain of cells [item, next cell] that is shared and grows at its end

    __slots__ = ("_items", "_cell")

    def __init__(self, items, cell):
        self._items = items
        self._cell = cell

    def __iter__(self):
        return self

    def __next__(self):
        cell = self._cell
        if cell[1] is None:
            cell[0] = next(self._items)
            cell[1] = [None, None]
        self._cell = cell[1]
        return cell[0]

    def __copy__(self):
        return _Tee(self._items, self._cell)


def tee(iterable, n=2, /):
    """n independent iterators over the same items."""
    n = _whole(n, "n") if not isinstance(n, int) or n >= 0 else _refuse_tee()
    if n == 0:
        return ()
    items = iter(iterable)
    first = items if isinstance(items, _Tee) else _Tee(items, [None, None])
    return (first, *[first.__copy__() for _ in range(n - 1)])


def _refuse_tee():
    raise ValueError("n must be >= 0")


# ---------------------------------------------------------------- combinations


def product(*iterables, repeat=1):
    """Every way to take one item of each, the last varying fastest."""
    pools = [tuple(iterable) for iterable in iterables] * _repeat_count(repeat)
    return _product(pools)


def _repeat_count(repeat):
    if not hasattr(repeat, "__index__"):
        raise TypeError(f"'{type(repeat).__name__}' object cannot be interpreted as an integer")
    if repeat < 0:
        raise ValueError("repeat argument cannot be negative")
    return repeat


def _product(pools):
    if not all(pools):
        return
    if not pools:
        yield ()
        return
    *front, last = pools
    places = [0] * len(front)
    head = tuple([pool[0] for pool in front])
    while True:
        for item in last:
            yield (*head, item)
        # count one up, as an odometer does
        at = len(front) - 1
        while at >= 0:
            places[at] += 1
            if places[at] < len(front[at]):
                break
            places[at] = 0
            at -= 1
        else:
            return
        head = tuple([pool[place] for pool, place in zip(front, places)])


def permutations(iterable, r=None):
    """Every ordered choice of r items, in the order of their places."""
    pool = tuple(iterable)
    if r is None:
        r = len(pool)
    elif not isinstance(r, int):
        raise TypeError("Expected int as r")
    return _permutations(pool, _whole(r, "r"))


def _permutations(pool, r):
    size = len(pool)
    if r > size:
        return
    if r == 0:
        yield ()
        return
    free = [True] * size
    chosen = []
    at = 0
    while True:
        while at < size and not free[at]:
            at += 1
        if at == size:
            if not chosen:
                return
            at = chosen.pop()
            free[at] = True
            at += 1
        elif len(chosen) + 1 == r:
            yield (*[pool[i] for i in chosen], pool[at])
            at += 1
        else:
            free[at] = False
            chosen.append(at)
            at = 0


def combinations(iterable, r):
    """Every choice of r items, in the order of their places."""
    return _combinations(tuple(iterable), _whole(r, "r"), 1)


def combinations_with_replacement(iterable, r):
    """Every choice of r items, where an item may be chosen again."""
    return _combinations(tuple(iterable), _whole(r, "r"), 0)


def _combinations(pool, r, step):
    # each place is at least `step` after the one before it
    size = len(pool)
    if r == 0:
        yield ()
        return
    if step * (r - 1) >= size or not size:
        return
    places = [i * step for i in range(r)]
    while True:
        yield tuple([pool[i] for i in places])
        at = r - 1
        limit = size - 1
        while places[at] == limit:
            at -= 1
            limit -= step
            if at < 0:
                return
        place = places[at] + 1
        for i in range(at, r):
            places[i] = place
            place += step
