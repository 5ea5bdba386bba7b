class Silent:
    def __repr__(self):
        return 5


for act in (str, repr, ascii, "{}".format, "{!r}".format, lambda o: f"{o}", lambda o: "%s" % o, lambda o: "%r" % o, print):
    try:
        act(Silent())
    except TypeError as error:
        print(error)
# expect: __str__ returned non-string (type int)
# expect: __repr__ returned non-string (type int)
# expect: __repr__ returned non-string (type int)
# expect: __str__ returned non-string (type int)
# expect: __repr__ returned non-string (type int)
# expect: __str__ returned non-string (type int)
# expect: __str__ returned non-string (type int)
# expect: __repr__ returned non-string (type int)
# expect: __str__ returned non-string (type int)
