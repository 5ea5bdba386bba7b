import subprocess


def attempt(function, *args, **kwargs):
    try:
        print("fine:", function(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "filename", None))


run = subprocess.run
attempt(run, ["no-such-program"])
attempt(run, ["/no/such/program"])
attempt(run, "no such program")
attempt(run, ["/etc"])
attempt(run, ["true"], cwd="/no/such/folder")
attempt(run, ["true"], cwd="/etc/passwd")
attempt(run, ["true", "nul\0byte"])
attempt(run, ["true"], env={"a=b": "c"})
attempt(run, ["true"], env={"a": "nul\0"})
attempt(run, ["true", 1])
attempt(run, [])
attempt(run, ["true"], bufsize="x")
attempt(run, ["true"], input=b"", stdin=subprocess.PIPE)
attempt(run, ["true"], capture_output=True, stdout=subprocess.PIPE)
attempt(run, ["true"], text=True, universal_newlines=False)
attempt(run, ["true"], startupinfo=1)
attempt(run, ["true"], creationflags=1)
attempt(run, ["true"], stdout=12345)
attempt(subprocess.check_output, ["true"], stdout=None)

for command in ("exit 3", "kill -9 $$", "kill -TERM $$"):
    try:
        run(command, shell=True, check=True, capture_output=True)
    except subprocess.CalledProcessError as e:
        print(e, repr(e), e.returncode, e.cmd, e.output, e.stdout, e.stderr)
print(subprocess.CalledProcessError(-40, "x"), subprocess.CalledProcessError(-100, "x"))
e = subprocess.TimeoutExpired(["x"], 1.5, output=b"o")
print(e, repr(e), e.output, e.stdout, e.stderr, e.timeout)
e.stdout = b"other"
print(e.output)
print(issubclass(subprocess.CalledProcessError, subprocess.SubprocessError))

done = subprocess.CompletedProcess(["x"], 2, stderr=b"e")
print(done)
attempt(done.check_returncode)
print(subprocess.CompletedProcess("x", 0).check_returncode())

# a program that takes too long is ended
try:
    run("exec sleep 1000", shell=True, stdout=-1, timeout=0.01)
except subprocess.TimeoutExpired as e:
    print(e.output, e.stderr, e.timeout)
try:
    subprocess.call(["sleep", "1000"], timeout=0.01)
except subprocess.TimeoutExpired as e:
    print(e)
