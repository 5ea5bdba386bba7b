for e in (ValueError(), ValueError(""), ValueError("a"), ValueError(None), ValueError(1, 2), ValueError(("t",)),
          ValueError("it's"), ValueError(b"x"), ValueError([1])):
    print(repr(str(e)), repr(e), e.args)
    # expect: '' ValueError() ()
    # expect: '' ValueError('') ('',)
    # expect: 'a' ValueError('a') ('a',)
    # expect: 'None' ValueError(None) (None,)
    # expect: '(1, 2)' ValueError(1, 2) (1, 2)
    # expect: "('t',)" ValueError(('t',)) (('t',),)
    # expect: "it's" ValueError("it's") ("it's",)
    # expect: "b'x'" ValueError(b'x') (b'x',)
    # expect: '[1]' ValueError([1]) ([1],)


class Mine(Exception):
    pass


class WithInit(Exception):
    def __init__(self, a, b):
        self.a = a


class WithSuper(Exception):
    def __init__(self, a, b=2):
        super().__init__(f"{a} and {b}")


print(repr(Mine(1)), repr(WithInit(1, 2)), repr(WithSuper(1)), WithSuper(5))
# expect: Mine(1) WithInit(1, 2) WithSuper('1 and 2') 5 and 2
print(repr(WithInit(a=1, b=2)), WithInit(a=1, b=2).args)  # expect: WithInit() ()
