"""Runs the programs 0.py … (N-1).py of its folder one after the other, each between two marks."""
import gc
import sys
import types

count = int(sys.argv[1])
for number in range(count):
    print(f"\x1e{number}", flush=True)
    # what looks for the module that a class came from finds it
    program = sys.modules["program"] = types.ModuleType("program")
    try:
        with open(f"{number}.py", encoding="utf-8") as file:
            code = compile(file.read(), "program", "exec")
        exec(code, program.__dict__)
    except BaseException as error:
        print("ended by", type(error).__name__, error)
    print(f"\x1d{number}", flush=True)
    # what a program leaves behind must not end, and print, in the middle of a later one
    program = sys.modules["program"] = None
    gc.collect()
