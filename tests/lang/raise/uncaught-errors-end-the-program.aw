def inner():
    print("before")  # expect: before
    return 1 / 0

try:
    inner()
finally:
    print("cleanup")  # expect: cleanup
print("never")  # expect error: ZeroDivisionError: division by zero
