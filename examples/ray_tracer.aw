# A picture of three spheres on a checkered floor, by following rays of light backwards.
#
# Each letter is one ray from the eye: what does it hit first, does the lamp shine there, and what
# would a mirror show?

from math import inf, sqrt


class Vector:
    __slots__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        self.x, self.y, self.z = x, y, z

    def __add__(self, o):
        return Vector(self.x + o.x, self.y + o.y, self.z + o.z)

    def __sub__(self, o):
        return Vector(self.x - o.x, self.y - o.y, self.z - o.z)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k, self.z * k)

    def __matmul__(self, o):
        return self.x * o.x + self.y * o.y + self.z * o.z

    def __abs__(self):
        return sqrt(self @ self)

    def unit(self):
        return self * (1 / abs(self))

    def mirrored(self, normal):
        return self - normal * (2 * (self @ normal))


class Sphere:
    def __init__(self, centre, radius, shade, shine=0.3):
        self.centre, self.radius, self.shade, self.shine = centre, radius, shade, shine

    def hit(self, origin, ray):
        to = self.centre - origin
        along = to @ ray
        rest = self.radius**2 - to @ to + along * along
        if rest < 0:
            return None
        for distance in (along - sqrt(rest), along + sqrt(rest)):
            if distance > 1e-6:
                return distance
        return None

    def normal(self, point):
        return (point - self.centre).unit()

    def shade_at(self, point):
        return self.shade


class Floor:
    shine = 0.1

    def hit(self, origin, ray):
        if ray.y >= -1e-9:
            return None
        distance = (-1 - origin.y) / ray.y
        return distance if 1e-6 < distance < 40 else None

    def normal(self, point):
        return Vector(0, 1, 0)

    def shade_at(self, point):
        return 0.9 if (int(point.x // 1) + int(point.z // 1)) % 2 else 0.25


class Scene:
    def __init__(self, things, light):
        self.things, self.light = things, light
        self.rays = 0

    def nearest(self, origin, ray):
        self.rays += 1
        best, distance = None, inf
        for thing in self.things:
            d = thing.hit(origin, ray)
            if d is not None and d < distance:
                best, distance = thing, d
        return best, distance

    def trace(self, origin, ray, depth=2):
        thing, distance = self.nearest(origin, ray)
        if thing is None:
            return 0.15 + 0.3 * max(ray.y, 0)
        point = origin + ray * distance
        normal = thing.normal(point)
        to_light = (self.light - point).unit()
        blocked, _ = self.nearest(point, to_light)
        bright = 0.12 if blocked else 0.12 + 0.88 * max(normal @ to_light, 0)
        value = thing.shade_at(point) * bright
        if depth and thing.shine:
            value = (1 - thing.shine) * value + thing.shine * self.trace(point, ray.mirrored(normal), depth - 1)
        return value


scene = Scene(
    [Sphere(Vector(0, 0, 6), 1.3, 1.0), Sphere(Vector(-2.2, -0.4, 5), 0.6, 0.7, 0.6), Sphere(Vector(1.9, -0.5, 4.2), 0.5, 0.4), Floor()],
    Vector(-5, 7, 0),
)
WIDTH, HEIGHT, SHADES = 48, 16, " .:-=+*#%@"
for row in range(HEIGHT):
    line = ""
    for column in range(WIDTH):
        ray = Vector((column - WIDTH / 2 + 0.5) / (WIDTH / 2), (HEIGHT / 2 - row - 0.5) / (HEIGHT / 2) * 0.62, 1.5).unit()
        value = scene.trace(Vector(0, 0, 0), ray)
        line += SHADES[min(int(value * len(SHADES)), len(SHADES) - 1)]
    print(line.rstrip())
print(scene.rays, "rays")
