1 = x
"a" = 3
None = 4
