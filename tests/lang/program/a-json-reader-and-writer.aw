def parse(text):
    i = 0

    def fail(what):
        raise ValueError(f"{what} at {i}")

    def space():
        nonlocal i
        while i < len(text) and text[i] in " \n\t":
            i += 1

    def take(c):
        nonlocal i
        space()
        if i < len(text) and text[i] == c:
            i += 1
            return True
        return False

    def value():
        nonlocal i
        space()
        if i == len(text):
            fail("nothing")
        for word, meaning in (("true", True), ("false", False), ("null", None)):
            if text.startswith(word, i):
                i += len(word)
                return meaning
        if text[i] == '"':
            return string()
        if take("["):
            return items("]", value)
        if take("{"):
            def pair():
                space()
                key = string()
                if not take(":"):
                    fail("expected :")
                return key, value()
            return dict(items("}", pair))
        start = i
        while i < len(text) and text[i] in "+-.eE0123456789":
            i += 1
        if start == i:
            fail(f"unexpected {text[i]!r}")
        number = text[start:i]
        return float(number) if set(number) & set(".eE") else int(number)

    def items(end, one):
        found = []
        if take(end):
            return found
        while True:
            found.append(one())
            if take(end):
                return found
            if not take(","):
                fail(f"expected , or {end}")

    def string():
        nonlocal i
        if text[i] != '"':
            fail("expected a string")
        i += 1
        out = []
        while text[i] != '"':
            if text[i] == "\\":
                i += 1
                if text[i] == "u":
                    out.append(chr(int(text[i + 1:i + 5], 16)))
                    i += 4
                else:
                    out.append({"n": "\n", "t": "\t"}.get(text[i], text[i]))
            else:
                out.append(text[i])
            i += 1
        i += 1
        return "".join(out)

    result = value()
    space()
    if i < len(text):
        fail("something left")
    return result

print(parse(' {"a": [1, -2.5e1, true, null], "b": {"c": "x\\n\\u00e9\\""}, "": {}, "e": []} '))
# expect: {'a': [1, -25.0, True, None], 'b': {'c': 'x\né"'}, '': {}, 'e': []}
for bad in ("[1, 2", '{"a" 1}', "nope", "[1] 2", "", "[1,]", '{1: 2}'):
    try:
        parse(bad)
    except (ValueError, IndexError) as e:
        print(repr(bad), type(e).__name__, e)
        # expect: '[1, 2' ValueError expected , or ] at 5
        # expect: '{"a" 1}' ValueError expected : at 5
        # expect: 'nope' ValueError unexpected 'n' at 0
        # expect: '[1] 2' ValueError something left at 4
        # expect: '' ValueError nothing at 0
        # expect: '[1,]' ValueError unexpected ']' at 3
        # expect: '{1: 2}' ValueError expected a string at 1
