# aw only
# Paths that begin in an open folder, and changes of links themselves, are not there: they are refused, not ignored.
import os

for call in (
    lambda: os.stat("x", dir_fd=3),
    lambda: os.mkdir("x", dir_fd=3),
    lambda: os.rename("x", "y", dst_dir_fd=3),
    lambda: os.open("x", os.O_RDONLY, dir_fd=3),
    lambda: os.chmod("x", 0o600, follow_symlinks=False),
    lambda: os.utime("x", (1, 1), follow_symlinks=False),
):
    try:
        call()
    except NotImplementedError as e:
        print(e)
# expect: dir_fd unavailable on this platform
# expect: dir_fd unavailable on this platform
# expect: dir_fd unavailable on this platform
# expect: dir_fd unavailable on this platform
# expect: chmod: follow_symlinks unavailable on this platform
# expect: utime: follow_symlinks unavailable on this platform
