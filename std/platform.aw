"""What the program runs on."""

import collections
import os
import sys

__all__ = [
    "architecture", "freedesktop_os_release", "libc_ver", "machine", "node", "platform", "processor",
    "python_branch", "python_build", "python_compiler", "python_implementation", "python_revision", "python_version",
    "python_version_tuple", "release", "system", "uname", "uname_result", "version",
]


class uname_result(collections.namedtuple("uname_result_base", "system node release version machine")):
    """What `uname` gives; the processor is asked for when it is needed."""

    __slots__ = ()
    _fields = ("system", "node", "release", "version", "machine", "processor")

    def __new__(cls, system, node, release, version, machine, *_):
        return super().__new__(cls, system, node, release, version, machine)

    @property
    def processor(self):
        return ""

    def __iter__(self):
        yield from super().__iter__()
        yield self.processor

    def __getitem__(self, at):
        return tuple(self)[at]

    def __len__(self):
        return 6

    def __repr__(self):
        return "uname_result(" + ", ".join(f"{name}={value!r}" for name, value in zip(self._fields, self)) + ")"


_uname = None


def _kernel(name):
    # what the kernel of Linux says of itself
    try:
        with open("/proc/sys/kernel/" + name) as file:
            return file.read().strip()
    except OSError:
        return ""


def _machine():
    # the machine stands in the name of the program that loads others
    try:
        names = os.listdir("/lib64") + os.listdir("/lib")
    except OSError:
        return ""
    for name in names:
        if name.startswith("ld-linux-") and ".so" in name:
            return name.removeprefix("ld-linux-").partition(".so")[0].replace("x86-64", "x86_64")
    return ""


def uname():
    """System, name in the network, release, version and machine."""
    global _uname
    if _uname is None:
        system = {"linux": "Linux", "darwin": "Darwin", "win32": "Windows"}.get(sys.platform, sys.platform)
        arch = _kernel("arch") or _machine()
        _uname = uname_result(system, _kernel("hostname"), _kernel("osrelease"), _kernel("version"), arch)
    return _uname


def system():
    """The name of the system, such as Linux."""
    return uname().system


def node():
    """The name of this machine in the network."""
    return uname().node


def release():
    """The release of the system."""
    return uname().release


def version():
    """The version of the release."""
    return uname().version


def machine():
    """The kind of machine, such as x86_64."""
    return uname().machine


def processor():
    """The name of the processor, which is not known."""
    return uname().processor


def architecture(executable=sys.executable, bits="", linkage=""):
    """(bits, format) of programs."""
    return bits or ("64bit" if sys.maxsize > 2**32 else "32bit"), linkage or ("ELF" if system() == "Linux" else "")


def libc_ver(executable=None, lib="", version="", chunksize=16384):
    """(name, version) of the C library, as far as it is known."""
    return lib, version


def platform(aliased=False, terse=False):
    """All of it in one text."""
    found = uname()
    parts = [found.system, found.release] + ([] if terse else [found.machine])
    return "-".join(part.replace(" ", "_").replace("/", "-") for part in parts if part)


def python_implementation():
    """The name of what runs the program."""
    return sys.implementation.name.capitalize()


def python_version():
    """The version of the language, as text."""
    return ".".join(map(str, sys.version_info[:3]))


def python_version_tuple():
    return tuple(map(str, sys.version_info[:3]))


def python_branch():
    return ""


def python_revision():
    return ""


def python_build():
    return "", ""


def python_compiler():
    return "Rust"


def freedesktop_os_release():
    """What the distribution says of itself."""
    for path in ("/etc/os-release", "/usr/lib/os-release"):
        try:
            with open(path, encoding="utf-8") as file:
                lines = file.read().splitlines()
        except OSError:
            continue
        found = {"NAME": "Linux", "ID": "linux", "PRETTY_NAME": "Linux"}
        for line in lines:
            name, given, value = line.partition("=")
            if given and not line.lstrip().startswith("#"):
                if value[:1] in ("'", '"') and value[-1:] == value[:1]:
                    value = value[1:-1]
                found[name.strip()] = value
        return found
    raise OSError(2, "Unable to read files /etc/os-release, /usr/lib/os-release")
