import shlex

for text in ["", "plain", "two words", "it's", "$HOME", "a/b-c_d.e", "é", "x=1", "a\nb", "*", "@%+=:,./-"]:
    print(shlex.quote(text), shlex.split(shlex.quote(text)) == [text])
print(shlex.join(["ls", "-l", "my file", "it's"]), repr(shlex.join([])))
for wrong in (5, ["a"], b"x"):
    try:
        shlex.quote(wrong)
    except TypeError as e:
        print("TypeError")
