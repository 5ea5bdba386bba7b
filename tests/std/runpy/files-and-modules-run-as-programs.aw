import os
import runpy
import sys

root = os.path.join("/tmp", f"aw-runpy-{os.getpid()}")
os.makedirs(root + "/tool")
files = {
    "prog.py": "import sys\nx = 3\nprint(__name__, __package__ or '-', sys.argv[0].endswith('prog.py'), __name__ in sys.modules)\nif __name__ == '__main__': print('main')\n",
    "tool/__init__.py": "",
    "tool/__main__.py": "print('tool runs', __name__, __package__)\nresult = given\n",
    "fails.py": "raise ValueError('no')",
}
for name, text in files.items():
    with open(os.path.join(root, name), "w") as file:
        file.write(text)
sys.dont_write_bytecode = True
sys.path.insert(0, root)
before = sys.argv[0]
print(runpy.run_path(root + "/prog.py")["x"], runpy.run_path(root + "/prog.py", run_name="__main__")["x"])
print(sys.argv[0] == before, "<run_path>" in sys.modules)
print(runpy.run_path(root + "/tool", {"given": 7})["result"])
print(runpy.run_module("tool", {"given": 8}, run_name="__main__")["result"])
found = runpy.run_module("prog", run_name="other")
print(found["__name__"], found["__file__"].endswith("prog.py"), found["__spec__"].name, "prog" in sys.modules)
for call in [lambda: runpy.run_module("nope_nope"), lambda: runpy.run_path(root + "/fails.py"), lambda: runpy.run_path(root + "/none.py")]:
    try:
        call()
    except (ImportError, ValueError, OSError) as e:
        print(type(e).__name__, str(e).replace(root, "ROOT"))
for folder, folders, names in os.walk(root, topdown=False):
    for name in names:
        os.remove(os.path.join(folder, name))
    os.rmdir(folder)
