from unittest.mock import call, mock_open, patch

with patch("builtins.open", mock_open(read_data="one\ntwo\nthree")) as m:
    with open("file") as f:
        print(repr(f.read()), repr(f.read()))
    with open("file") as f:
        print(f.readline(), f.readlines())
    with open("file") as f:
        print(list(f))
    with open("file") as f:
        print(next(f), f.read(2))
    m.assert_called_with("file")
    print(m.mock_calls[:4])
with patch("builtins.open", mock_open()) as m:
    with open("out", "w") as f:
        f.write("text")
        print(f.write("more"))
    m().write.assert_any_call("text")
    print(m.mock_calls[:4])
m = mock_open(read_data=b"\x00\xff")
print(m("x", "rb").read(), m().read(1))
