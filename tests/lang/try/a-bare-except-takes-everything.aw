for kind in (KeyboardInterrupt, SystemExit, GeneratorExit, ValueError):
    try:
        raise kind("x")
    except:
        import sys

        print(type(sys.exception()).__name__, sys.exception().args)
        # expect: KeyboardInterrupt ('x',)
        # expect: SystemExit ('x',)
        # expect: GeneratorExit ('x',)
        # expect: ValueError ('x',)
