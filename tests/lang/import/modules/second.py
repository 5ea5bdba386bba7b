print("second begins")
from modules import first
print("second sees name:", hasattr(first, "name"))
name = "second"


def look():
    return first.name
