import sys

print("before")  # expect: before
try:
    sys.exit(3)
finally:
    print("cleanup")  # expect: cleanup
# exit: 3
