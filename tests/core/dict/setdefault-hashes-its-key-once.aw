class Key:
    asked = 0

    def __hash__(self):
        self.asked += 1
        return 1


d = {}
key = Key()
print(d.setdefault(key, "first"), key.asked)
print(d.setdefault(key, "second"), key.asked)
