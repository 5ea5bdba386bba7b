def which(e):
    try:
        raise e
    except UnicodeError:
        return "unicode"
    except (KeyError, IndexError) as x:
        return "lookup " + type(x).__name__
    except OSError as x:
        return f"os {x.errno}"
    except ValueError:
        return "value"
    except Exception:
        return "exception"
    except:
        return "bare"


for e in (UnicodeDecodeError("u", b"", 0, 1, "r"), KeyError(), IndexError(), FileNotFoundError(2, "x"), ValueError(),
          TypeError(), KeyboardInterrupt(), SystemExit(), GeneratorExit(), BaseException()):
    print(type(e).__name__, "->", which(e))
    # expect: UnicodeDecodeError -> unicode
    # expect: KeyError -> lookup KeyError
    # expect: IndexError -> lookup IndexError
    # expect: FileNotFoundError -> os 2
    # expect: ValueError -> value
    # expect: TypeError -> exception
    # expect: KeyboardInterrupt -> bare
    # expect: SystemExit -> bare
    # expect: GeneratorExit -> bare
    # expect: BaseException -> bare
