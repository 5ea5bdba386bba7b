# stdin: Ada
# stdin:
# stdin: 42
name = input("name? ")  # expect: name? Ada
print(name)
print(repr(input()), int(input("age? ")) + 1)  # expect: age? '' 43
try:
    input()
except EOFError as e:
    print(e)  # expect: EOF when reading a line
