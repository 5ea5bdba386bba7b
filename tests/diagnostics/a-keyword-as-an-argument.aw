print(class=1)
