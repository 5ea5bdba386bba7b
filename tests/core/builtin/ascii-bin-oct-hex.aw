class I:
    def __index__(self):
        return 255
print(ascii("aé€😀\n"), ascii(["é"]), ascii(1.5), ascii(None))
print(bin(10), bin(-10), oct(64), oct(-64), hex(255), hex(-255), bin(0), hex(2**70), oct(-2**65), bin(True), hex(I()), bin(I()))
for function in (bin, oct, hex):
    for bad in (1.5, "5", None):
        try:
            function(bad)
        except TypeError as e:
            print(e)
