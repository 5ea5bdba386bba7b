from typing import List, Optional, Union

print(Union[int, Union[str, int]], Union[int, int], Union[int], Optional[None], Union[int, None] == Optional[int], Optional[int | str])
print(Union[int, str] == Union[str, int], hash(Union[int, str]) == hash(Union[str, int]), Union[int, str] == int | str, (int | str) == Union[int, str])
print(Union[int, "Later"], List[Union[int, str]], Union[List[int], List[int]], isinstance(5, Union[int, str]), issubclass(bool, Union[int, str]))
for wrong in (lambda: Union[()], lambda: Union[5], lambda: Optional[int, str], lambda: Optional[5], lambda: Union(), lambda: Union[int, str](),
              lambda: isinstance(1, Union[int, List[int]])):
    try:
        print(wrong())
    except TypeError as e:
        print(e)
