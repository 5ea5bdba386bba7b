from textwrap import TextWrapper

w = TextWrapper(width=15, max_lines=2, placeholder=" [...]")
print(w.wrap("one two three four five six seven eight"), w.fill("short"))
# expect: ['one two three', 'four five [...]'] short
w.max_lines = None
w.width = 10
print(w.wrap("one two three"), w.width, w.expand_tabs, w.tabsize, w.replace_whitespace, w.drop_whitespace)
# expect: ['one two', 'three'] 10 True 8 True True
print(TextWrapper(width=10, drop_whitespace=False).wrap("aaa   bbb   ccc"), TextWrapper(width=20, replace_whitespace=False).wrap("a\nb c"))
# expect: ['aaa   bbb', '   ccc'] ['a\nb c']
print(TextWrapper(width=20, expand_tabs=False).wrap("a\tb"), TextWrapper(width=20, tabsize=4).wrap("a\tb"), TextWrapper(width=9, max_lines=1).wrap("one two three"))
# expect: ['a b'] ['a   b'] ['one [...]']
for options in ({"width": 3, "max_lines": 1}, {"width": 0}):
    try:
        print(TextWrapper(**options).wrap("aaa bbb"))
    except ValueError as e:
        print(e)  # expect: placeholder too large for max width
        # expect: invalid width 0 (must be > 0)
