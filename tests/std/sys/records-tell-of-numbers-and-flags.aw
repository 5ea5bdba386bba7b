# `sys.float_info` and its kin are tuples with names
import sys

for name in ["float_info", "int_info", "version_info"]:
    record = getattr(sys, name)
    kind = type(record)
    print(record)
    print(kind, kind.__name__, kind.__module__, len(record), record.n_fields, record.n_sequence_fields, record.n_unnamed_fields)
    print(kind.__match_args__ == tuple(kind.__match_args__), record == tuple(record), hash(record) == hash(tuple(record)))
    print(record[0], record[-1], record[:2], record + (1,) == tuple(record) + (1,))
    print(record.__reduce__() == (kind, (tuple(record), {})))

print(sys.hash_info.modulus == 2**61 - 1, sys.hash_info.width, sys.hash_info.inf, sys.hash_info.imag, len(sys.hash_info))
print(sys.flags.n_fields >= sys.flags.n_sequence_fields == len(sys.flags), sys.flags.debug, sys.flags.dev_mode)
print(sys.thread_info.name, sys.thread_info.lock, len(sys.thread_info))
print(sys.version_info >= (3, 8), sys.version_info[:2] == (sys.version_info.major, sys.version_info.minor))
match sys.version_info:
    case sys.float_info.__class__():
        print("no")
    case (major, *rest):
        print("version", len(rest))


def attempt(function, *args, **named):
    try:
        print(function(*args, **named))
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


made = type(sys.int_info)
attempt(made)
attempt(made, 5)
attempt(made, (1, 2))
attempt(made, range(5))
attempt(made, range(4))
attempt(made, range(4), {})
attempt(made, range(4), {"x": 1})
attempt(made, range(4), 3)
attempt(type(sys.flags))
attempt(type(sys.version_info), (3, 13, 0, "final", 0))
attempt(setattr, sys.int_info, "sizeof_digit", 5)
attempt(delattr, sys.int_info, "sizeof_digit")
attempt(setattr, sys.int_info, "more", 5)
attempt(type, "Derived", (made,), {})
attempt(made(range(4)).__replace__, sizeof_digit=9)
attempt(made(range(4)).__replace__, nothing=9)
attempt(made(range(4)).__replace__, 9)
print(made.sizeof_digit, made.sizeof_digit.__get__(made(range(4))))
