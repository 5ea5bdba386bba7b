class Text(str):
    pass


class Says:
    def __str__(self):
        return Text("said")

    def __repr__(self):
        return Text("shown")


print(type(str(Says())).__name__, type(repr(Says())).__name__)
print(type(Text(Says())).__name__, str(Says()) + "!", ascii(Says()))
print("%s %r" % (Says(), Says()), [Says()])
