# stdin: one
# stdin: two words
# stdin: three
# stdin: four
import sys
print(repr(sys.stdin.readline()))  # expect: 'one\n'
for line in sys.stdin:
    print(line.strip())  # expect: two words
    if line.startswith("two"):
        break
print(repr(sys.stdin.read()), repr(sys.stdin.read()), repr(sys.stdin.readline()))
# expect: 'three\nfour\n' '' ''
