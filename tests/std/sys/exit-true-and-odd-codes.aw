# exit: 1
import sys
print("x")  # expect: x
sys.exit(True)
