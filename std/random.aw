"""Pseudo-random numbers. A seed gives the sequence that CPython gives for it."""

import _random
from math import acos, ceil, cos, e, exp, fabs, floor, isfinite, lgamma, log, log2, pi, sin, sqrt, tau
from _random import urandom as _urandom

__all__ = [
    "Random", "SystemRandom", "betavariate", "binomialvariate", "choice", "choices", "expovariate", "gammavariate",
    "gauss", "getrandbits", "getstate", "lognormvariate", "normalvariate", "paretovariate", "randbytes", "randint",
    "random", "randrange", "sample", "seed", "setstate", "shuffle", "triangular", "uniform", "vonmisesvariate",
    "weibullvariate",
]

NV_MAGICCONST = 4 * exp(-0.5) / sqrt(2.0)
LOG4 = log(4.0)
SG_MAGICCONST = 1.0 + log(4.5)
TWOPI = tau
# the bits of a random float, and the distance of two neighbours
BPF = 53
RECIP_BPF = 2.0**-BPF


def _index(value):
    if isinstance(value, int):
        return int(value)
    try:
        return type(value).__index__(value)
    except AttributeError:
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer") from None


class Random(_random.Random):
    """A source of random numbers of its own."""

    VERSION = 3

    def __init__(self, x=None):
        self.gauss_next = None
        self.seed(x)

    def seed(self, a=None, version=2):
        """Start a sequence: from the system, an int, a float, or (version 2) text and bytes."""
        if a is None:
            given = _urandom(32)
        elif isinstance(a, (str, bytes, bytearray)):
            if version == 1 and not isinstance(a, bytearray):
                given = _old_hash(a).to_bytes(8, "little")
            else:
                data = a.encode() if isinstance(a, str) else bytes(a)
                given = bytes(reversed(data + _sha512(data)))
        elif isinstance(a, int):
            a = abs(int(a))
            given = a.to_bytes((a.bit_length() + 7) // 8, "little")
        elif isinstance(a, float):
            number = hash(a) % 2**64
            given = number.to_bytes(8, "little")
        else:
            raise TypeError(
                "The only supported seed types are:\nNone, int, float, str, bytes, and bytearray."
            )
        self._seed_bytes(given)
        self.gauss_next = None

    def getstate(self):
        """What `setstate` takes to come back here."""
        return self.VERSION, self._state(), self.gauss_next

    def setstate(self, state):
        """Go on from where `getstate` was called."""
        version = state[0]
        if version != 3:
            raise ValueError(
                f"state with version {version} passed to Random.setstate() of version {self.VERSION}"
            )
        _, words, gauss_next = state
        self._set_state(words)
        self.gauss_next = gauss_next

    def __init_subclass__(cls, /, **kwargs):
        # a class with a source of its own has all numbers made from it
        super().__init_subclass__(**kwargs)
        for base in cls.__mro__:
            if "_below" in base.__dict__ or "getrandbits" in base.__dict__:
                break
            if "random" in base.__dict__:
                cls._below = cls._below_by_floats
                break

    def _below(self, n):
        # in range(n), n > 0
        bits = n.bit_length()
        getrandbits = self.getrandbits
        r = getrandbits(bits)
        while r >= n:
            r = getrandbits(bits)
        return r

    def _below_by_floats(self, n):
        # in range(n), from `random` alone
        random = self.random
        every = 1 << BPF
        if n >= every:
            from warnings import warn

            warn("Underlying random() generator does not supply \n"
                 "enough bits to choose from a population range this large.\n"
                 "To remove the range limitation, add a getrandbits() method.")
            return floor(random() * n)
        limit = (every - every % n) / every
        r = random()
        while r >= limit:
            r = random()
        return floor(r * every) % n

    # ------------------------------------------------------------ integers

    def randbytes(self, n):
        """n random bytes"""
        return self.getrandbits(n * 8).to_bytes(n, "little")

    def randrange(self, start, stop=None, step=1):
        """An item of range(start, stop, step)."""
        start = _index(start)
        if stop is None:
            if step != 1:
                raise TypeError("Missing a non-None stop argument")
            if start > 0:
                return self._below(start)
            raise ValueError("empty range for randrange()")
        stop = _index(stop)
        width = stop - start
        step = _index(step)
        if step == 1:
            if width > 0:
                return start + self._below(width)
            raise ValueError(f"empty range in randrange({start}, {stop})")
        if step > 0:
            count = (width + step - 1) // step
        elif step < 0:
            count = (width + step + 1) // step
        else:
            raise ValueError("zero step for randrange()")
        if count <= 0:
            raise ValueError(f"empty range in randrange({start}, {stop}, {step})")
        return start + step * self._below(count)

    def randint(self, a, b):
        """An integer from a to b, both included."""
        return self.randrange(a, b + 1)

    # ------------------------------------------------------------ sequences

    def choice(self, seq):
        """An item of a sequence."""
        if not len(seq):
            raise IndexError("Cannot choose from an empty sequence")
        return seq[self._below(len(seq))]

    def shuffle(self, x):
        """Put the items of a list in random order."""
        below = self._below
        for i in range(len(x) - 1, 0, -1):
            j = below(i + 1)
            x[i], x[j] = x[j], x[i]

    def sample(self, population, k, *, counts=None):
        """k different items, in random order."""
        if not hasattr(population, "__getitem__") or isinstance(population, (dict, set, frozenset)):
            raise TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
        n = len(population)
        if counts is not None:
            ends, total = [], 0
            for count in counts:
                total += count
                ends.append(total)
            if len(ends) != n:
                raise ValueError("The number of counts does not match the population")
            if not isinstance(total, int):
                raise TypeError("Counts must be integers")
            if total <= 0:
                raise ValueError("Total of counts must be greater than zero")
            from bisect import bisect

            return [population[bisect(ends, place)] for place in self.sample(range(total), k=k)]
        if not 0 <= k <= n:
            raise ValueError("Sample larger than population or is negative")
        below = self._below
        result = [None] * k
        # a list is copied if that takes less room than a set of the chosen places
        room = 21
        if k > 5:
            room += 4 ** ceil(log(k * 3, 4))
        if n <= room:
            pool = list(population)
            for i in range(k):
                j = below(n - i)
                result[i] = pool[j]
                pool[j] = pool[n - i - 1]
        else:
            chosen = set()
            for i in range(k):
                j = below(n)
                while j in chosen:
                    j = below(n)
                chosen.add(j)
                result[i] = population[j]
        return result

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        """k items, each chosen anew, by weights."""
        random = self.random
        n = len(population)
        if cum_weights is None:
            if weights is None:
                n += 0.0
                return [population[floor(random() * n)] for _ in range(k)]
            if isinstance(weights, int):
                raise TypeError(f"The number of choices must be a keyword argument: k={weights!r}")
            cum_weights, total = [], 0
            for weight in weights:
                total += weight
                cum_weights.append(total)
        elif weights is not None:
            raise TypeError("Cannot specify both weights and cumulative weights")
        if len(cum_weights) != n:
            raise ValueError("The number of weights does not match the population")
        total = cum_weights[-1] + 0.0
        if total <= 0.0:
            raise ValueError("Total of weights must be greater than zero")
        if not isfinite(total):
            raise ValueError("Total of weights must be finite")
        from bisect import bisect

        last = n - 1
        return [population[bisect(cum_weights, random() * total, 0, last)] for _ in range(k)]

    # ------------------------------------------------------------ distributions

    def uniform(self, a, b):
        """A number between a and b."""
        return a + (b - a) * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        """A number from low to high, most likely near mode."""
        u = self.random()
        try:
            c = 0.5 if mode is None else (mode - low) / (high - low)
        except ZeroDivisionError:
            return low
        if u > c:
            u = 1.0 - u
            c = 1.0 - c
            low, high = high, low
        return low + (high - low) * sqrt(u * c)

    def normalvariate(self, mu=0.0, sigma=1.0):
        """Normal distribution, by the ratio of uniform numbers."""
        random = self.random
        while True:
            u1 = random()
            u2 = 1.0 - random()
            z = NV_MAGICCONST * (u1 - 0.5) / u2
            if z * z / 4.0 <= -log(u2):
                return mu + z * sigma

    def gauss(self, mu=0.0, sigma=1.0):
        """Normal distribution; every second number costs little."""
        z = self.gauss_next
        self.gauss_next = None
        if z is None:
            angle = self.random() * tau
            radius = sqrt(-2.0 * log(1.0 - self.random()))
            z = cos(angle) * radius
            self.gauss_next = sin(angle) * radius
        return mu + z * sigma

    def lognormvariate(self, mu, sigma):
        return exp(self.normalvariate(mu, sigma))

    def expovariate(self, lambd=1.0):
        """Times between events of which there are `lambd` in a unit of time."""
        return -log(1.0 - self.random()) / lambd

    def vonmisesvariate(self, mu, kappa):
        """Angles around mu."""
        random = self.random
        if kappa <= 1e-6:
            return tau * random()
        s = 0.5 / kappa
        r = s + sqrt(1.0 + s * s)
        while True:
            z = cos(pi * random())
            d = z / (r + z)
            u = random()
            if u < 1.0 - d * d or u <= (1.0 - d) * exp(d):
                break
        q = 1.0 / r
        f = (q + z) / (1.0 + q * z)
        if random() > 0.5:
            return (mu + acos(f)) % tau
        return (mu - acos(f)) % tau

    def gammavariate(self, alpha, beta):
        if alpha <= 0.0 or beta <= 0.0:
            raise ValueError("gammavariate: alpha and beta must be > 0.0")
        random = self.random
        if alpha > 1.0:
            ainv = sqrt(2.0 * alpha - 1.0)
            b = alpha - LOG4
            c = alpha + ainv
            while True:
                u1 = random()
                if not 1e-7 < u1 < 0.9999999:
                    continue
                u2 = 1.0 - random()
                v = log(u1 / (1.0 - u1)) / ainv
                x = alpha * exp(v)
                z = u1 * u1 * u2
                r = b + c * v - x
                if r + SG_MAGICCONST - 4.5 * z >= 0.0 or r >= log(z):
                    return x * beta
        if alpha == 1.0:
            return -log(1.0 - random()) * beta
        while True:
            u = random()
            b = (e + alpha) / e
            p = b * u
            x = p ** (1.0 / alpha) if p <= 1.0 else -log((b - p) / alpha)
            u1 = random()
            if p > 1.0:
                if u1 <= x ** (alpha - 1.0):
                    break
            elif u1 <= exp(-x):
                break
        return x * beta

    def betavariate(self, alpha, beta):
        y = self.gammavariate(alpha, 1.0)
        return y / (y + self.gammavariate(beta, 1.0)) if y else 0.0

    def paretovariate(self, alpha):
        return (1.0 - self.random()) ** (-1.0 / alpha)

    def weibullvariate(self, alpha, beta):
        return alpha * (-log(1.0 - self.random())) ** (1.0 / beta)

    def binomialvariate(self, n=1, p=0.5):
        """How often something of probability p happens in n trials."""
        if n < 0:
            raise ValueError("n must be non-negative")
        if p <= 0.0 or p >= 1.0:
            if p == 0.0:
                return 0
            if p == 1.0:
                return n
            raise ValueError("p must be in the range 0.0 <= p <= 1.0")
        random = self.random
        if n == 1:
            return _index(random() < p)
        if p > 0.5:
            return n - self.binomialvariate(n, 1.0 - p)
        if n * p < 10.0:
            # gaps between successes are geometric
            x = y = 0
            c = log2(1.0 - p)
            if not c:
                return x
            while True:
                y += floor(log2(random()) / c) + 1
                if y > n:
                    return x
                x += 1
        # rejection from a transformed uniform distribution
        setup = False
        spq = sqrt(n * p * (1.0 - p))
        b = 1.15 + 2.53 * spq
        a = -0.0873 + 0.0248 * b + 0.01 * p
        c = n * p + 0.5
        vr = 0.92 - 4.2 / b
        while True:
            u = random()
            u -= 0.5
            us = 0.5 - fabs(u)
            k = floor((2.0 * a / us + b) * u + c)
            if k < 0 or k > n:
                continue
            v = random()
            if us >= 0.07 and v <= vr:
                return k
            if not setup:
                alpha = (2.83 + 5.1 / b) * spq
                lpq = log(p / (1.0 - p))
                m = floor((n + 1) * p)
                h = lgamma(m + 1) + lgamma(n - m + 1)
                setup = True
            v *= alpha / (a / (us * us) + b)
            if log(v) <= h - lgamma(k + 1) - lgamma(n - k + 1) + (k - m) * lpq:
                return k


class SystemRandom(Random):
    """Random numbers of the system; they cannot be repeated."""

    def random(self):
        return (int.from_bytes(_urandom(7), "big") >> 3) * 2.0**-53

    def getrandbits(self, k):
        if k < 0:
            raise ValueError("number of bits must be non-negative")
        size = (k + 7) // 8
        return int.from_bytes(_urandom(size), "big") >> (size * 8 - k)

    def randbytes(self, n):
        return _urandom(n)

    def seed(self, *args, **kwargs):
        pass

    def _no_state(self, *args, **kwargs):
        raise NotImplementedError("System entropy source does not have state.")

    getstate = setstate = _no_state


def _old_hash(text):
    # how texts became seeds in version 1: by a multiplying hash of 64 bits
    codes = text if isinstance(text, bytes) else [ord(c) for c in text]
    x = codes[0] << 7 if codes else 0
    for code in codes:
        x = (1000003 * x ^ code) % 2**64
    return x ^ len(codes)


def _sha512(data):
    # the digest; its constants are fractions of the roots of the first primes
    from math import isqrt

    primes = []
    number = 2
    while len(primes) < 80:
        if all(number % prime for prime in primes):
            primes.append(number)
        number += 1
    mask = 2**64 - 1

    def cube_root(value):
        root = 1 << (value.bit_length() + 2) // 3
        while True:
            better = (2 * root + value // (root * root)) // 3
            if better >= root:
                return root
            root = better

    h = [isqrt(prime << 128) & mask for prime in primes[:8]]
    k = [cube_root(prime << 192) & mask for prime in primes]
    data_bits = len(data) * 8
    data += b"\x80"
    data += bytes(-(len(data) + 16) % 128) + data_bits.to_bytes(16, "big")

    def turned(x, n):
        return (x >> n | x << (64 - n)) & mask

    for start in range(0, len(data), 128):
        w = [int.from_bytes(data[i : i + 8], "big") for i in range(start, start + 128, 8)]
        for i in range(16, 80):
            x, y = w[i - 15], w[i - 2]
            s0 = turned(x, 1) ^ turned(x, 8) ^ x >> 7
            s1 = turned(y, 19) ^ turned(y, 61) ^ y >> 6
            w.append((w[i - 16] + s0 + w[i - 7] + s1) & mask)
        a, b, c, d, e, f, g, last = h
        for i in range(80):
            s1 = turned(e, 14) ^ turned(e, 18) ^ turned(e, 41)
            t1 = last + s1 + (e & f ^ ~e & mask & g) + k[i] + w[i]
            s0 = turned(a, 28) ^ turned(a, 34) ^ turned(a, 39)
            t2 = s0 + (a & b ^ a & c ^ b & c)
            last, g, f, e, d, c, b, a = g, f, e, (d + t1) & mask, c, b, a, (t1 + t2) & mask
        h = [(x + y) & mask for x, y in zip(h, (a, b, c, d, e, f, g, last))]
    return b"".join([x.to_bytes(8, "big") for x in h])


_inst = Random()
seed = _inst.seed
random = _inst.random
uniform = _inst.uniform
triangular = _inst.triangular
randint = _inst.randint
choice = _inst.choice
randrange = _inst.randrange
sample = _inst.sample
shuffle = _inst.shuffle
choices = _inst.choices
normalvariate = _inst.normalvariate
lognormvariate = _inst.lognormvariate
expovariate = _inst.expovariate
vonmisesvariate = _inst.vonmisesvariate
gammavariate = _inst.gammavariate
gauss = _inst.gauss
betavariate = _inst.betavariate
binomialvariate = _inst.binomialvariate
paretovariate = _inst.paretovariate
weibullvariate = _inst.weibullvariate
getstate = _inst.getstate
setstate = _inst.setstate
getrandbits = _inst.getrandbits
randbytes = _inst.randbytes
