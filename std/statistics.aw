"""Averages and spreads."""

import math
import sys
from math import fsum, sqrt

__all__ = [
    "NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean", "harmonic_mean",
    "kde", "kde_random", "linear_regression", "mean", "median", "median_grouped", "median_high", "median_low", "mode", "multimode",
    "pstdev", "pvariance", "quantiles", "stdev", "variance",
]


class StatisticsError(ValueError):
    """Data from which nothing can be computed."""


def _exact(value):
    # (numerator, denominator)
    try:
        return value.as_integer_ratio()
    except (OverflowError, ValueError):
        return None
    except AttributeError:
        raise TypeError(f"can't convert type '{type(value).__name__}' to numerator/denominator") from None


def _sum(data, power=1, center=(0, 1)):
    # (the exact sum of (x - center) ** power as (n, d), how many, the type of the result)
    totals, count, kind, special = {}, 0, int, None
    center_n, center_d = center
    for x in data:
        count += 1
        if isinstance(x, float):
            kind = float
        elif not isinstance(x, int):
            kind = type(x)
        ratio = _exact(x)
        if ratio is None:
            special = x if special is None else special + x
            continue
        n, d = ratio
        if power == 2 or center_n:
            n = (n * center_d - center_n * d) ** power
            d = (d * center_d) ** power
        totals[d] = totals.get(d, 0) + n
    if special is not None:
        return special, count, kind
    n, d = 0, 1
    for bottom, top in totals.items():
        n, d = n * bottom + top * d, d * bottom
        common = math.gcd(n, d)
        n, d = n // common, d // common
    return (n, d), count, kind


def _result(ratio, kind):
    if not isinstance(ratio, tuple):
        return ratio
    n, d = ratio
    if kind is int or kind is bool:
        return n // d if n % d == 0 else n / d
    if kind is float:
        return n / d
    return kind(n) / kind(d)


def mean(data):
    """The sum divided by the count."""
    total, count, kind = _sum(data)
    if count < 1:
        raise StatisticsError("mean requires at least one data point")
    if not isinstance(total, tuple):
        return total
    return _result((total[0], total[1] * count), kind)


def fmean(data, weights=None):
    """The average as a float."""
    data = list(data)
    if weights is None:
        if not data:
            raise StatisticsError("fmean requires at least one data point")
        return fsum(data) / len(data)
    weights = list(weights)
    if len(weights) != len(data):
        raise StatisticsError("data and weights must be the same length")
    total = fsum(weights)
    if not total:
        raise StatisticsError("sum of weights must be non-zero")
    return math.sumprod(data, weights) / total


def geometric_mean(data):
    """The root of the product."""
    logs, count, zero = [], 0, False
    for x in data:
        count += 1
        if x > 0.0 or math.isnan(x):
            logs.append(math.log(x))
        elif x == 0.0:
            zero = True
        else:
            raise StatisticsError("No negative inputs allowed", x)
    if not count:
        raise StatisticsError("Must have a non-empty dataset")
    return 0.0 if zero else math.exp(fsum(logs) / count)


def harmonic_mean(data, weights=None):
    """The inverse of the average of the inverses."""
    data = list(data)
    if not data:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if len(data) == 1 and weights is None:
        if data[0] < 0:
            raise StatisticsError("harmonic mean does not support negative values")
        return data[0]
    weights = [1] * len(data) if weights is None else list(weights)
    if len(weights) != len(data):
        raise StatisticsError("Number of weights does not match data size")
    if any(x < 0 for x in data):
        raise StatisticsError("harmonic mean does not support negative values")
    if any(x == 0 for x in data):
        return 0
    n, d = 0, 1
    for x, weight in zip(data, weights):
        xn, xd = x.as_integer_ratio()
        wn, wd = weight.as_integer_ratio()
        n, d = n * xn * wd + wn * xd * d, d * xn * wd
    wn, wd = 0, 1
    for weight in weights:
        a, b = weight.as_integer_ratio()
        wn, wd = wn * b + a * wd, wd * b
    return wn * d / (wd * n)


def median(data):
    """The middle of the sorted data, or the average of the two in the middle."""
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError("no median for empty data")
    middle = n // 2
    return data[middle] if n % 2 else (data[middle - 1] + data[middle]) / 2


