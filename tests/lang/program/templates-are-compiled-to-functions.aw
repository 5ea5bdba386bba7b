# A template engine: {{ values | filters }}, {% for %}, {% if %}, compiled to Python text and run by exec.
class TemplateError(Exception):
    pass


FILTERS = {
    "upper": str.upper,
    "title": str.title,
    "join": lambda items, by=", ": by.join(map(str, items)),
    "fixed": lambda x, n=2: f"{x:.{n}f}",
    "default": lambda x, other="-": other if x is None else x,
    "escape": lambda s: str(s).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"),
}


def tokens(text):
    """('text' | 'value' | 'tag', content) pieces."""
    while text:
        places = [(at, mark) for mark in ("{{", "{%", "{#") if (at := text.find(mark)) >= 0]
        if not places:
            yield "text", text
            return
        at, mark = min(places)
        if at:
            yield "text", text[:at]
        close = {"{{": "}}", "{%": "%}", "{#": "#}"}[mark]
        end = text.find(close, at + 2)
        if end < 0:
            raise TemplateError(f"{mark} is never closed")
        content = text[at + 2 : end].strip()
        if mark != "{#":
            yield ("value" if mark == "{{" else "tag"), content
        text = text[end + 2 :]
        if mark == "{%" and text.startswith("\n"):
            text = text[1:]


def compile_value(content):
    value, *filters = content.split("|")
    code = f"look({value.strip()!r})"
    for text in filters:
        name, _, argument = text.strip().partition(":")
        if name not in FILTERS:
            raise TemplateError(f"no filter {name!r}")
        code = f"filters[{name!r}]({code}{', ' + argument if argument else ''})"
    return code


class Template:
    def __init__(self, text):
        lines, depth, blocks = ["def render(look, push, put, filters):"], 1, []

        def emit(line):
            lines.append("    " * depth + line)

        for kind, content in tokens(text):
            if kind == "text":
                emit(f"put({content!r})")
            elif kind == "value":
                emit(f"put(str({compile_value(content)}))")
            else:
                match content.split():
                    case ["for", name, "in", source]:
                        emit(f"for item, loop in push({name!r}, look({source!r})):")
                        blocks.append("for")
                        depth += 1
                    case ["if", *negated, name] if negated in ([], ["not"]):
                        emit(f"if {' '.join(negated)} look({name!r}):")
                        blocks.append("if")
                        depth += 1
                    case ["else"] if blocks and blocks[-1] == "if":
                        emit("pass")
                        depth -= 1
                        emit("else:")
                        depth += 1
                    case ["end"] if blocks:
                        emit("pass")
                        blocks.pop()
                        depth -= 1
                    case _:
                        raise TemplateError(f"what is {content!r}?")
        emit("pass")
        if blocks:
            raise TemplateError(f"{blocks[-1]} without end")
        self.source = "\n".join(lines)
        space = {}
        exec(self.source, space)
        self._render = space["render"]

    def render(self, **values):
        out, scopes = [], [values]

        def look(path):
            first, *rest = path.split(".")
            for scope in reversed(scopes):
                if first in scope:
                    value = scope[first]
                    break
            else:
                raise TemplateError(f"{first} is not there")
            for name in rest:
                value = value[name] if isinstance(value, dict) else getattr(value, name)
            return value() if callable(value) else value

        def push(name, items):
            items = list(items)
            for i, item in enumerate(items):
                loop = {"index": i + 1, "first": i == 0, "last": i == len(items) - 1}
                scopes.append({name: item, "loop": loop})
                try:
                    yield item, loop
                finally:
                    scopes.pop()

        self._render(look, push, out.append, FILTERS)
        return "".join(out)


PAGE = Template("""\
Dear {{ user.name | title }},
{# nobody sees this #}
{% if orders %}
{% for o in orders %}
{{ loop.index }}. {{ o.what | escape | upper }} for {{ o.price | fixed:1 }}{% if not o.paid %} (open){% end %}

{% end %}
{% else %}
nothing ordered.
{% end %}
Tags: {{ tags | join:" / " }}. {{ note | default }}
""")
orders = [{"what": "<b>ook", "price": 12, "paid": True}, {"what": "pen & ink", "price": 3.456, "paid": False}]
print(PAGE.render(user={"name": "ada lovelace"}, orders=orders, tags=["a", 1, None], note=None))
print(PAGE.render(user={"name": "bob"}, orders=[], tags=(), note="bye"))
print(PAGE.source)
for bad in ("{{ a", "{% for x %}{% end %}", "{% if x %}", "{{ a | nothing }}", "{% end %}", "{{ a.b }}"):
    try:
        print(Template(bad).render(a={}))
    except (TemplateError, KeyError) as error:
        print(type(error).__name__, error)
