class Bad:
    def __set_name__(self, owner, name):
        raise ValueError(f"no {name}")

try:
    class A:
        field = Bad()
except ValueError as e:
    print(type(e).__name__, e)  # expect: ValueError no field
    print(e.__notes__)  # expect: ["Error calling __set_name__ on 'Bad' instance 'field' in 'A'"]
print("A" in globals())  # expect: False
