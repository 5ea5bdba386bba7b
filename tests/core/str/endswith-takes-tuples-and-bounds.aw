print('spam.py'.endswith('.py'), 'spam'.endswith(('x', 'am')), 'spam'.endswith(()))  # expect: True True False
print('spam'.endswith('pa', 0, 3), 'spam'.endswith('', 4), 'spam'.endswith('', 5))  # expect: True True False
print('spam'.startswith(('s', 'q')), 'spam'.startswith('pa', 1), 'spam'.startswith('am', -2))
# expect: True True True
