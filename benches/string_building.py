"""Texts made in the ways programs make them: +=, join, f-strings, formatting, cutting, replacing."""


def rows(count):
    out = ""
    for i in range(count):
        out += "row " + str(i) + ": "
        out += f"{i * 7 % 1000:>5}|{i / 3:8.3f}|{'x' * (i % 9):<9}\n"
    return out


def page(count):
    parts = []
    for i in range(count):
        parts.append("<li class='%s'>%d. %s</li>" % ("odd" if i % 2 else "even", i, str(i)[::-1]))
    return "<ul>" + "\n".join(parts) + "</ul>"


def slug(text):
    return "-".join(word.strip(",.!?").lower() for word in text.split() if word.isalpha() or len(word) > 2)


def main():
    text = rows(150_000)
    html = page(150_000)
    slugs = {slug(line.replace("|", " ").title()) for line in text.splitlines()}
    escaped = html.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    upper = "".join(c.upper() if c.isalpha() else "_" for c in text[:700_000])
    print(len(text), len(html), len(slugs), len(escaped), upper.count("ROW"), text.find("row 77777"))


main()
