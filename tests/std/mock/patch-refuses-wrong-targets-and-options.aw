import os
from unittest.mock import Mock, patch

for call in (
    lambda: patch("nodots"), lambda: patch(5), lambda: patch("unittest.mock.Mock.no_such").start(),
    lambda: patch("no_such_module.x").start(), lambda: patch.object("os", "path"), lambda: patch.multiple("os"),
    lambda: patch("os.sep", new=1, new_callable=Mock), lambda: patch("os.sep", spec=True, autospec=True).start(),
    lambda: patch("os.sep", new=1, x=2).start(), lambda: patch("os.sep", new_callable=Mock, autospec=True),
    lambda: patch("os.sep", new=1, autospec=True).start(), lambda: patch("os.sep", autospect=True),
    lambda: patch("os.new_thing", spec=True, create=True).start(),
):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, str(e).split(" (")[0].split(" from")[0][:40])
with patch("os.new_thing", create=True) as made:
    print(os.new_thing is made)
print(hasattr(os, "new_thing"))
