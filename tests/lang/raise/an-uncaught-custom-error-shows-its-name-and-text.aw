class TooHot(Exception):
    def __str__(self):
        return f"{self.args[0]} degrees"

print("start")  # expect: start
raise TooHot(99)  # expect error: TooHot: 99 degrees
