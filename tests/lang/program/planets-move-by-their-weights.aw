# n-body: the energy of a small solar system before and after some steps, to many digits.
PI = 3.14159265358979323
SOLAR = 4 * PI * PI
YEAR = 365.24
BODIES = {
    "sun": ([0.0, 0.0, 0.0], [0.0, 0.0, 0.0], SOLAR),
    "jupiter": ([4.84143144246472090, -1.16032004402742839, -0.103622044471123109],
                [0.00166007664274403694 * YEAR, 0.00769901118419740425 * YEAR, -0.0000690460016972063023 * YEAR],
                0.000954791938424326609 * SOLAR),
    "saturn": ([8.34336671824457987, 4.12479856412430479, -0.403523417114321381],
               [-0.00276742510726411731 * YEAR, 0.00499852801234917238 * YEAR, 0.0000230417297573763929 * YEAR],
               0.000285885980666130812 * SOLAR),
    "uranus": ([12.8943695621391310, -15.1111514016986312, -0.223307578892655734],
               [0.00296460137564761618 * YEAR, 0.00237847173959480950 * YEAR, -0.0000296589568540237556 * YEAR],
               0.0000436624404335156298 * SOLAR),
}


def pairs(bodies):
    return [(a, b) for i, a in enumerate(bodies) for b in bodies[i + 1 :]]


def offset(bodies):
    total = [0.0, 0.0, 0.0]
    for _, v, m in bodies:
        for k in range(3):
            total[k] += v[k] * m
    bodies[0][1][:] = [-p / SOLAR for p in total]


def advance(dt, bodies, couples):
    for (p1, v1, m1), (p2, v2, m2) in couples:
        dx, dy, dz = p1[0] - p2[0], p1[1] - p2[1], p1[2] - p2[2]
        strength = dt * (dx * dx + dy * dy + dz * dz) ** -1.5
        b1, b2 = m1 * strength, m2 * strength
        v1[0] -= dx * b2
        v1[1] -= dy * b2
        v1[2] -= dz * b2
        v2[0] += dx * b1
        v2[1] += dy * b1
        v2[2] += dz * b1
    for p, (vx, vy, vz), _ in bodies:
        p[0] += dt * vx
        p[1] += dt * vy
        p[2] += dt * vz


def energy(bodies, couples):
    e = sum(m * (v[0] ** 2 + v[1] ** 2 + v[2] ** 2) / 2 for _, v, m in bodies)
    for (p1, _, m1), (p2, _, m2) in couples:
        e -= m1 * m2 / sum((a - b) ** 2 for a, b in zip(p1, p2)) ** 0.5
    return e


bodies = list(BODIES.values())
couples = pairs(bodies)
offset(bodies)
print(f"{energy(bodies, couples):.9f}")
for _ in range(250):
    advance(0.01, bodies, couples)
print(f"{energy(bodies, couples):.9f}", energy(bodies, couples))
for name, (p, v, _) in BODIES.items():
    print(f"{name:<8}", *(f"{x:+.12f}" for x in p), repr(v[0]))
