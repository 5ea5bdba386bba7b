i = 0
i++
print(i)
