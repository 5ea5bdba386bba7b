"""Averages and spreads."""

import math
import sys
from collections import namedtuple
from math import fsum, sqrt

__all__ = [
    "NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean", "harmonic_mean",
    "kde", "kde_random", "linear_regression", "mean", "median", "median_grouped", "median_high", "median_low", "mode", "multimode",
    "pstdev", "pvariance", "quantiles", "stdev", "variance",
]


class StatisticsError(ValueError):
    """Data from which nothing can be computed."""


def _exact(value):
    # (numerator, denominator); None for what is no finite number
    try:
        return value.as_integer_ratio()
    except (OverflowError, ValueError):
        return None
    except AttributeError:
        pass
    try:
        return value.numerator, value.denominator
    except AttributeError:
        raise TypeError(f"can't convert type '{type(value).__name__}' to numerator/denominator")


def _loaded(module, name):
    # a class of a module, or a tuple of no classes while nobody loaded it
    found = sys.modules.get(module)
    return () if found is None else getattr(found, name)


def _common(one, other):
    # the type of results from numbers of two types
    if one is other or other is int or other is bool:
        return one
    if one is int:
        return other
    if issubclass(other, one):
        return other
    if issubclass(one, other) or issubclass(other, int):
        return one
    if issubclass(one, int):
        return other
    fraction = _loaded("fractions", "Fraction")
    if issubclass(one, fraction) and issubclass(other, float):
        return other
    if issubclass(one, float) and issubclass(other, fraction):
        return one
    raise TypeError(f"don't know how to coerce {one.__name__} and {other.__name__}")


def _sum(data, power=1, center=(0, 1)):
    # (the exact sum of (x - center) ** power as (n, d), how many, the type of the result)
    totals, count, kinds, special = {}, 0, [], None
    last = None
    center_n, center_d = center
    for x in data:
        count += 1
        if type(x) is not last:
            last = type(x)
            kinds.append(last)
        ratio = _exact(x)
        if ratio is None:
            special = x if special is None else special + x
            continue
        n, d = ratio
        if power == 2 or center_n:
            n = (n * center_d - center_n * d) ** power
            d = (d * center_d) ** power
        totals[d] = totals.get(d, 0) + n
    kind = int
    for other in dict.fromkeys(kinds):
        kind = _common(kind, other)
    if special is not None:
        return special, count, kind
    n, d = 0, 1
    for bottom, top in totals.items():
        n, d = n * bottom + top * d, d * bottom
        common = math.gcd(n, d)
        n, d = n // common, d // common
    return (n, d), count, kind


