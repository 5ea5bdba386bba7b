# aw only
# python3.13 forgets what is left of the input when time runs out, and waits for ever
import os
import subprocess
from subprocess import PIPE, Popen

# the program waits for a line from elsewhere before it reads its input
reader, writer = os.pipe()
p = Popen(["sh", "-c", f"read line </dev/fd/{reader}; cat"], stdin=PIPE, stdout=PIPE, pass_fds=[reader])
os.close(reader)
big = b"x" * 300000
for _ in range(2):
    try:
        p.communicate(None if _ else big, timeout=0.02)
    except subprocess.TimeoutExpired as e:
        print(e.timeout, e.output, e.stderr)
try:
    p.communicate(b"again")
except ValueError as e:
    print(e)
os.write(writer, b"go\n")
os.close(writer)
print(p.communicate()[0] == big, p.returncode, p.communicate()[1])

# text, and what was written before
p = Popen(["cat"], stdin=PIPE, stdout=PIPE, encoding="utf-8")
p.stdin.write("é ")
print(p.communicate("ü\n", timeout=1000))
