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


def _checked(n, iterable):
    # how many there can be at most
    size = len(iterable) if hasattr(iterable, "__len__") else 0
    if n >= size:
        return max(n, 0)
    return max(range(n).stop, 0)


def nsmallest(n, iterable, key=None):
    """The n smallest items, smallest first."""
    if n == 1:
        best = min(iter(iterable), default=_absent, key=key)
        return [] if best is _absent else [best]
    n = _checked(n, iterable)
    return sorted(iterable, key=key)[:n]


def nlargest(n, iterable, key=None):
    """The n largest items, largest first."""
    if n == 1:
        best = max(iter(iterable), default=_absent, key=key)
        return [] if best is _absent else [best]
    n = _checked(n, iterable)
    return sorted(iterable, key=key, reverse=True)[:n]
