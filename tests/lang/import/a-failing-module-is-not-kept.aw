import sys
for _ in range(2):
    try:
        import modules.broken
    except ZeroDivisionError as e:
        print(e, "modules.broken" in sys.modules)
        # expect: broken starts
        # expect: division by zero False
        # expect: broken starts
        # expect: division by zero False
try:
    import modules.bad_syntax
except SyntaxError as e:
    print(type(e).__name__, e.lineno)  # expect: SyntaxError 1
