s = 'aé日😀z'
print(s[1], s[-2], s[1:4], s[::-1], s[::2], s[4:1:-1], s[-100:2], s[3:3] == '')
# expect: é 😀 é日😀 z😀日éa a日z z😀日 aé True
print([s[i] for i in range(-5, 5)] == list(s) * 2, len(s), s[True])  # expect: True 5 é
