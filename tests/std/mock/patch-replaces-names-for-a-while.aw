import textwrap
from unittest.mock import MagicMock, patch

original = textwrap.fill
with patch("textwrap.fill") as join:
    join.return_value = "patched"
    print(textwrap.fill("a", "b"), type(join).__name__, join.mock_calls)  # expect: patched MagicMock [call('a', 'b')]
print(textwrap.fill is original)  # expect: True
with patch("textwrap.fill", new=5) as new:
    print(textwrap.fill, new)  # expect: 5 5
with patch("textwrap.fill", return_value="made", side_effect=None) as join:
    print(textwrap.fill(1))  # expect: made


@patch("textwrap.fill", "fixed")
@patch("textwrap.dedent")
@patch("textwrap.indent", return_value="dir")
def test(isdir, exists, extra=1):
    return textwrap.fill, isdir is textwrap.indent, exists is textwrap.dedent, textwrap.indent("x"), extra


print(test(), test(extra=2), test.__name__)
# expect: ('fixed', True, True, 'dir', 1) ('fixed', True, True, 'dir', 2) test
p = patch("textwrap.fill")
started = p.start()
print(textwrap.fill is started)  # expect: True
p.stop()
print(textwrap.fill is original, p.stop())  # expect: True None
try:
    with patch("textwrap.fill"):
        raise KeyError("inside")
except KeyError as e:
    print(e, textwrap.fill is original)  # expect: 'inside' True
with patch("builtins.abs", return_value=99):
    print(abs(-1))  # expect: 99
print(abs(-1))  # expect: 1
