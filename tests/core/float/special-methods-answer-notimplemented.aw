print((1.5).__add__("x"), (1.5).__eq__("1.5"), (1.5).__lt__(None), (1.5).__divmod__("a"), (1.5).__pow__(None), (1.5).__add__(1), (1.5).__radd__(True))
# expect: NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented 2.5 2.5
print((7.5).__floordiv__(2), (2.0).__rfloordiv__(7), (2.0).__rdivmod__(7), (7.5).__mod__(2), (2.0).__rpow__(3), (-1.5).__abs__(), (1.5).__neg__(), (-1.5).__pos__(), (0.0).__bool__(), (1.5).__float__(), (1.5).__str__(), (1.5).__format__(".3f"), (2.5).__round__(), (2.55).__round__(1))
# expect: 3.0 3.0 (3.0, 1.0) 1.5 9.0 1.5 -1.5 -1.5 False 1.5 1.5 1.500 2 2.5
