try:
    raise KeyboardInterrupt
except Exception:
    print("never")
except BaseException as e:
    print(repr(e))  # expect: KeyboardInterrupt()
