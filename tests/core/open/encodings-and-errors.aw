import os
with open("enc.tmp", "w", encoding="latin-1") as f:
    f.write("é")
with open("enc.tmp", "rb") as f:
    print(f.read())
for errors in ("strict", "ignore", "replace", "backslashreplace"):
    try:
        with open("enc.tmp", encoding="utf-8", errors=errors) as f:
            print(errors, repr(f.read()), f.errors)
    except UnicodeDecodeError as e:
        print(type(e).__name__, e)
with open("enc.tmp", "w", encoding="utf-16") as f:
    f.write("hi")
with open("enc.tmp", encoding="utf-16") as f:
    print(f.read())
with open("enc.tmp", "w", encoding="utf-8-sig") as f:
    f.write("bom")
with open("enc.tmp", "rb") as f:
    print(f.read())
with open("enc.tmp", encoding="utf-8-sig") as f:
    print(f.read())
with open("enc.tmp", "w", encoding="ascii") as f:
    try:
        f.write("é")
    except UnicodeEncodeError as e:
        print(e)
with open("enc.tmp", "w", encoding="ascii", errors="xmlcharrefreplace") as f:
    f.write("é")
with open("enc.tmp") as f:
    print(f.read())
os.remove("enc.tmp")
