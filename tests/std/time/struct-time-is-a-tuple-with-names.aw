import time

s = time.struct_time(range(1, 10))
print(s, s.tm_zone, s.tm_gmtoff)
print(s.n_fields, s.n_sequence_fields, s.n_unnamed_fields, len(s), s[0], s[-1], s[2:4])
s = time.struct_time((2020, 1, 2, 3, 4, 5, 6, 7, 0, "XX", 3600))
print(s, s.tm_zone, s.tm_gmtoff, s == tuple(s), hash(s) == hash(tuple(s)))
print(time.struct_time.__match_args__)
print(time.struct_time, time.struct_time.__mro__)
print(s.__reduce__())
print(time.struct_time.tm_year, time.struct_time.tm_year.__name__)
print(s.__replace__(tm_year=3, tm_zone="Q").tm_zone, s.__replace__(tm_year=3))


def attempt(function, *args):
    try:
        made = function(*args)
        print(made, made.tm_zone)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


attempt(time.struct_time)
attempt(time.struct_time, 1)
attempt(time.struct_time, range(8))
attempt(time.struct_time, range(12))
attempt(time.struct_time, range(9), {})
attempt(time.struct_time, range(9), {"tm_zone": "A"})
attempt(time.struct_time, range(9), {"x": 1})
attempt(time.struct_time, range(9), {"tm_year": 1})
attempt(time.struct_time, range(9), 3)
attempt(time.struct_time, range(11), {"tm_zone": "B"})
attempt(setattr, s, "tm_year", 1)
attempt(setattr, s, "other", 1)
attempt(setattr, s, "tm_zone", "x")
attempt(getattr, s, "__dict__")
print(time.gmtime(0), time.gmtime(0).tm_zone, time.gmtime(0).tm_gmtoff)
print(isinstance(time.localtime(), time.struct_time), isinstance(time.localtime().tm_zone, str))
print(sorted({time.gmtime(86400 * day)[:3] for day in range(3)}))
match time.gmtime(0):
    case time.struct_time(tm_year=year, tm_mon=month):
        print(year, month)
