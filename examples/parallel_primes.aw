# Counting primes on two processors: each job runs in an isolate, an interpreter on a thread of its own.
#
#     aw examples/parallel_primes.aw [limit]

import sys, time
from concurrent.futures import ThreadPoolExecutor


def count_primes(start, stop):
    """How many primes there are from `start` up to `stop`."""
    count = 0
    for n in range(max(start, 2), stop):
        divisor = 2
        while divisor * divisor <= n and n % divisor:
            divisor += 1
        count += divisor * divisor > n
    return count


def main():
    limit = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    # pieces that take about as long as each other, more of them than workers
    bounds = [int(limit * (n / 8) ** 0.7) for n in range(9)]
    pieces = list(zip(bounds, bounds[1:]))

    begin = time.perf_counter()
    alone = [count_primes(start, stop) for start, stop in pieces]
    middle = time.perf_counter()
    with ThreadPoolExecutor(max_workers=2) as workers:
        together = list(workers.map(count_primes, *zip(*pieces)))
    end = time.perf_counter()

    print(f"{sum(together)} primes below {limit}")
    print("the same both ways:", alone == together)
    print(f"one after the other: {middle - begin:.3f}s")
    print(f"on two workers: {end - middle:.3f}s")


if __name__ == "__main__":
    main()
