value, width, precision = 3.14159, 10, 2
print(f"[{value:{width}.{precision}f}] [{value:<{width}}] [{'x':*^{width}}]")
print(f"{42:05d} {42:>6} {42:<6}| {42:^6} {42:+d} {-42: d} {255:#x} {255:#010b} {1234567:,} {1234567:_}")
print(f"{0.5:%} {12345.678:e} {12345.678:.3g} {1e20:g} {5:c} {5:o}".replace(chr(5), "^E"))
print(f"{'text':>8}|{'text':.2}|{'text':-<8}|{True:5}|{None!s:>6}")
print(f"{value!r:>12}", f"{'%'!s:^3}")
for spec in ("d", "x"):
    try:
        format("text", spec)
    except ValueError as e:
        print(e)
try:
    f"{1.5:d}"
except ValueError as e:
    print(e)
try:
    f"{[1]:5}"
except TypeError as e:
    print(e)
