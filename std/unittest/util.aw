"""How values and classes are written in messages, and how collections are compared."""

from collections import Counter, namedtuple

__unittest = True

_WIDEST = 80
_CUT = 12  # a cut shorter than its own mark is not worth it
_BEGIN = _END = _COMMON = 5
_DIFFERENT = _WIDEST - (_BEGIN + _CUT + _COMMON + _CUT + _END)

_Mismatch = Mismatch = namedtuple("Mismatch", "actual expected value")


def safe_repr(obj, short=False):
    """The repr, also of what fails to give one."""
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    if short and len(text) >= _WIDEST:
        return text[:_WIDEST] + " [truncated]..."
    return text


def strclass(cls):
    return "%s.%s" % (cls.__module__, cls.__qualname__)


def _shorten(text, begin, end):
    left_out = len(text) - begin - end
    if left_out <= _CUT:
        return text
    return "%s[%d chars]%s" % (text[:begin], left_out, text[len(text) - end:])


def _common_shorten_repr(*values):
    """The reprs, what they share at the front shortened where they are long."""
    texts = tuple(safe_repr(value) for value in values)
    longest = max(len(text) for text in texts)
    if longest <= _WIDEST:
        return texts
    low, high = min(texts), max(texts)
    shared = 0
    while shared < len(low) and low[shared] == high[shared]:
        shared += 1
    prefix = low[:shared]
    room = _WIDEST - (longest - shared + _BEGIN + _CUT)
    if room > _COMMON:
        prefix = _shorten(prefix, _BEGIN, room)
        return tuple(prefix + text[shared:] for text in texts)
    prefix = _shorten(prefix, _BEGIN, _COMMON)
    return tuple(prefix + _shorten(text[shared:], _DIFFERENT, _END) for text in texts)


def sorted_list_difference(expected, actual):
    """The items that only one of two sorted lists holds, each once: (missing, unexpected)."""
    missing, unexpected = [], []
    i = j = 0

    def past(items, at, item):
        while at < len(items) and items[at] == item:
            at += 1
        return at

    while i < len(expected) and j < len(actual):
        wanted, given = expected[i], actual[j]
        if wanted < given:
            missing.append(wanted)
            i = past(expected, i, wanted)
        elif wanted > given:
            unexpected.append(given)
            j = past(actual, j, given)
        else:
            i, j = past(expected, i, wanted), past(actual, j, given)
    return missing + list(expected[i:]), unexpected + list(actual[j:])


def unorderable_list_difference(expected, actual):
    """The same of lists in any order; both are used up."""
    missing = []
    while expected:
        item = expected.pop()
        try:
            actual.remove(item)
        except ValueError:
            missing.append(item)
    return missing, actual


def three_way_cmp(x, y):
    return (x > y) - (x < y)


def _count_diff_hashable(actual, expected):
    """How often each item occurs, where the two differ."""
    first, second = Counter(actual), Counter(expected)
    found = [Mismatch(count, second.get(item, 0), item) for item, count in first.items()
             if count != second.get(item, 0)]
    return found + [Mismatch(0, count, item) for item, count in second.items() if item not in first]


def _count_diff_all_purpose(actual, expected):
    """The same of items that need no hash; takes quadratic time."""
    first, second = list(actual), list(expected)
    used_first, used_second = [False] * len(first), [False] * len(second)

    def take(items, used, wanted, start=0):
        count = 0
        for at in range(start, len(items)):
            if not used[at] and items[at] == wanted:
                used[at] = True
                count += 1
        return count

    found = []
    for at, item in enumerate(first):
        if not used_first[at]:
            count = take(first, used_first, item, at)
            other = take(second, used_second, item)
            if count != other:
                found.append(Mismatch(count, other, item))
    for at, item in enumerate(second):
        if not used_second[at]:
            found.append(Mismatch(0, take(second, used_second, item, at), item))
    return found
