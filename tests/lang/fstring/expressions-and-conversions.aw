name, n = "Ada", 3
print(f"{name} has {n + 1} {'cats' if n else 'cat'}")  # expect: Ada has 4 cats
print(f"{name!r} {name!s} {'é'!a}")  # expect: 'Ada' Ada '\xe9'
print(f"{{}} {{{n}}} {n}{n}")  # expect: {} {3} 33
print(f'{"nested " + f"{n}"}', f"{[x for x in range(n)]}", f"{ {'k': 1}['k'] }")
# expect: nested 3 [0, 1, 2] 1
print(f"a" "b" f"{n}", rf"\d{n}", fr"{n}\n")  # expect: ab3 \d3 3\n
print(f"""multi
{n}
line""")
# expect: multi
# expect: 3
# expect: line
print(f"{(lambda x: x * 2)(4)} {n if n > 1 else 0} {n,} {(yes := 5)}", yes)  # expect: 8 3 (3,) 5 5
try:
    f"{missing}"
except NameError as e:
    print(e)  # expect: name 'missing' is not defined
