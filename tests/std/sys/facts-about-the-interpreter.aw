import sys
print(sys.maxsize == 2**63 - 1, sys.byteorder, sys.version_info >= (3, 12), sys.version_info.major, isinstance(sys.version, str))
# expect: True little True 3 True
print(type(sys.path).__name__, isinstance(sys.modules, dict), "sys" in sys.modules, sys.modules["sys"] is sys, isinstance(sys.executable, str))
# expect: list True True True True
print(sys.stdout.write("written\n"), sys.float_info.max > 1e308, sys.getrecursionlimit() >= 100, sys.maxunicode, sys.platform in ("linux", "darwin", "win32"))
# expect: written
# expect: 8 True True 1114111 True
sys.stderr.write("not on stdout\n")
