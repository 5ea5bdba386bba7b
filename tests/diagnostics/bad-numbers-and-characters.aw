a = 012
b = 1__0
c = 0xZZ
d = 5 $ 3
e = 1?
f = 3j
