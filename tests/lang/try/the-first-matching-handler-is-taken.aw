def f(e):
    try:
        raise e
    except (KeyError, IndexError) as x:
        return "lookup " + type(x).__name__
    except ValueError:
        return "value"
    except LookupError:
        return "never"
    except Exception:
        return "other"
    except:
        return "base"

for e in (KeyError(1), IndexError, ValueError("v"), UnicodeError("u"), TypeError(), KeyboardInterrupt()):
    print(f(e))
    # expect: lookup KeyError
    # expect: lookup IndexError
    # expect: value
    # expect: value
    # expect: other
    # expect: base
try:
    try:
        raise ValueError("x")
    except 5:
        pass
except TypeError as e:
    print(e)  # expect: catching classes that do not inherit from BaseException is not allowed
