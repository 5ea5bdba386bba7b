# Who runs a program, on what machine, and what it costs: numbers differ, their forms do not.
import os

who = [os.getuid(), os.geteuid(), os.getgid(), os.getegid()]
print(all(isinstance(number, int) and number >= 0 for number in who))  # expect: True
print(type(os.getgroups()).__name__, all(isinstance(group, int) for group in os.getgroups()))  # expect: list True

here = os.uname()
print(type(here), len(here), here.n_fields)  # expect: <class 'posix.uname_result'> 5 5
print(here.sysname == here[0], here.machine == here[-1], all(here))  # expect: True True True
print(repr(here).startswith("posix.uname_result(sysname='"))  # expect: True

load = os.getloadavg()
print(type(load).__name__, len(load), all(isinstance(part, float) for part in load))  # expect: tuple 3 True

spent = os.times()
print(type(spent), len(spent))  # expect: <class 'posix.times_result'> 5
print(spent.elapsed > 0, spent.user >= 0, spent[2] == spent.children_user)  # expect: True True True

room = os.statvfs("/")
print(type(room), len(room), room.f_blocks >= room.f_bfree >= room.f_bavail)  # expect: <class 'os.statvfs_result'> 10 True
print(room.f_namemax, room[9], isinstance(room.f_fsid, int))  # expect: 255 255 True
try:
    os.statvfs("/no/such/place")
except FileNotFoundError as e:
    print(e.filename, e.errno)  # expect: /no/such/place 2

before = os.umask(0o027)
print(oct(os.umask(before)))  # expect: 0o27
print(os.umask(before) == before)  # expect: True

usage = __import__("shutil").disk_usage("/")
print(usage._fields, usage.total == room.f_blocks * room.f_frsize)  # expect: ('total', 'used', 'free') True
print(os.path.ismount("/"), os.path.ismount("/no/such/place"), os.path.ismount("."))  # expect: True False False

print(os.strerror(2), "/", os.strerror(7), "/", os.strerror(99999))  # expect: No such file or directory / Argument list too long / Unknown error 99999
try:
    os.strerror(2**40)
except OverflowError as e:
    print("overflow")  # expect: overflow

print(os.EX_OK, os.EX_USAGE, os.EX_NOPERM, os.EX_CONFIG)  # expect: 0 64 77 78
print({"getuid", "uname", "O_CREAT", "WIFEXITED", "SEEK_END", "EX_USAGE"} <= set(os.__all__))  # expect: True
