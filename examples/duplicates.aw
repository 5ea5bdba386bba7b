# Which files are copies of each other? First by size, then by the digest of what they hold.
#
#     aw examples/duplicates.aw

import hashlib
import tempfile
from collections import defaultdict
from pathlib import Path


def digest(path):
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def groups(paths, key):
    """The paths by what `key` says of them; only groups of two and more."""
    found = defaultdict(list)
    for path in paths:
        found[key(path)].append(path)
    return [group for group in found.values() if len(group) > 1]


def duplicates(folder):
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    # reading is slow and sizes are cheap: only files of one size are read
    for candidates in groups(files, key=lambda path: path.stat().st_size):
        yield from groups(candidates, key=digest)


with tempfile.TemporaryDirectory() as name:
    root = Path(name)
    for path, text in {
        "notes/today.txt": "buy milk\n",
        "notes/old/today-1.txt": "buy milk\n",
        "notes/old/tomorrow.txt": "buy eggs\n",
        "backup.txt": "buy milk\n",
        "list.csv": "a,b\n1,2\n",
        "copy of list.csv": "a,b\n1,2\n",
    }.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)

    wasted = 0
    for first, *copies in duplicates(root):
        print(first.relative_to(root))
        for copy in copies:
            print(f"    = {copy.relative_to(root)}")
            wasted += copy.stat().st_size
    print(f"{wasted} bytes could be freed")
