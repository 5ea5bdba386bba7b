# A small Markdown reader: headings, lists, quotes, code and emphasis become wrapped plain text.
SOURCE = """\
# Growing tomatoes

Tomatoes want *warmth*, **light** and `water`. Sow them in March on a window sill, and
do not put them outside before the middle of May.

## What you need

- pots of about 10 cm
- soil that is *not* too rich,
  mixed with sand
- patience

### Steps

1. Fill the pots.
2. Sow two seeds in each.
3. Keep the **weaker** one out.

> The best time to plant a tree
> was twenty years ago.

```
def water(plant):
    plant.wet = True
```

See [the manual](https://example.org/tomato) for more.
***
The end.
"""


def inline(text):
    """Emphasis, code and links."""
    out, i = [], 0
    while i < len(text):
        if text.startswith("**", i) and (end := text.find("**", i + 2)) > 0:
            out.append(text[i + 2 : end].upper())
            i = end + 2
        elif text[i] == "*" and (end := text.find("*", i + 1)) > 0:
            out.append("_" + text[i + 1 : end] + "_")
            i = end + 1
        elif text[i] == "`" and (end := text.find("`", i + 1)) > 0:
            out.append("'" + text[i + 1 : end] + "'")
            i = end + 1
        elif text[i] == "[" and (middle := text.find("](", i)) > 0:
            end = text.index(")", middle)
            out.append(f"{text[i + 1 : middle]} <{text[middle + 2 : end]}>")
            i = end + 1
        else:
            out.append(text[i])
            i += 1
    return "".join(out)


def wrap(text, width, first="", rest=None):
    rest = first if rest is None else rest
    lines, line = [], first
    empty = True
    for word in text.split():
        if not empty and len(line) + 1 + len(word) > width:
            lines.append(line)
            line, empty = rest, True
        line += word if empty else " " + word
        empty = False
    lines.append(line)
    return lines


def blocks(source):
    """(kind, lines) of each block."""
    kind, held = None, []
    code = False
    for line in source.splitlines():
        if line.startswith("```"):
            if held:
                yield kind, held
            kind, held = ("code", []) if not code else (None, [])
            code = not code
            continue
        if code:
            held.append(line)
            continue
        match line.split(maxsplit=1):
            case []:
                new = None
            case [hashes, _] if set(hashes) == {"#"}:
                new = "heading"
            case ["-", _]:
                new = "item"
            case [number, _] if number[:-1].isdigit() and number.endswith("."):
                new = "step"
            case [">", *_]:
                new = "quote"
            case [rule] if len(rule) > 2 and set(rule) <= {"*", "-"}:
                new = "rule"
            case _:
                new = kind if kind in ("item", "step", "text") and held else "text"
        starts = new in ("item", "step") and line[:1] != " " and not line[0].isspace()
        if held and (new != kind or starts or new in ("heading", "rule")):
            yield kind, held
            held = []
        kind = new
        if new:
            held.append(line.strip())
    if held:
        yield kind, held


def render(source, width=48):
    previous = None
    for kind, lines in blocks(source):
        if previous and not (kind == previous and kind in ("item", "step")):
            yield ""
        previous = kind
        if kind == "heading":
            marks, title = lines[0].split(maxsplit=1)
            title = inline(title)
            yield title.upper() if len(marks) == 1 else title
            yield {1: "=", 2: "-"}.get(len(marks), "~") * len(title)
        elif kind == "item":
            yield from wrap(inline(" ".join(lines)[2:]), width, " * ", "   ")
        elif kind == "step":
            number, text = " ".join(lines).split(maxsplit=1)
            yield from wrap(inline(text), width, f" {number} ", "    ")
        elif kind == "quote":
            yield from wrap(inline(" ".join(l[1:].strip() for l in lines)), width, "  | ")
        elif kind == "code":
            yield from ("    " + line for line in lines)
        elif kind == "rule":
            yield "-" * width
        else:
            yield from wrap(inline(" ".join(lines)), width)


for line in render(SOURCE):
    print(line)
