"""Runs the programs 0.py … (N-1).py of its folder one after the other, each between two marks."""
import gc
import sys

count = int(sys.argv[1])
for number in range(count):
    print(f"\x1e{number}", flush=True)
    try:
        with open(f"{number}.py", encoding="utf-8") as file:
            code = compile(file.read(), "program", "exec")
        exec(code, {"__name__": "program"})
    except BaseException as error:
        print("ended by", type(error).__name__, error)
    print(f"\x1d{number}", flush=True)
    # what a program leaves behind must not end, and print, in the middle of a later one
    gc.collect()
