import sys

print(SystemExit().code, SystemExit(3).code, SystemExit("a", "b").code, SystemExit("text").args)
# expect: None 3 ('a', 'b') ('text',)
for args in [(), (0,), (4,), ("words",), (None,), ((1, 2),)]:
    try:
        sys.exit(*args)
    except SystemExit as e:
        print(repr(e), e.code, isinstance(e, Exception))
        # expect: SystemExit() None False
        # expect: SystemExit(0) 0 False
        # expect: SystemExit(4) 4 False
        # expect: SystemExit('words') words False
        # expect: SystemExit() None False
        # expect: SystemExit(1, 2) (1, 2) False
e = SystemExit(1)
e.code = 9
print(e.code, e.args)  # expect: 9 (1,)