def median_low(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    """The median of data that stands for intervals."""
    from bisect import bisect_left, bisect_right

    data = sorted(data)
    n = len(data)
    if not n:
        raise StatisticsError("no median for empty data")
    x = data[n // 2]
    before = bisect_left(data, x)
    inside = bisect_right(data, x, lo=before) - before
    low = float(x) - float(interval) / 2.0
    return low + float(interval) * (n / 2 - before) / inside


def mode(data):
    """The most frequent value, the first of several."""
    counts = {}
    for value in data:
        counts[value] = counts.get(value, 0) + 1
    if not counts:
        raise StatisticsError("no mode for empty data")
    return max(counts, key=counts.get)


def multimode(data):
    """The most frequent values."""
    counts = {}
    for value in data:
        counts[value] = counts.get(value, 0) + 1
    most = max(counts.values(), default=0)
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n=4, method="exclusive"):
    """The n - 1 points that cut the sorted data into n equal parts."""
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    size = len(data)
    if size < 2:
        if size == 1:
            return data * (n - 1)
        raise StatisticsError("must have at least one data point")
    points = []
    if method == "inclusive":
        for i in range(1, n):
            at, part = divmod(i * (size - 1), n)
            points.append((data[at] * (n - part) + data[at + 1] * part) / n)
    elif method == "exclusive":
        for i in range(1, n):
            at = min(max(i * (size + 1) // n, 1), size - 1)
            part = i * (size + 1) - at * n
            points.append((data[at - 1] * (n - part) + data[at] * part) / n)
    else:
        raise ValueError(f"Unknown method: {method!r}")
    return points


def _spread(data, center, less, least, message):
    # the sum of squared distances from the centre, divided by the count or one less; (n, d) and the type
    data = list(data)
    if len(data) < least:
        raise StatisticsError(message)
    if center is None:
        total, count, kind = _sum(data)
        if not isinstance(total, tuple):
            return math.nan, float
        middle = (total[0], total[1] * count)
    else:
        middle, kind = center.as_integer_ratio(), int
    squares, count, own = _sum(data, 2, middle)
    if own is not int or kind is int:
        kind = own
    if isinstance(center, float):
        kind = float
    if not isinstance(squares, tuple):
        return math.nan, float
    return (squares[0], squares[1] * (count - less)), kind


def variance(data, xbar=None):
    """The spread of a sample."""
    ratio, kind = _spread(data, xbar, 1, 2, "variance requires at least two data points")
    return _result(ratio, kind)


def pvariance(data, mu=None):
    """The spread of all there is."""
    ratio, kind = _spread(data, mu, 0, 1, "pvariance requires at least one data point")
    return _result(ratio, kind)


def _decimal_root(n, d, decimal):
    # with more digits than are wanted, then rounded
    with decimal.localcontext() as context:
        context.prec = 2 * context.prec + 10
        root = (decimal.Decimal(n) / d).sqrt()
    return +root


def _root(spread):
    # the nearest number to the square root of a fraction: a decimal if the data were decimals, else a float
    ratio, kind = spread
    if not isinstance(ratio, tuple):
        return ratio
    n, d = ratio
    decimal = sys.modules.get("decimal")
    if decimal is not None and issubclass(kind, decimal.Decimal):
        return _decimal_root(n, d, decimal)
    if n == 0:
        return 0.0
    common = math.gcd(n, d)
    n, d = n // common, d // common
    # scale to a root of at least 55 bits, the last of them told to be inexact
    shift = (n.bit_length() - d.bit_length() - 109) // 2
    if shift >= 0:
        square, rest = divmod(n, d << 2 * shift)
    else:
        square, rest = divmod(n << -2 * shift, d)
    root = math.isqrt(square)
    if rest or root * root != square:
        root |= 1
    return float(root << shift) if shift >= 0 else root / (1 << -shift)


def stdev(data, xbar=None):
    """The square root of the variance of a sample."""
    return _root(_spread(data, xbar, 1, 2, "stdev requires at least two data points"))


def pstdev(data, mu=None):
    """The square root of the variance of all there is."""
    return _root(_spread(data, mu, 0, 1, "pstdev requires at least one data point"))


def _pairs(x, y, name):
    n = len(x)
    if len(y) != n:
        raise StatisticsError(f"{name} requires that both inputs have same number of data points")
    if n < 2:
        raise StatisticsError(f"{name} requires at least two data points")
    return n


def covariance(x, y, /):
    """How two series vary together."""
    n = _pairs(x, y, "covariance")
    mx, my = fsum(x) / n, fsum(y) / n
    return math.sumprod([a - mx for a in x], [b - my for b in y]) / (n - 1)


def correlation(x, y, /, *, method="linear"):
    """How much one series follows another, from -1 to 1."""
    n = _pairs(x, y, "correlation")
    if method not in ("linear", "ranked"):
        raise ValueError(f"Unknown method: {method!r}")
    if method == "ranked":
        x, y = _ranks(x), _ranks(y)
    mx, my = fsum(x) / n, fsum(y) / n
    dx, dy = [a - mx for a in x], [b - my for b in y]
    sxy, sxx, syy = math.sumprod(dx, dy), math.sumprod(dx, dx), math.sumprod(dy, dy)
    if not sxx or not syy:
        raise StatisticsError("at least one of the inputs is constant")
    return sxy / sqrt(sxx * syy)


def _ranks(data):
    order = sorted(range(len(data)), key=data.__getitem__)
    ranks, i = [0.0] * len(data), 0
    while i < len(order):
        j = i
        while j + 1 < len(order) and data[order[j + 1]] == data[order[i]]:
            j += 1
        for at in order[i : j + 1]:
            ranks[at] = (i + j) / 2 + 1
        i = j + 1
    return ranks


def linear_regression(x, y, /, *, proportional=False):
    """(slope, intercept) of the line that fits best."""
    n = _pairs(x, y, "linear regression")
    mx, my = (0.0, 0.0) if proportional else (fsum(x) / n, fsum(y) / n)
    dx, dy = [a - mx for a in x], [b - my for b in y]
    sxx = math.sumprod(dx, dx)
    if not sxx:
        raise StatisticsError("x is constant")
    slope = math.sumprod(dx, dy) / sxx
    from collections import namedtuple

    return namedtuple("LinearRegression", ("slope", "intercept"))(slope, 0.0 if proportional else my - slope * mx)


class NormalDist:
    """The normal distribution of a mean and a standard deviation."""

    __slots__ = ("_mu", "_sigma")

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        data = list(data)
        return cls(mean([float(x) for x in data]), stdev([float(x) for x in data]))

    def samples(self, n, *, seed=None):
        from random import Random

        gauss = Random(seed).normalvariate
        return [gauss(self._mu, self._sigma) for _ in range(n)]

    mean = median = mode = property(lambda self: self._mu)
    stdev = property(lambda self: self._sigma)
    variance = property(lambda self: self._sigma * self._sigma)

    def pdf(self, x):
        if not self._sigma:
            raise StatisticsError("pdf() not defined when sigma is zero")
        d = x - self._mu
        v = self._sigma * self._sigma
        return math.exp(d * d / (-2.0 * v)) / sqrt(math.tau * v)

    def cdf(self, x):
        if not self._sigma:
            raise StatisticsError("cdf() not defined when sigma is zero")
        return 0.5 * math.erfc((self._mu - x) / (self._sigma * sqrt(2.0)))

    def inv_cdf(self, p):
        """The x whose cdf is p."""
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError("p must be in the range 0.0 < p < 1.0")
        low, high = -40.0, 40.0
        for _ in range(200):
            middle = (low + high) / 2
            if 0.5 * math.erfc(-middle / sqrt(2.0)) < p:
                low = middle
            else:
                high = middle
        return self._mu + self._sigma * ((low + high) / 2)

    def overlap(self, other):
        """The area that two distributions share."""
        if not isinstance(other, NormalDist):
            raise TypeError("Expected another NormalDist instance")
        x, y = self, other
        if (y.stdev, y.mean) < (x.stdev, x.mean):
            x, y = y, x
        if not x.variance or not y.variance:
            raise StatisticsError("overlap() not defined when sigma is zero")
        spread = y.variance - x.variance
        apart = math.fabs(y.mean - x.mean)
        if not spread:
            return math.erfc(apart / (2.0 * x.stdev * sqrt(2.0)))
        # where the two densities cross
        middle = x.mean * y.variance - y.mean * x.variance
        half = x.stdev * y.stdev * sqrt(apart * apart + spread * math.log(y.variance / x.variance))
        first, second = (middle + half) / spread, (middle - half) / spread
        return 1.0 - (math.fabs(y.cdf(first) - x.cdf(first)) + math.fabs(y.cdf(second) - x.cdf(second)))

    def zscore(self, x):
        if not self._sigma:
            raise StatisticsError("zscore() not defined when sigma is zero")
        return (x - self._mu) / self._sigma

    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def __add__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, math.hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)

    def __sub__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu - other._mu, math.hypot(self._sigma, other._sigma))
        return NormalDist(self._mu - other, self._sigma)

    def __mul__(self, other):
        return NormalDist(self._mu * other, self._sigma * math.fabs(other))

    def __truediv__(self, other):
        return NormalDist(self._mu / other, self._sigma / math.fabs(other))

    def __pos__(self):
        return NormalDist(self._mu, self._sigma)

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    __radd__ = __add__
    __rmul__ = __mul__

    def __rsub__(self, other):
        return -(self - other)

    def __eq__(self, other):
        if not isinstance(other, NormalDist):
            return NotImplemented
        return self._mu == other._mu and self._sigma == other._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f"NormalDist(mu={self._mu!r}, sigma={self._sigma!r})"


# ---------------------------------------------------------------- densities from samples

# (density, its integral, how far it reaches; None: everywhere)
_KERNELS = {
    "normal": (lambda t: math.exp(-t * t / 2) / sqrt(2 * math.pi), lambda t: math.erfc(-t / sqrt(2)) / 2, None),
    "logistic": (lambda t: 0.5 / (1.0 + math.cosh(t)), lambda t: 1.0 - 1.0 / (math.exp(t) + 1.0), None),
    "sigmoid": (lambda t: 1 / math.pi / math.cosh(t), lambda t: 2 / math.pi * math.atan(math.exp(t)), None),
    "rectangular": (lambda t: 0.5, lambda t: 0.5 * t + 0.5, 1.0),
    "triangular": (lambda t: 1.0 - abs(t), lambda t: t * t * (0.5 if t < 0.0 else -0.5) + t + 0.5, 1.0),
    "parabolic": (lambda t: 0.75 * (1.0 - t * t), lambda t: -0.25 * t**3 + 0.75 * t + 0.5, 1.0),
    "quartic": (
        lambda t: 15 / 16 * (1.0 - t * t) ** 2,
        lambda t: 3 / 16 * t**5 - 5 / 8 * t**3 + 15 / 16 * t + 0.5, 1.0,
    ),
    "triweight": (
        lambda t: 35 / 32 * (1.0 - t * t) ** 3,
        lambda t: -5 / 32 * t**7 + 21 / 32 * t**5 - 35 / 32 * t**3 + 35 / 32 * t + 0.5, 1.0,
    ),
    "cosine": (
        lambda t: math.pi / 4 * math.cos(math.pi / 2 * t), lambda t: 0.5 * math.sin(math.pi / 2 * t) + 0.5, 1.0,
    ),
}
_KERNELS["gauss"] = _KERNELS["normal"]
_KERNELS["uniform"] = _KERNELS["rectangular"]
_KERNELS["epanechnikov"] = _KERNELS["parabolic"]
_KERNELS["biweight"] = _KERNELS["quartic"]


def _kernel(data, h, kernel):
    if not len(data):
        raise StatisticsError("Empty data sequence")
    if not isinstance(data[0], (int, float)):
        raise TypeError("Data sequence must contain ints or floats")
    if h <= 0.0:
        raise StatisticsError(f"Bandwidth h must be positive, not h={h!r}")
    found = _KERNELS.get(kernel)
    if found is None:
        raise StatisticsError(f"Unknown kernel name: {kernel!r}")
    return found


def kde(data, h, kernel="normal", *, cumulative=False):
    """The density (or the probability up to a point) that a sample suggests: a bump of width h at every item."""
    density, integral, reach = _kernel(data, h, kernel)
    if reach is None:
        def pdf(x):
            return sum(density((x - item) / h) for item in data) / (len(data) * h)

        def cdf(x):
            return sum(integral((x - item) / h) for item in data) / len(data)
    else:
        from bisect import bisect_left, bisect_right

        sample = sorted(data)
        width = h * reach

        def pdf(x):
            near = sample[bisect_left(sample, x - width) : bisect_right(sample, x + width)]
            return sum(density((x - item) / h) for item in near) / (len(data) * h)

        def cdf(x):
            first, last = bisect_left(sample, x - width), bisect_right(sample, x + width)
            return sum((integral((x - item) / h) for item in sample[first:last]), first) / len(data)

    made = cdf if cumulative else pdf
    made.__doc__ = f"{'CDF' if cumulative else 'PDF'} estimate with {h=!r} and {kernel=!r}"
    return made


def kde_random(data, h, kernel="normal", *, seed=None):
    """A function that draws from the density that a sample suggests."""
    density, integral, reach = _kernel(data, h, kernel)
    from random import Random

    generator = Random(seed)

    def inverse(p):
        if reach is None:
            if kernel == "logistic":
                return math.log(p / (1.0 - p))
            if kernel == "sigmoid":
                return math.log(math.tan(p * math.pi / 2))
            return NormalDist().inv_cdf(p)
        # halve the place of the wanted probability
        low, high = -reach, reach
        for _ in range(60):
            middle = (low + high) / 2
            if integral(middle) < p:
                low = middle
            else:
                high = middle
        return (low + high) / 2

    def rand():
        return generator.choice(data) + h * inverse(generator.random())

    rand.__doc__ = f"Random KDE selection with {h=!r} and {kernel=!r}"
    return rand
