print('{} {}'.format(1, 2), '{1} {0}'.format(1, 2), '{a}-{a}'.format(a=3), '{0[1]}{0[0]}'.format('xy'), '{a[k]}'.format(a={'k': 5}))
# expect: 1 2 2 1 3-3 yx 5
print('{0.real}'.format(7), '{:{}}|'.format('a', 5), '{:{w}.{p}f}'.format(3.14159, w=8, p=2), '{!r} {!s} {!a}'.format('é', 'é', 'é'))
# expect: 7 a    |     3.14 'é' é '\xe9'
print('{{}} {{{}}}'.format(1), '{:>{}}'.format('x', 4), '{0[0][1]}'.format([(1, 2)]))  # expect: {} {1}    x 2
print('{a}'.format_map({'a': 1}), '{:%}'.format(0.5), '{:é^5}'.format('x'))  # expect: 1 50.000000% ééxéé
