class Number(int):
    def __repr__(self):
        return f"Number({int(self)})"

n = Number.from_bytes(b"\x01\x02", "big")
print(n, type(n).__name__, n + 1, type(n + 1).__name__)  # expect: Number(258) Number 259 int
print(Number("12"), Number(), Number("ff", 16), Number("ff", base=16))
# expect: Number(12) Number(0) Number(255) Number(255)
