import os
import subprocess
from subprocess import DEVNULL, PIPE, Popen

# it is fed and read while it runs
with Popen(["cat"], stdin=PIPE, stdout=PIPE, text=True, bufsize=1) as p:
    print(p.poll(), p.returncode, p.args, p.pid > 0, type(p.stdin).__name__, type(p.stdout).__name__)
    for word in ("one", "two"):
        p.stdin.write(word + "\n")
        print(p.stdout.readline())
print(p.returncode, p.stdin.closed, p.stdout.closed, p.wait(), p.poll())

p = Popen(["cat"], stdin=PIPE, stdout=PIPE)
print(type(p.stdin).__name__, type(p.stdout).__name__, p.stdin.fileno() > 2)
p.stdin.write(b"buffered")
print(p.communicate(b" and more"))
print(p.communicate())
p = Popen(["cat"], stdin=PIPE, stdout=PIPE, bufsize=0)
print(type(p.stdin).__name__, type(p.stdout).__name__, p.stdin.write(b"raw"))
p.stdin.close()
print(p.stdout.read(100), p.stdout.read(), p.wait())
p.stdout.close()

# one program's output is another one's input
first = Popen(["printf", "b\\na\\nc\\n"], stdout=PIPE)
second = Popen(["sort"], stdin=first.stdout, stdout=PIPE)
first.stdout.close()
print(second.communicate()[0], first.wait())

# signals, and how they end it
p = Popen(["sleep", "1000"])
try:
    p.wait(timeout=0.01)
except subprocess.TimeoutExpired as e:
    print(e)
p.terminate()
print(p.wait(), p.returncode, repr(p))
p.kill()
p.send_signal(15)
p = Popen("exec sleep 1000", shell=True)
os.kill(p.pid, 9)
print(p.wait())
p = Popen(["sh", "-c", "trap 'exit 7' TERM; echo ready; while :; do read x; done"], stdin=PIPE, stdout=PIPE)
print(p.stdout.readline())
p.terminate()
p.stdin.close()
print(p.wait())
p.stdout.close()

# what it inherits is what it was given
reader, writer = os.pipe()
p = Popen(["sh", "-c", f"echo given >/dev/fd/{writer}"], pass_fds=[writer])
print(p.wait(), os.get_inheritable(writer), os.read(reader, 100))
p = Popen(["sh", "-c", f"echo kept >/dev/fd/{writer}"], stderr=DEVNULL)
print(p.wait() != 0)
os.set_inheritable(writer, True)
p = Popen(["sh", "-c", f"echo closed >/dev/fd/{writer}"], stderr=DEVNULL)
print(p.wait() != 0)
p = Popen(["sh", "-c", f"echo open >/dev/fd/{writer}"], close_fds=False)
print(p.wait(), os.read(reader, 100))
os.close(writer)
print(os.read(reader, 100))
os.close(reader)

# a session, a group, a mask
p = Popen(["sh", "-c", "test $(ps -o sid= -p $$) = $$ && echo leads"], start_new_session=True, stdout=PIPE)
print(p.communicate()[0] in (b"leads\n", b""))
p = Popen(["sh", "-c", "umask"], umask=0o77, stdout=PIPE)
print(p.communicate()[0])
p = Popen(["sleep", "1000"], process_group=0)
os.killpg(p.pid, 9)
print(p.wait())

# files as streams
with open(f"/tmp/aw-popen-{os.getpid()}", "w+") as file:
    subprocess.run("echo to a file; echo and this >&2", shell=True, stdout=file, stderr=file)
    file.seek(0)
    print(file.read())
    file.seek(0)
    print(subprocess.run(["cat"], stdin=file, stdout=PIPE).stdout)
os.unlink(file.name)
print(Popen[bytes], subprocess.CompletedProcess[str])
