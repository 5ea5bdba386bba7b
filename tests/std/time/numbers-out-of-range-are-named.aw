import time

base = (2020, 1, 2, 3, 4, 5, 6, 7, 0)
for place in range(9):
    for value in (-1, 0, 1, 12, 13, 24, 31, 32, 59, 60, 61, 62, 366, 367, -2, 7, 10**20, "x", None, 1.5):
        given = base[:place] + (value,) + base[place + 1 :]
        for function in (time.asctime, lambda t: time.strftime("%Y %m %d %H %M %S %w %j", t)):
            try:
                print(place, value, function(given))
            except (ValueError, TypeError, OverflowError) as e:
                print(place, value, type(e).__name__, e)


def attempt(function, *args):
    try:
        print(function(*args))
    except (ValueError, TypeError, OverflowError, OSError) as e:
        print(type(e).__name__, e)


attempt(time.asctime, 3)
attempt(time.asctime, (1, 2))
attempt(time.mktime, (1, 2))
attempt(time.mktime, None)
attempt(time.strftime, "%Y", 3)
attempt(time.strftime, "%Y", (1, 2))
attempt(time.strftime, 3)
attempt(time.strftime, "a\0b", base)
for moment in ("x", 1e20, float("nan"), float("inf"), -1, -1.5, 1.999999, 10**18, -(10**18), 10**12):
    attempt(time.gmtime, moment)
for pause in (1e20, 10**20, "x", None, -1, float("nan"), float("inf"), 0):
    attempt(time.sleep, pause)
attempt(time.asctime, (10**10, 1, 1, 0, 0, 0, 0, 1, 0))
attempt(time.asctime, (-5, 1, 1, 0, 0, 0, 0, 1, 0))
attempt(time.get_clock_info, "x")
attempt(time.get_clock_info, 3)
attempt(time.clock_gettime, 99)
for clock in ("time", "monotonic", "perf_counter", "process_time", "thread_time"):
    print(clock, time.get_clock_info(clock))
print(time.clock_gettime(time.CLOCK_REALTIME) > 1e9, time.clock_gettime_ns(time.CLOCK_MONOTONIC) >= 0)
print(type(time.timezone), type(time.altzone), time.daylight in (0, 1), len(time.tzname))
print(time.mktime(time.localtime(1e9)), time.mktime(time.localtime(86400.0 * 200)))
