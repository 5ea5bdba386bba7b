try:
    import no_such_module
except ModuleNotFoundError as e:
    print(e, e.name)  # expect: No module named 'no_such_module' no_such_module
try:
    import modules.nothing
except ImportError as e:
    print(e)  # expect: No module named 'modules.nothing'
try:
    from modules.geometry import volume
except ImportError as e:
    print(str(e).split(" (")[0])  # expect: cannot import name 'volume' from 'modules.geometry'
try:
    import modules.geometry.deeper
except ModuleNotFoundError as e:
    print(e)
    # expect: No module named 'modules.geometry.deeper'; 'modules.geometry' is not a package
import modules.geometry
try:
    modules.geometry.volume
except AttributeError as e:
    print(e)  # expect: module 'modules.geometry' has no attribute 'volume'
try:
    from . import x
except ImportError as e:
    print(e)  # expect: attempted relative import with no known parent package
