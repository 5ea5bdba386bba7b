"""Colours in several systems of three numbers from 0 to 1 (I and Q may be negative)."""

__all__ = ["rgb_to_yiq", "yiq_to_rgb", "rgb_to_hls", "hls_to_rgb", "rgb_to_hsv", "hsv_to_rgb"]


def rgb_to_yiq(r, g, b):
    """Of red, green, blue: brightness, and two of colour, as television sends them."""
    y = 0.30 * r + 0.59 * g + 0.11 * b
    return y, 0.74 * (r - y) - 0.27 * (b - y), 0.48 * (r - y) + 0.41 * (b - y)


def yiq_to_rgb(y, i, q):
    # the inverse of the matrix above
    r = y + 0.9468822170900693 * i + 0.6235565819861433 * q
    g = y - 0.27478764629897834 * i - 0.6356910791873801 * q
    b = y - 1.1085450346420322 * i + 1.7090069284064666 * q
    return tuple(0.0 if part < 0.0 else 1.0 if part > 1.0 else part for part in (r, g, b))


def _hue(r, g, b, top, spread):
    # the angle on the circle of colours, in turns
    rc, gc, bc = (top - r) / spread, (top - g) / spread, (top - b) / spread
    if r == top:
        h = bc - gc
    elif g == top:
        h = 2.0 + rc - bc
    else:
        h = 4.0 + gc - rc
    return (h / 6.0) % 1.0


def rgb_to_hls(r, g, b):
    """Of red, green, blue: hue, lightness, saturation."""
    top, bottom = max(r, g, b), min(r, g, b)
    total, spread = top + bottom, top - bottom
    l = total / 2.0
    if top == bottom:
        return 0.0, l, 0.0
    s = spread / total if l <= 0.5 else spread / (2.0 - top - bottom)
    return _hue(r, g, b, top, spread), l, s


def hls_to_rgb(h, l, s):
    if s == 0.0:
        return l, l, l
    high = l * (1.0 + s) if l <= 0.5 else l + s - l * s
    low = 2.0 * l - high
    return tuple(_channel(low, high, angle) for angle in (h + 1.0 / 3.0, h, h - 1.0 / 3.0))


def _channel(low, high, angle):
    angle %= 1.0
    if angle < 1.0 / 6.0:
        return low + (high - low) * angle * 6.0
    if angle < 0.5:
        return high
    if angle < 2.0 / 3.0:
        return low + (high - low) * (2.0 / 3.0 - angle) * 6.0
    return low


def rgb_to_hsv(r, g, b):
    """Of red, green, blue: hue, saturation, value."""
    top, bottom = max(r, g, b), min(r, g, b)
    if top == bottom:
        return 0.0, 0.0, top
    spread = top - bottom
    return _hue(r, g, b, top, spread), spread / top, top


def hsv_to_rgb(h, s, v):
    if s == 0.0:
        return v, v, v
    sector = int(h * 6.0)
    rest = h * 6.0 - sector
    p, q, t = v * (1.0 - s), v * (1.0 - s * rest), v * (1.0 - s * (1.0 - rest))
    return ((v, t, p), (q, v, p), (p, v, t), (p, q, v), (t, p, v), (v, p, q))[sector % 6]
