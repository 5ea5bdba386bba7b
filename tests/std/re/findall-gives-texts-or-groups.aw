import re

print(re.findall(r"\d+", "1 22 333"), re.findall(r"(\d)(\d)?", "1 22"), re.findall(r"(\d)x?", "1x2"))
# expect: ['1', '22', '333'] [('1', ''), ('2', '2')] ['1', '2']
print(re.findall(r"", "abc"), re.findall(r"x*", "axxb"), re.findall(r"\w*", "ab cd"), re.findall(r"(x)*", "ax"))
# expect: ['', '', '', ''] ['', 'xx', '', ''] ['ab', '', 'cd', ''] ['', 'x', '']
print(re.findall(rb"\w", b"ab"), re.compile(r"\d").findall("1234", 1, 3), re.findall("a", ""))
# expect: [b'a', b'b'] ['2', '3'] []
print(re.findall("(?:a)(b)", "abab"), re.findall("日.", "日本日語"))  # expect: ['b', 'b'] ['日本', '日語']
