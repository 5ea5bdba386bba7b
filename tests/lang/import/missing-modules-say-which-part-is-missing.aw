for name in ("nowhere", "nowhere.inside", "collections.nowhere", "math.nowhere"):
    try:
        __import__(name)
    except ModuleNotFoundError as e:
        print(e, "|", e.name)
        # expect: No module named 'nowhere' | nowhere
        # expect: No module named 'nowhere' | nowhere
        # expect: No module named 'collections.nowhere' | collections.nowhere
        # expect: No module named 'math.nowhere'; 'math' is not a package | math.nowhere
try:
    import nowhere.at.all
except ImportError as e:
    print(type(e).__name__, e.name, e.path)  # expect: ModuleNotFoundError nowhere None
