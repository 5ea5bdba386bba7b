# args: one --two 3
import sys
print(len(sys.argv), sys.argv[1:], sys.argv[0] == __file__)  # expect: 4 ['one', '--two', '3'] True
print([int(a) if a.isdigit() else a for a in sys.argv[1:]])  # expect: ['one', '--two', 3]