def _result(ratio, kind):
    # n / d as a number of a type
    if not isinstance(ratio, tuple):
        return ratio if type(ratio) is kind else kind(ratio)
    n, d = ratio
    if kind is float:
        return n / d
    if issubclass(kind, int):
        return kind(n // d) if n % d == 0 else n / d
    if issubclass(kind, float):
        return kind(n / d)
    if issubclass(kind, _loaded("decimal", "Decimal")):
        return kind(n) / d
    from fractions import Fraction

    return kind(Fraction(n, d))


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
    products, total = math.sumprod(data, weights), fsum(weights)
    if not total:
        raise StatisticsError("sum of weights must be non-zero")
    return products / total


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
    total = fsum(logs)
    if math.isnan(total):
        return math.nan
    if zero:
        return math.nan if total == math.inf else 0.0
    return math.exp(total / count)


def harmonic_mean(data, weights=None):
    """The inverse of the average of the inverses."""
    refused = "harmonic mean does not support negative values"
    data = list(data)
    if not data:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if len(data) == 1 and weights is None:
        from numbers import Real

        if not isinstance(data[0], (Real, _loaded("decimal", "Decimal"))):
            raise TypeError("unsupported type")
        if data[0] < 0:
            raise StatisticsError(refused)
        return data[0]

    def checked(values):
        for value in values:
            if value < 0:
                raise StatisticsError(refused)
            yield value

    if weights is None:
        weights, whole = [1] * len(data), (len(data), 1)
    else:
        weights = list(weights)
        if len(weights) != len(data):
            raise StatisticsError("Number of weights does not match data size")
        whole = _sum(checked(weights))[0]
    try:
        total, _, kind = _sum(weight / x if weight else 0 for weight, x in zip(weights, checked(data)))
    except ZeroDivisionError:
        return 0
    if not (isinstance(total, tuple) and isinstance(whole, tuple)):
        # not a finite number
        return _result(_result(whole, float) / total, kind)
    if total[0] <= 0:
        raise StatisticsError("Weighted sum must be positive")
    return _result((whole[0] * total[1], whole[1] * total[0]), kind)


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
    try:
        interval, x = float(interval), float(x)
    except ValueError:
        raise TypeError("Value cannot be converted to a float") from None
    return x - interval / 2.0 + interval * (n / 2 - before) / inside


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
    if center is None:
        data = list(data)
        total, count, kind = _sum(data)
        if count < least:
            raise StatisticsError(message)
        if not isinstance(total, tuple):
            return total, kind
        squares, count, kind = _sum(data, 2, (total[0], total[1] * count))
    else:
        # the distances are of the type that subtracting gives
        squares, count, kind = _sum((x - center) * (x - center) for x in data)
        if count < least:
            raise StatisticsError(message)
        if not isinstance(squares, tuple):
            return squares, kind
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
        return math.sqrt(ratio)
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
    return sxy / _root_of_product(sxx, syy)


def _root_of_product(x, y):
    # scaled where the product is too large or too small for a float, then corrected by what rounding lost
    root = sqrt(x * y)
    scale = 1.0
    if math.isinf(root) and not math.isinf(x) and not math.isinf(y):
        scale = 2.0**-512
    elif not root and x and y:
        scale = 2.0**537
    if scale != 1.0:
        return _root_of_product(scale * x, scale * y) / scale
    if not root or not math.isfinite(root):
        return root
    return root + math.sumprod((x, root), (y, -root)) / (2.0 * root)


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


LinearRegression = namedtuple("LinearRegression", ("slope", "intercept"))


def linear_regression(x, y, /, *, proportional=False):
    """(slope, intercept) of the line that fits best."""
    n = _pairs(x, y, "linear regression")
    mx, my = (0.0, 0.0) if proportional else (fsum(x) / n, fsum(y) / n)
    dx, dy = [a - mx for a in x], [b - my for b in y]
    sxx = math.sumprod(dx, dx)
    if not sxx:
        raise StatisticsError("x is constant")
    slope = (math.sumprod(dx, dy) + 0.0) / sxx
    return LinearRegression(slope, 0.0 if proportional else my - slope * mx)


def _polynomials(top, bottom, r):
    # both from the highest power down; the lowest of `bottom` is 1
    n = d = 0.0
    for coefficient in top:
        n = n * r + coefficient
    for coefficient in bottom:
        d = d * r + coefficient
    return n, d * r + 1.0


# Wichura's algorithm AS 241 (Applied Statistics 37, 1988): the centre, the flanks, the far tails
_CENTRE = (
    (2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4, 4.5921953931549871457e4,
     1.3731693765509461125e4, 1.9715909503065514427e3, 1.3314166789178437745e2, 3.3871328727963666080e0),
    (5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4, 2.1213794301586595867e4,
     5.3941960214247511077e3, 6.8718700749205790830e2, 4.2313330701600911252e1),
)
_FLANKS = (
    (7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e0,
     3.64784832476320460504e0, 5.76949722146069140550e0, 4.63033784615654529590e0, 1.42343711074968357734e0),
    (1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
     6.89767334985100004550e-1, 1.67638483018380384940e0, 2.05319162663775882187e0),
)
_TAILS = (
    (2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
     2.96560571828504891230e-1, 1.78482653991729133580e0, 5.46378491116411436990e0, 6.65790464350110377720e0),
    (2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
     1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1),
)


def _deviate(p):
    # the x whose cdf is p, of the normal distribution with mean 0 and deviation 1
    q = p - 0.5
    if math.fabs(q) <= 0.425:
        n, d = _polynomials(*_CENTRE, 0.180625 - q * q)
        return n * q / d
    r = sqrt(-math.log(p if q <= 0.0 else 1.0 - p))
    n, d = _polynomials(*_FLANKS, r - 1.6) if r <= 5.0 else _polynomials(*_TAILS, r - 5.0)
    return -n / d if q < 0.0 else n / d


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
        return self._mu + self._sigma * _deviate(p)

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

    def __getstate__(self):
        return self._mu, self._sigma

    def __setstate__(self, state):
        self._mu, self._sigma = state

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

        def refresh():
            # the caller may have added to the data
            nonlocal sample
            if len(sample) != len(data):
                sample = sorted(data)

        def pdf(x):
            refresh()
            near = sample[bisect_left(sample, x - width) : bisect_right(sample, x + width)]
            return sum(density((x - item) / h) for item in near) / (len(data) * h)

        def cdf(x):
            refresh()
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
