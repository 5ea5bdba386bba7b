"""Comparing sequences, and showing how texts differ.

`SequenceMatcher` finds the blocks that two sequences share; everything else here is a way of showing what it
finds: deltas of lines with intraline marks (`Differ`, `ndiff`), and the two common patch formats.
"""

from collections import namedtuple

__all__ = [
    "get_close_matches", "ndiff", "restore", "SequenceMatcher", "Differ", "IS_CHARACTER_JUNK", "IS_LINE_JUNK",
    "context_diff", "unified_diff", "diff_bytes", "Match",
]

Match = namedtuple("Match", "a b size")


def _similarity(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    """Blocks shared by two sequences of hashable items.

    What is learnt of the second sequence is kept, so one sequence is compared with many by setting it once.
    """

    def __init__(self, isjunk=None, a="", b="", autojunk=True):
        self.isjunk = isjunk
        self.a = self.b = None
        self.autojunk = autojunk
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        if a is not self.a:
            self.a = a
            self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        if b is not self.b:
            self.b = b
            self.matching_blocks = self.opcodes = None
            self.fullbcount = None
            self._index()

    def _index(self):
        # where every item of b stands; junk and, in long sequences, very frequent items are left out
        places = {}
        for at, item in enumerate(self.b):
            found = places.get(item)
            if found is None:
                places[item] = [at]
            else:
                found.append(at)
        self.b2j = places
        self.bjunk = set()
        if self.isjunk:
            self.bjunk = {item for item in places if self.isjunk(item)}
            for item in self.bjunk:
                del places[item]
        self.bpopular = set()
        length = len(self.b)
        if self.autojunk and length >= 200:
            often = length // 100 + 1
            self.bpopular = {item for item, found in places.items() if len(found) > often}
            for item in self.bpopular:
                del places[item]

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        """The longest block without junk, the first in a and then the first in b among equals, grown by the
        equal items around it."""
        a, b, junk = self.a, self.b, self.bjunk
        if ahi is None:
            ahi = len(a)
        if bhi is None:
            bhi = len(b)
        start_a, start_b, size = alo, blo, 0
        find = self.b2j.get
        runs = {}  # end in b of each common run that ends at the last item of a -> its length
        for i in range(alo, ahi):
            longer = {}
            for j in find(a[i], ()):
                if j < blo:
                    continue
                if j >= bhi:
                    break
                run = longer[j] = runs.get(j - 1, 0) + 1
                if run > size:
                    start_a, start_b, size = i - run + 1, j - run + 1, run
            runs = longer
        for wants_junk in (False, True):
            while (start_a > alo and start_b > blo and (b[start_b - 1] in junk) == wants_junk
                   and a[start_a - 1] == b[start_b - 1]):
                start_a, start_b, size = start_a - 1, start_b - 1, size + 1
            while (start_a + size < ahi and start_b + size < bhi and (b[start_b + size] in junk) == wants_junk
                   and a[start_a + size] == b[start_b + size]):
                size += 1
        return Match(start_a, start_b, size)

    def get_matching_blocks(self):
        """The shared blocks in order, adjacent ones joined; the last one is empty and marks the ends."""
        if self.matching_blocks is not None:
            return self.matching_blocks
        len_a, len_b = len(self.a), len(self.b)
        found = []
        open_regions = [(0, len_a, 0, len_b)]
        while open_regions:
            alo, ahi, blo, bhi = open_regions.pop()
            block = self.find_longest_match(alo, ahi, blo, bhi)
            i, j, size = block
            if not size:
                continue
            found.append(block)
            if alo < i and blo < j:
                open_regions.append((alo, i, blo, j))
            if i + size < ahi and j + size < bhi:
                open_regions.append((i + size, ahi, j + size, bhi))
        found.sort()
        joined = []
        for i, j, size in found:
            if joined:
                last = joined[-1]
                if last[0] + last[2] == i and last[1] + last[2] == j:
                    joined[-1] = Match(last[0], last[1], last[2] + size)
                    continue
            joined.append(Match(i, j, size))
        joined.append(Match(len_a, len_b, 0))
        self.matching_blocks = joined
        return joined

    def get_opcodes(self):
        """How to turn a into b: (tag, i1, i2, j1, j2) for each stretch."""
        if self.opcodes is None:
            self.opcodes = steps = []
            i = j = 0
            for at_a, at_b, size in self.get_matching_blocks():
                if i < at_a:
                    steps.append(("replace" if j < at_b else "delete", i, at_a, j, at_b))
                elif j < at_b:
                    steps.append(("insert", i, at_a, j, at_b))
                i, j = at_a + size, at_b + size
                if size:
                    steps.append(("equal", at_a, i, at_b, j))
        return self.opcodes

    def get_grouped_opcodes(self, n=3):
        """The changes in groups, with up to n equal items around each."""
        steps = self.get_opcodes() or [("equal", 0, 1, 0, 1)]
        tag, i1, i2, j1, j2 = steps[0]
        if tag == "equal":
            steps[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
        tag, i1, i2, j1, j2 = steps[-1]
        if tag == "equal":
            steps[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
        group = []
        for tag, i1, i2, j1, j2 in steps:
            if tag == "equal" and i2 - i1 > 2 * n:
                group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group = []
                i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == "equal"):
            yield group

    def ratio(self):
        """How similar the sequences are: 0.0 to 1.0."""
        matches = sum(block[2] for block in self.get_matching_blocks())
        return _similarity(matches, len(self.a) + len(self.b))

    def quick_ratio(self):
        """An upper bound of `ratio`: the items they share, wherever those stand."""
        if self.fullbcount is None:
            self.fullbcount = counts = {}
            for item in self.b:
                counts[item] = counts.get(item, 0) + 1
        counts = self.fullbcount
        left = {}
        matches = 0
        for item in self.a:
            count = left[item] if item in left else counts.get(item, 0)
            left[item] = count - 1
            if count > 0:
                matches += 1
        return _similarity(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        """An upper bound of `ratio` by the lengths alone."""
        len_a, len_b = len(self.a), len(self.b)
        return _similarity(min(len_a, len_b), len_a + len_b)

    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    """The best n of the possibilities that are like word, best first."""
    if not n > 0:
        raise ValueError("n must be > 0: %r" % (n,))
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError("cutoff must be in [0.0, 1.0]: %r" % (cutoff,))
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    scored = []
    for candidate in possibilities:
        matcher.set_seq1(candidate)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff and matcher.ratio() >= cutoff:
            scored.append((matcher.ratio(), candidate))
    scored.sort(reverse=True)
    return [candidate for _, candidate in scored[:n]]


def _blank_like(marks, line):
    # tabs and spaces of the line are kept, so that marks stand below what they mean
    return "".join(c if mark == " " and c.isspace() else mark for mark, c in zip(marks, line)).rstrip()


class Differ:
    """Compares texts line by line, and similar lines character by character.

    Lines of a delta begin with "- " (only in the first), "+ " (only in the second), "  " (in both), "? " (marks).
    """

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == "replace":
                yield from self._replace_similar(a, alo, ahi, b, blo, bhi)
            elif tag == "delete":
                yield from self._dump("-", a, alo, ahi)
            elif tag == "insert":
                yield from self._dump("+", b, blo, bhi)
            else:
                yield from self._dump(" ", a, alo, ahi)

    def _dump(self, tag, lines, lo, hi):
        for at in range(lo, hi):
            yield "%s %s" % (tag, lines[at])

    def _replace_plain(self, a, alo, ahi, b, blo, bhi):
        # the shorter block first
        if bhi - blo < ahi - alo:
            yield from self._dump("+", b, blo, bhi)
            yield from self._dump("-", a, alo, ahi)
        else:
            yield from self._dump("-", a, alo, ahi)
            yield from self._dump("+", b, blo, bhi)

    def _replace_between(self, a, alo, ahi, b, blo, bhi):
        if alo < ahi and blo < bhi:
            yield from self._replace_similar(a, alo, ahi, b, blo, bhi)
        else:
            yield from self._dump("-", a, alo, ahi)
            yield from self._dump("+", b, blo, bhi)

    def _replace_similar(self, a, alo, ahi, b, blo, bhi):
        pairs = self._most_similar(a, alo, ahi, b, blo, bhi)
        if not pairs:
            yield from self._replace_plain(a, alo, ahi, b, blo, bhi)
            return
        next_a, next_b = alo, blo
        for i, j in pairs:
            yield from self._replace_between(a, next_a, i, b, next_b, j)
            yield from self._pair(a[i], b[j])
            next_a, next_b = i + 1, j + 1
        yield from self._replace_between(a, next_a, ahi, b, next_b, bhi)

    def _most_similar(self, a, alo, ahi, b, blo, bhi):
        # The pairs of lines that are alike the most without being equal, as many as do not cross. Equal lines
        # are junk here (else they would have matched), and serve only where nothing else does.
        best = 0.74
        pairs = []
        last_i = -1
        equal = []
        matcher = SequenceMatcher(self.charjunk)
        for j in range(blo, bhi):
            matcher.set_seq2(b[j])
            looks_for_tie = True
            for i in range(alo, ahi):
                if a[i] == b[j]:
                    if not equal:
                        equal = [(i, j)]
                    continue
                matcher.set_seq1(a[i])
                # the cheap bounds first
                if matcher.real_quick_ratio() < best or matcher.quick_ratio() < best:
                    continue
                ratio = matcher.ratio()
                if ratio > best:
                    best = ratio
                    pairs = [(i, j)]
                    last_i = i
                    looks_for_tie = False
                elif looks_for_tie and i > last_i and pairs and ratio == best:
                    pairs.append((i, j))
                    last_i = i
                    looks_for_tie = False
        return equal if best < 0.75 else pairs

    def _pair(self, old, new):
        if old == new:
            yield "  " + old
            return
        marks_old, marks_new = [], []
        for tag, i1, i2, j1, j2 in SequenceMatcher(self.charjunk, old, new).get_opcodes():
            if tag == "replace":
                marks_old.append("^" * (i2 - i1))
                marks_new.append("^" * (j2 - j1))
            elif tag == "delete":
                marks_old.append("-" * (i2 - i1))
            elif tag == "insert":
                marks_new.append("+" * (j2 - j1))
            else:
                marks_old.append(" " * (i2 - i1))
                marks_new.append(" " * (j2 - j1))
        for sign, line, marks in (("-", old, marks_old), ("+", new, marks_new)):
            yield sign + " " + line
            below = _blank_like("".join(marks), line)
            if below:
                yield "? " + below + "\n"


def IS_LINE_JUNK(line, pat=None):
    """Is the line blank, or a lone comment sign?"""
    if pat is not None:
        return pat(line) is not None
    return line.strip() in ("", "#")


def IS_CHARACTER_JUNK(ch, ws=" \t"):
    return ch in ws


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    """The lines of one side of a delta of `ndiff`."""
    try:
        tag = {1: "- ", 2: "+ "}[int(which)]
    except KeyError:
        raise ValueError("unknown delta choice (must be 1 or 2): %r" % which) from None
    for line in delta:
        if line[:2] in ("  ", tag):
            yield line[2:]


def _check_texts(a, b, *parts):
    # bytes would be shown as reprs
    for lines in (a, b):
        if lines and not isinstance(lines[0], str):
            raise TypeError("lines to compare must be str, not %s (%r)" % (type(lines[0]).__name__, lines[0]))
    for part in parts:
        if not isinstance(part, str):
            raise TypeError("all arguments must be str, not: %r" % (part,))


def _heading(sign, name, date, end):
    return "%s %s%s%s" % (sign, name, "\t" + date if date else "", end)


def _unified_range(start, stop):
    size = stop - start
    if size == 1:
        return str(start + 1)
    return "%d,%d" % (start + 1 if size else start, size)


def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    _check_texts(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield _heading("---", fromfile, fromfiledate, lineterm)
            yield _heading("+++", tofile, tofiledate, lineterm)
        range_a = _unified_range(group[0][1], group[-1][2])
        range_b = _unified_range(group[0][3], group[-1][4])
        yield "@@ -%s +%s @@%s" % (range_a, range_b, lineterm)
        for tag, i1, i2, j1, j2 in group:
            if tag == "equal":
                for line in a[i1:i2]:
                    yield " " + line
            else:
                for line in a[i1:i2]:
                    yield "-" + line
                for line in b[j1:j2]:
                    yield "+" + line


def _context_range(start, stop):
    size = stop - start
    first = start + 1 if size else start
    return str(first) if size <= 1 else "%d,%d" % (first, first + size - 1)


def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    _check_texts(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    signs = {"replace": "! ", "delete": "- ", "insert": "+ ", "equal": "  "}
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield _heading("***", fromfile, fromfiledate, lineterm)
            yield _heading("---", tofile, tofiledate, lineterm)
        yield "***************" + lineterm
        tags = {step[0] for step in group}
        yield "*** %s ****%s" % (_context_range(group[0][1], group[-1][2]), lineterm)
        if tags & {"replace", "delete"}:
            for tag, i1, i2, _, _ in group:
                if tag != "insert":
                    for line in a[i1:i2]:
                        yield signs[tag] + line
        yield "--- %s ----%s" % (_context_range(group[0][3], group[-1][4]), lineterm)
        if tags & {"replace", "insert"}:
            for tag, _, _, j1, j2 in group:
                if tag != "delete":
                    for line in b[j1:j2]:
                        yield signs[tag] + line


def _as_text(data):
    try:
        return data.decode("latin-1")
    except AttributeError as error:
        raise TypeError("all arguments must be bytes, not %s (%r)" % (type(data).__name__, data)) from error


def diff_bytes(dfunc, a, b, fromfile=b"", tofile=b"", fromfiledate=b"", tofiledate=b"", n=3, lineterm=b"\n"):
    """The delta of lines of bytes, whatever their encoding, by one of the functions for texts."""
    lines_a, lines_b = [_as_text(line) for line in a], [_as_text(line) for line in b]
    names = [_as_text(part) for part in (fromfile, tofile, fromfiledate, tofiledate)]
    for line in dfunc(lines_a, lines_b, *names, n, _as_text(lineterm)):
        yield line.encode("latin-1")
