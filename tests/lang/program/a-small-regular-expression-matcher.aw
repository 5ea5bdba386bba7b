# Patterns with . [] * + ? | () and anchors: parsed to a tree, compiled to an automaton, run on sets of states.
class PatternError(ValueError):
    def __init__(self, message, at):
        super().__init__(f"{message} at {at}")


class Parser:
    def __init__(self, pattern):
        self.pattern, self.at, self.groups = pattern, 0, 0

    def peek(self):
        return self.pattern[self.at : self.at + 1]

    def parse(self):
        tree = self.choice()
        if self.at < len(self.pattern):
            raise PatternError(f"unexpected {self.peek()!r}", self.at)
        return tree

    def choice(self):
        branches = [self.sequence()]
        while self.peek() == "|":
            self.at += 1
            branches.append(self.sequence())
        return branches[0] if len(branches) == 1 else ("or", branches)

    def sequence(self):
        items = []
        while self.peek() not in ("", "|", ")"):
            items.append(self.repeated())
        return ("seq", items)

    def repeated(self):
        item = self.atom()
        while self.peek() and self.peek() in "*+?":
            item = (self.peek(), item)
            self.at += 1
        return item

    def atom(self):
        c, start = self.peek(), self.at
        self.at += 1
        match c:
            case "(":
                tree = self.choice()
                if self.peek() != ")":
                    raise PatternError("( without )", start)
                self.at += 1
                return tree
            case "[":
                return self.set(start)
            case "*" | "+" | "?":
                raise PatternError("nothing to repeat", start)
            case ".":
                return ("char", lambda x: x != "\n")
            case "^" | "$":
                return ("anchor", c)
            case "\\":
                return ("char", self.escape(start))
        return ("char", lambda x, c=c: x == c)

    def escape(self, start):
        c = self.peek()
        self.at += 1
        if not c:
            raise PatternError("\\ at the end", start)
        tests = {"d": str.isdigit, "w": lambda x: x.isalnum() or x == "_", "s": str.isspace}
        if c.lower() in tests:
            test = tests[c.lower()]
            return test if c.islower() else lambda x: not test(x)
        return lambda x: x == c

    def set(self, start):
        negated = self.peek() == "^"
        self.at += negated
        tests = []
        while self.peek() != "]" or not tests:
            c = self.peek()
            self.at += 1
            if not c:
                raise PatternError("[ without ]", start)
            if c == "\\":
                tests.append(self.escape(start))
            elif self.peek() == "-" and self.pattern[self.at + 1 : self.at + 2] not in ("", "]"):
                last = self.pattern[self.at + 1]
                self.at += 2
                if last < c:
                    raise PatternError(f"bad range {c}-{last}", start)
                tests.append(lambda x, low=c, high=last: low <= x <= high)
            else:
                tests.append(lambda x, c=c: x == c)
        self.at += 1
        return ("char", lambda x: any(t(x) for t in tests) != negated)


class Pattern:
    def __init__(self, pattern):
        self.pattern = pattern
        self.states = []  # (test, next) | ("split", [next]) | ("anchor", kind, next)
        self.start = self.build(Parser(pattern).parse(), self.add(("match",)))

    def add(self, state):
        self.states.append(state)
        return len(self.states) - 1

    def build(self, tree, after):
        match tree:
            case "char", test:
                return self.add(("test", test, after))
            case "anchor", kind:
                return self.add(("anchor", kind, after))
            case "seq", items:
                for item in reversed(items):
                    after = self.build(item, after)
                return after
            case "or", branches:
                return self.add(("split", [self.build(b, after) for b in branches]))
            case "?", item:
                return self.add(("split", [self.build(item, after), after]))
            case ("*" | "+") as op, item:
                loop = self.add(None)
                body = self.build(item, loop)
                self.states[loop] = ("split", [body, after])
                return loop if op == "*" else body

    def closure(self, starts, at, text):
        seen, todo = set(), list(starts)
        while todo:
            n = todo.pop()
            if n in seen:
                continue
            seen.add(n)
            match self.states[n]:
                case "split", targets:
                    todo.extend(targets)
                case "anchor", "^", after if at == 0:
                    todo.append(after)
                case "anchor", "$", after if at == len(text):
                    todo.append(after)
        return seen

    def longest(self, text, start=0):
        """The end of the longest match that begins at start, or None."""
        now, best = self.closure([self.start], start, text), None
        for at in range(start, len(text) + 1):
            if 0 in now:
                best = at
            if at == len(text) or not now:
                break
            step = [s[2] for n in now if (s := self.states[n])[0] == "test" and s[1](text[at])]
            now = self.closure(step, at + 1, text)
        return best

    def full(self, text):
        return self.longest(text) == len(text)

    def find_all(self, text):
        at = 0
        while at <= len(text):
            end = self.longest(text, at)
            if end is None or end == at:
                at += 1
            else:
                yield text[at:end]
                at = end


for pattern, *texts in (
    ("a(b|c)*d", "ad", "abcbd", "abd!", "abc"),
    ("[a-z_][a-z0-9_]*", "name_1", "1name", ""),
    ("-?\\d+(\\.\\d+)?", "-12.5", "7", "7.", ".5"),
    ("(a*)*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaac", "aaab"),
    ("[^aeiou]+", "rhythm", "bee"),
    ("^x|y$", "x", "y", "z"),
    ("", "", "a"),
    ("(foo|foobar)(bar)?", "foobarbar", "foo"),
):
    p = Pattern(pattern)
    print(f"{pattern!r:<24}", len(p.states), [p.full(t) for t in texts])
print(list(Pattern("[A-Z]\\w+").find_all("Ada met Bob and Eve in Rome.")))
print(list(Pattern("\\d+").find_all("10 apples, 20 pears, 3x4")))
print(list(Pattern("(ab)+|c").find_all("ababcxabcc")))
for bad in ("(a", "a)", "*a", "[b-a]", "[abc", "\\"):
    try:
        print(Pattern(bad))
    except PatternError as error:
        print(bad, "->", error)
