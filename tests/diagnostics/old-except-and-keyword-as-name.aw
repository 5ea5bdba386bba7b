try:
    pass
except ValueError, e:
    pass
class = 5
def import(x):
    pass
