x, y = 3, "text"
print(f"{x=} {y=}")  # expect: x=3 y='text'
print(f"{x = } {x + 1=} {y.upper() = !s}")  # expect: x = 3 x + 1=4 y.upper() = TEXT
print(f"{x=:>4} {y=!s:>6} {len(y)=:03d}")  # expect: x=   3 y=  text len(y)=004
print(f"{ x  =}", f"{x=!r:>3}")  # expect:  x  =3 x=  3
print(f"{1 == 1} {x == 2=} {(lambda: 1)()=}")  # expect: True x == 2=False (lambda: 1)()=1
