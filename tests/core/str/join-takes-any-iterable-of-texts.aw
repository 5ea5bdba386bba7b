print('-'.join(['a', 'b']), '-'.join('xyz'), ''.join(('é', '日')), ', '.join({'k': 1}))
# expect: a-b x-y-z é日 k
print(repr(','.join([])), 'x'.join(['one']), '-'.join(str(n) for n in range(4)))  # expect: '' one 0-1-2-3
