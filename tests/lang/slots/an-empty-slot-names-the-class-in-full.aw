class Cell:
    __slots__ = ("held",)

def ask(cell):
    try:
        return cell.held
    except AttributeError as error:
        print(error)

ask(Cell())  # expect: 'Cell' object has no attribute 'held'
Cell.__module__ = "parts"
ask(Cell())  # expect: 'parts.Cell' object has no attribute 'held'
try:
    Cell().other
except AttributeError as error:
    print(error)  # expect: 'Cell' object has no attribute 'other'
try:
    del Cell().held
except AttributeError as error:
    print(error)  # expect: held
