import io
import json

out = io.StringIO()
json.dump({"a": [1, "é"]}, out, indent=1, ensure_ascii=False)
json.dump([1], out, separators=(",", ":"))
print(out.getvalue())
print(json.load(io.StringIO("[1, 2]")), json.load(io.BytesIO(b'{"x": "\xc3\xa9"}'), object_hook=list))
try:
    json.dump({1}, out)
except TypeError as e:
    print(e)
