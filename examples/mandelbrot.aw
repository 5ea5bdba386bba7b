# The Mandelbrot set and a Julia set, drawn with letters.
#
# A point is squared and moved again and again; the letter says after how many steps it left the
# circle of radius two. Those that never do are the set.

SHADES = " .,:;=+*#%@"


def escape(x, y, cx, cy, most):
    for step in range(most):
        x2, y2 = x * x, y * y
        if x2 + y2 > 4.0:
            return step
        x, y = x2 - y2 + cx, 2 * x * y + cy
    return most


def picture(width, height, left, right, top, bottom, most, point):
    for row in range(height):
        y = top + (bottom - top) * row / (height - 1)
        line = []
        for column in range(width):
            x = left + (right - left) * column / (width - 1)
            steps = point(x, y, most)
            line.append(SHADES[-1] if steps == most else SHADES[steps % (len(SHADES) - 1)])
        yield "".join(line).rstrip()


def mandelbrot(x, y, most):
    return escape(0.0, 0.0, x, y, most)


def julia(x, y, most):
    return escape(x, y, -0.8, 0.156, most)


for line in picture(60, 19, -2.2, 0.8, 1.2, -1.2, 40, mandelbrot):
    print(line)
print("-" * 60)
for line in picture(60, 11, -1.6, 1.6, 0.9, -0.9, 60, julia):
    print(line)
inside = sum(mandelbrot(x / 20, y / 20, 50) == 50 for x in range(-40, 11) for y in range(-24, 25))
print(inside, f"{inside / 400:.4f}")
