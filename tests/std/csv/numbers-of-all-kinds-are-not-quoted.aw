import csv
import sys
from decimal import Decimal
from fractions import Fraction


class Index:
    def __index__(self):
        return 5

    def __repr__(self):
        return "index"


writer = csv.writer(sys.stdout, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n")
writer.writerow([Decimal("1.50"), Fraction(1, 2), 3, 2.5, True, Index()])  # expect: 1.50,1/2,3,2.5,True,index
writer.writerow(["a", None, b"x", [1]])  # expect: "a","","b'x'","[1]"
