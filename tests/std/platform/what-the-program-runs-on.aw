import platform
import sys

print(platform.system() in ("Linux", "Darwin", "Windows"), isinstance(platform.node(), str))  # expect: True True
print(platform.python_version() == "%d.%d.%d" % sys.version_info[:3])  # expect: True
print(platform.python_version_tuple()[0])  # expect: 3
print(platform.platform().startswith(platform.system()), platform.platform(terse=True) != "")  # expect: True True
found = platform.uname()
print(len(found), found[0] == found.system == platform.system(), found._fields[-1])  # expect: 6 True processor
system, node, release, version, machine, processor = found
print(machine == platform.machine(), release == platform.release())  # expect: True True
print(repr(found).startswith("uname_result(system="))  # expect: True
print(platform.architecture()[0] in ("32bit", "64bit"))  # expect: True
