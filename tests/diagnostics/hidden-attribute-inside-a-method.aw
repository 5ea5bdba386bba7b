class Box:
    def __init__(self):
        self._size = 1

    def grow(self):
        return self.size + 1


Box().grow()
