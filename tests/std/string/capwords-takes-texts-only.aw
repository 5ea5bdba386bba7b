import string

print(string.capwords(" two  words "), string.capwords("a-b", "-"))  # expect: Two Words A-B
try:
    string.capwords(b"x")
except TypeError as error:
    print(error)  # expect: descriptor 'capitalize' for 'str' objects doesn't apply to a 'bytes' object
