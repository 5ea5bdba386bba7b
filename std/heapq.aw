"""Heaps in lists: the smallest item is always first."""

__all__ = ["heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop"]


def _rise(heap, start, at):
    # move the item at `at` up while it is smaller than its parent
    item = heap[at]
    while at > start:
        parent = (at - 1) >> 1
        above = heap[parent]
        if not item < above:
            break
        heap[at] = above
        at = parent
    heap[at] = item


def _sink(heap, at):
    # the item goes down along the smaller children to a leaf, then up to its place: fewer comparisons than
    # stopping on the way down, as an item taken from the end mostly belongs there
    end = len(heap)
    start = at
    item = heap[at]
    child = 2 * at + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[at] = heap[child]
        at = child
        child = 2 * at + 1
    heap[at] = item
    _rise(heap, start, at)


def heappush(heap, item, /):
    """Add an item."""
    heap.append(item)
    _rise(heap, 0, len(heap) - 1)


def heappop(heap, /):
    """Remove the smallest item and give it."""
    if not heap:
        raise IndexError("index out of range")
    last = heap.pop()
    if not heap:
        return last
    first = heap[0]
    heap[0] = last
    _sink(heap, 0)
    return first


def heapreplace(heap, item, /):
    """Remove the smallest item, give it, and add another."""
    first = heap[0]
    heap[0] = item
    _sink(heap, 0)
    return first


def heappushpop(heap, item, /):
    """Add an item, then remove the smallest and give it."""
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _sink(heap, 0)
    return item


def heapify(x, /):
    """Make a list a heap."""
    for at in range(len(x) // 2 - 1, -1, -1):
        _sink(x, at)


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
    push_up, sink = (_rise_max, _sink_max) if reverse else (_rise, _sink)
    heap = []
    direction = -1 if reverse else 1
    # the place of its iterable decides between equal items
    for place, iterable in enumerate(iterables):
        items = iter(iterable)
        for item in items:
            rank = item if key is None else key(item)
            heap.append([rank, place * direction, item, items])
            push_up(heap, 0, len(heap) - 1)
            break
    while heap:
        entry = heap[0]
        yield entry[2]
        for item in entry[3]:
            entry[0] = item if key is None else key(item)
            entry[2] = item
            sink(heap, 0)
            break
        else:
            last = heap.pop()
            if heap:
                heap[0] = last
                sink(heap, 0)


def nsmallest(n, iterable, key=None):
    """The n smallest items, smallest first."""
    if n == 1:
        items = list(iterable)
        return [min(items, key=key)] if items else []
    return sorted(iterable, key=key)[: max(n, 0)]


def nlargest(n, iterable, key=None):
    """The n largest items, largest first."""
    if n == 1:
        items = list(iterable)
        return [max(items, key=key)] if items else []
    return sorted(iterable, key=key, reverse=True)[: max(n, 0)]
