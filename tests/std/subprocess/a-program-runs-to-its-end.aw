import subprocess
import sys

# what it wrote, as bytes and as text
print(subprocess.run(["echo", "hi"], capture_output=True))
print(subprocess.run(["echo", "hi"], stdout=subprocess.PIPE, text=True))
print(subprocess.run(["printf", "a\\r\\nb\\rc"], stdout=-1, encoding="utf-8").stdout.split("\n"))
print(subprocess.run("echo out; echo err >&2", shell=True, capture_output=True, text=True))
print(subprocess.run("echo both; echo err >&2", shell=True, stdout=-1, stderr=subprocess.STDOUT).stdout)
print(subprocess.run(["echo", "nowhere"], stdout=subprocess.DEVNULL))
print(subprocess.run(["cat"], stdin=subprocess.DEVNULL, stdout=-1).stdout)

# what it is fed
print(subprocess.run(["cat"], input=b"some input", stdout=-1).stdout)
print(subprocess.run(["cat"], input="ä\n", stdout=-1, text=True).stdout)
big = b"0123456789abcdef" * 65536
print(subprocess.run(["cat"], input=big, capture_output=True).stdout == big)
print(subprocess.run(["true"], input=big).returncode)
print(subprocess.run(["sh", "-c", "exec <&-; echo deaf"], input=big, stdout=-1).stdout)

# where it runs, with what environment and under which name
print(subprocess.run("pwd; echo $A$B", shell=True, cwd="/", env={"A": "x=y", "B": "", "PATH": "/bin"}, stdout=-1).stdout)
print(subprocess.run(["another name", "-c", "echo $0"], executable="/bin/sh", stdout=-1).stdout)
print(subprocess.run([sys.executable, "-c", "print(6 * 7)"], stdout=-1, text=True).stdout)
print(subprocess.run([b"echo", "bytes and text"], stdout=-1).stdout)

# the shorter ways
print(subprocess.call(["false"]), subprocess.check_call("true"))
print(subprocess.check_output(["echo", "x"]), subprocess.check_output(["cat"], input=b"y"))
print(subprocess.getoutput("echo one; echo two >&2"), subprocess.getstatusoutput("echo three; exit 4"))
print(subprocess.check_output(["cat"], input=None), repr(subprocess.check_output(["cat"], input=None, text=True)))
