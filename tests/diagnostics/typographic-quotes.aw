print(“hello”)
print(‘it’)
