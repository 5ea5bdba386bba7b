class Items:
    def __getitem__(self, at):
        return at

class Sized:
    def __len__(self):
        return 2

for value in (Items(), Sized(), 5, {1}):
    try:
        reversed(value)
    except TypeError as error:
        print(error)
# expect: object of type 'Items' has no len()
# expect: 'Sized' object is not reversible
# expect: 'int' object is not reversible
# expect: 'set' object is not reversible
