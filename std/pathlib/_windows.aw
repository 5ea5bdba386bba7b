"""The paths of Windows, as far as `PureWindowsPath` asks: what `os.path` is to the paths of other systems."""

sep = "\\"
altsep = "/"


def normcase(path):
    return path.replace("/", "\\").lower()


def splitroot(path):
    """(drive or share, root, rest)"""
    plain = path.replace("/", "\\")
    if plain[:2] == "\\\\":
        # a share, or a device: two names belong to the drive, four after \\?\UNC\
        start = 8 if plain[:8].upper() == "\\\\?\\UNC\\" else 2
        first = plain.find("\\", start)
        if first < 0:
            return path, "", ""
        second = plain.find("\\", first + 1)
        if second < 0:
            return path, "", ""
        return path[:second], path[second], path[second + 1:]
    drive = path[:2] if plain[1:2] == ":" else ""
    rest = path[len(drive):]
    if plain[len(drive):len(drive) + 1] == "\\":
        return drive, rest[0], rest[1:]
    return drive, "", rest


def splitdrive(path):
    drive, root, rest = splitroot(path)
    return drive, root + rest


def join(path, *paths):
    """Paths one behind the other; one with a root or another drive starts anew."""
    drive, root, rest = splitroot(path)
    for added in paths:
        new_drive, new_root, new_rest = splitroot(added)
        if new_root:
            if new_drive or not drive:
                drive = new_drive
            root, rest = new_root, new_rest
            continue
        if new_drive and new_drive != drive:
            if new_drive.lower() != drive.lower():
                drive, root, rest = new_drive, new_root, new_rest
                continue
            drive = new_drive
        if rest and rest[-1] not in "\\/":
            rest += "\\"
        rest += new_rest
    if rest and not root and drive and drive[-1] not in ":\\/":
        return drive + sep + rest
    return drive + root + rest


_DEVICES = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"}
_DEVICES |= {kind + digit for kind in ("COM", "LPT") for digit in "123456789\xb9\xb2\xb3"}


def isreserved(path):
    """Does a part of the path name a device, or hold what no name may hold?"""
    parts = splitroot(path)[2].replace("/", "\\").split("\\")
    return any(map(_reserved_name, reversed(parts)))


def _reserved_name(name):
    if name[-1:] in (".", " "):
        return name not in (".", "..")
    if any(c in '*?"<>/\\:|' or c < " " for c in name):
        return True
    return name.partition(".")[0].rstrip(" ").upper() in _DEVICES
