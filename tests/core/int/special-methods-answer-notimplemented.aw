print((1).__add__(1.5), (1).__add__("x"), (1).__eq__("1"), (1).__lt__(None), (1).__truediv__("a"), (1).__pow__("a"), (1).__and__(1.0))
# expect: NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented
print((7).__floordiv__(2), (7).__rfloordiv__(20), (7).__divmod__(2), (7).__rsub__(1), (2).__rpow__(3), (2).__pow__(3, 5), (-7).__abs__(), (7).__neg__(), (7).__pos__(), (7).__bool__(), (7).__index__(), (7).__float__())
# expect: 3 2 (3, 1) -6 9 3 7 -7 7 True 7 7.0
print((7).__ceil__(), (7).__floor__(), (7).__trunc__(), (5).__hash__(), (7).__str__(), (7).__repr__(), (255).__format__("x"), (7).__getnewargs__())
# expect: 7 7 7 5 7 7 ff (7,)
