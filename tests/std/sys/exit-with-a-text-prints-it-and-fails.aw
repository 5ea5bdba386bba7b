import sys
print("start")  # expect: start
sys.exit("fatal: no fuel")  # expect error: fatal: no fuel
