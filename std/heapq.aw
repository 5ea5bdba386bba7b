"""Heaps in lists: the smallest item is always first."""

__all__ = ["heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop"]


from _heapq import heapify, heappop, heappush, heappushpop, heapreplace


def _rise_max(heap, start, at):
    item = heap[at]
    while at > start:
        parent = (at - 1) >> 1
        above = heap[parent]
        if not above < item:
            break
        heap[at] = above
        at = parent
    heap[at] = item


def _sink_max(heap, at):
    end = len(heap)
    start = at
    item = heap[at]
    child = 2 * at + 1
    while child < end:
        right = child + 1
        if right < end and not heap[right] < heap[child]:
            child = right
        heap[at] = heap[child]
        at = child
        child = 2 * at + 1
    heap[at] = item
    _rise_max(heap, start, at)


def merge(*iterables, key=None, reverse=False):
    """The items of sorted iterables, sorted; nothing is read ahead of need."""
    heap = []
    direction = -1 if reverse else 1
    # the place of its iterable decides between equal items
    for place, iterable in enumerate(iterables):
        items = iter(iterable)
        for item in items:
            heap.append([item if key is None else key(item), place * direction, item, items])
            break
    if reverse:
        for at in range(len(heap) // 2 - 1, -1, -1):
            _sink_max(heap, at)
    else:
        heapify(heap)
    while heap:
        entry = heap[0]
        yield entry[2]
        for item in entry[3]:
            entry[0] = item if key is None else key(item)
            entry[2] = item
            if reverse:
                _sink_max(heap, 0)
            else:
                heapreplace(heap, entry)
            break
        else:
            if not reverse:
                heappop(heap)
            elif heap:
                last = heap.pop()
                if heap:
                    heap[0] = last
                    _sink_max(heap, 0)


_absent = object()


def _all_wanted(n, iterable):
    """Are there no more items than are asked for?"""
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        return False
    return n >= size


def _entries(count, items, key, step):
    """The first of the items, each with its key and its place; the heap a search begins with."""
    places = range(0, step * count, step)
    return [(item if key is None else key(item), place, item) for place, item in zip(places, items)]


def nsmallest(n, iterable, key=None):
    """The n smallest items, smallest first."""
    if n == 1:
        best = min(iter(iterable), default=_absent, key=key)
        return [] if best is _absent else [best]
    if _all_wanted(n, iterable):
        return sorted(iterable, key=key)[:n]
    items = iter(iterable)
    kept = _entries(n, items, key, 1)
    if kept:
        for at in range(len(kept) // 2 - 1, -1, -1):
            _sink_max(kept, at)
        # the largest of the kept ones stands first; an equal one that comes later does not count
        for place, item in enumerate(items, len(kept)):
            weight = item if key is None else key(item)
            if weight < kept[0][0]:
                kept[0] = (weight, place, item)
                _sink_max(kept, 0)
        kept.sort()
    return [item for _, _, item in kept]


def nlargest(n, iterable, key=None):
    """The n largest items, largest first."""
    if n == 1:
        best = max(iter(iterable), default=_absent, key=key)
        return [] if best is _absent else [best]
    if _all_wanted(n, iterable):
        return sorted(iterable, key=key, reverse=True)[:n]
    items = iter(iterable)
    # places count down, so that of equal items the first is the largest
    kept = _entries(n, items, key, -1)
    if kept:
        heapify(kept)
        for place, item in enumerate(items, len(kept)):
            weight = item if key is None else key(item)
            if kept[0][0] < weight:
                heapreplace(kept, (weight, -place, item))
        kept.sort(reverse=True)
    return [item for _, _, item in kept]
