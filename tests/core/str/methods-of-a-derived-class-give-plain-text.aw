class Name(str):
    pass


name = Name('Hello')
print(type(name.lower()).__name__, type(name + 'x').__name__, type(name * 1).__name__, type(name[:]).__name__)
# expect: str str str str
print(type(name.strip()).__name__, type(name.ljust(0)).__name__, type(str(name)).__name__, type(f'{name}').__name__)
# expect: str str str str
print([type(part).__name__ for part in name.split('l')], type('-'.join([name])).__name__)
# expect: ['str', 'str', 'str'] str
print(name == 'Hello', hash(name) == hash('Hello'), {name: 1}['Hello'], isinstance(name, str), repr(name))
# expect: True True 1 True 'Hello'
