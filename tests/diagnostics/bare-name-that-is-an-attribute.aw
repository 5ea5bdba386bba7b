class Counter:
    def __init__(self):
        self.count = 0

    def add(self):
        count_now = count + 1
        return count_now


Counter().add()
