# spectral-norm: the power method on a matrix that is never stored.
from functools import partial
from math import sqrt


def cell(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(v, at):
    n = range(len(v))
    return [sum(at(i, j) * v[j] for j in n) for i in n]


def norm(n, rounds=6):
    across, down = partial(times, at=cell), partial(times, at=lambda i, j: cell(j, i))
    u = [1.0] * n
    for _ in range(rounds):
        v = down(across(u))
        u = down(across(v))
    uv = sum(a * b for a, b in zip(u, v))
    vv = sum(b * b for b in v)
    return sqrt(uv / vv)


for n in (1, 2, 5, 13, 24):
    print(f"{n:>3} {norm(n):.9f} {norm(n)!r}")
