# Sales lines are read, checked, grouped by region and product, and printed as a table.
from collections import defaultdict

SALES = """\
date,region,product,units,price
2024-01-03,north,apple,12,0.50
2024-01-03,south,pear,7,0.75
2024-01-04,north,"plum, dried",3,2.20
2024-01-05,east,apple,20,0.45
2024-01-05,south,apple,oops,0.50
2024-01-06,north,pear,9,0.80
2024-01-06,east,"the ""best"" fig",1,9.99
2024-01-07,south,pear,11,0.70
2024-01-07,west
"""


def split_line(line):
    """The fields of a CSV line, with quotes and doubled quotes."""
    fields, field, quoted = [], [], False
    i = 0
    while i < len(line):
        c = line[i]
        if quoted:
            if c == '"' and line[i + 1 : i + 2] == '"':
                field.append('"')
                i += 1
            elif c == '"':
                quoted = False
            else:
                field.append(c)
        elif c == '"':
            quoted = True
        elif c == ",":
            fields.append("".join(field))
            field = []
        else:
            field.append(c)
        i += 1
    fields.append("".join(field))
    return fields


def read(text):
    lines = text.splitlines()
    header = split_line(lines[0])
    rows, errors = [], []
    for number, line in enumerate(lines[1:], 2):
        fields = split_line(line)
        try:
            row = dict(zip(header, fields, strict=True))
            row["units"] = int(row["units"])
            row["price"] = float(row["price"])
        except ValueError as error:
            errors.append((number, str(error)))
            continue
        rows.append(row)
    return rows, errors


def table(headings, rows):
    widths = [max(len(str(row[i])) for row in [headings, *rows]) for i in range(len(headings))]
    lines = []
    for row in [headings, ["-" * w for w in widths], *rows]:
        cells = []
        for value, width in zip(row, widths):
            cells.append(f"{value:>{width}}" if isinstance(value, (int, float)) else f"{value:<{width}}")
        lines.append(" | ".join(cells).rstrip())
    return "\n".join(lines)


rows, errors = read(SALES)
by_region = defaultdict(lambda: [0, 0.0])
by_product = defaultdict(list)
for row in rows:
    total = by_region[row["region"]]
    total[0] += row["units"]
    total[1] += row["units"] * row["price"]
    by_product[row["product"]].append(row)

print(table(["region", "units", "revenue"], [[r, u, round(m, 2)] for r, (u, m) in sorted(by_region.items())]))
print()
best = sorted(by_product.items(), key=lambda item: (-sum(r["units"] for r in item[1]), item[0]))
for product, sold in best:
    units = sum(r["units"] for r in sold)
    mean = sum(r["price"] * r["units"] for r in sold) / units
    regions = ", ".join(sorted({r["region"] for r in sold}))
    print(f"{product:<16} {units:>4} units at {mean:6.3f} in {regions}")
print()
for number, error in errors:
    print(f"line {number}: {error}")
print(f"{len(rows)} good, {len(errors)} bad, {sum(m for _, m in by_region.values()):,.2f} in all")
