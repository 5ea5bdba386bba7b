# A path object is asked for its text when a file is opened: errors and the file tell that.
import os
import pathlib
import tempfile


class Place:
    asked = 0

    def __fspath__(self):
        Place.asked += 1
        return "/no/such/file"


for place in (pathlib.Path("/no/such/file"), Place(), "/no/such/file", b"/no/such/file"):
    try:
        open(place)
    except FileNotFoundError as error:
        print(repr(error.filename), error)
print(Place.asked)

with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder) / "note"
    with open(path, "w") as file:
        print(type(file.name).__name__, file.name == str(path))
    with path.open("rb") as file:
        print(type(file.name).__name__, os.path.basename(file.name))
for wrong in (1.5, None, [], object):
    try:
        open(wrong)
    except TypeError as error:
        print(error)
