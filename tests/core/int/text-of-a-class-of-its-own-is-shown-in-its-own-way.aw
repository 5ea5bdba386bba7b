class Shouting(str):
    def __repr__(self):
        return "SHOUT"

class Mute(str):
    def __repr__(self):
        return None

def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

attempt(lambda: int(Shouting("x")))  # expect: ValueError invalid literal for int() with base 10: SHOUT
attempt(lambda: int(Shouting("x"), 5))  # expect: ValueError invalid literal for int() with base 5: SHOUT
attempt(lambda: int(Shouting("12"), 5))  # expect: 7
attempt(lambda: int(Mute("x")))  # expect: TypeError __repr__ returned non-string (type NoneType)
