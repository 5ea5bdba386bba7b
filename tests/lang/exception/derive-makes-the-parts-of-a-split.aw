class Quiet(ExceptionGroup):
    def derive(self, errors):
        print("derive", errors)
        return Quiet("derived", errors)


q = Quiet("q", [ValueError(1), TypeError(2)])
q.add_note("n")
yes, no = q.split(ValueError)
# expect: derive [ValueError(1)]
# expect: derive [TypeError(2)]
print(repr(yes), repr(no), yes.__notes__)
# expect: Quiet('derived', [ValueError(1)]) Quiet('derived', [TypeError(2)]) ['n']
print(repr(q.derive([KeyError()])))
# expect: derive [KeyError()]
# expect: Quiet('derived', [KeyError()])


class Broken(ExceptionGroup):
    def derive(self, errors):
        return 5


try:
    Broken("b", [ValueError(1), TypeError(2)]).split(ValueError)
except TypeError as e:
    print(e)  # expect: derive must return an instance of BaseExceptionGroup
g = BaseExceptionGroup("g", [KeyboardInterrupt()])
print(type(g.derive([ValueError()])).__name__, type(g.derive([KeyboardInterrupt()])).__name__)
# expect: ExceptionGroup BaseExceptionGroup
