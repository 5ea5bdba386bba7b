import os
import subprocess

print(os.system("exit 5"), os.waitstatus_to_exitcode(os.system("exit 5")), os.system("kill -9 $$"))
with os.popen("echo popen; exit 3") as file:
    print(file.read())
file = os.popen("exit 3")
print(file.close(), os.popen("true").close())
file = os.popen("cat >/dev/null", "w")
print(file.write("text"), file.close())
p = subprocess.Popen("exit 6", shell=True)
pid, status = os.waitpid(p.pid, 0)
print(pid == p.pid, os.WIFEXITED(status), os.WEXITSTATUS(status), os.WIFSIGNALED(status))
p = subprocess.Popen(["cat"], stdin=subprocess.PIPE)
print(os.waitpid(p.pid, os.WNOHANG))
os.kill(p.pid, 15)
pid, status = os.waitpid(-1, 0)
print(pid == p.pid, os.WIFSIGNALED(status), os.WTERMSIG(status), os.waitstatus_to_exitcode(status))
try:
    os.waitpid(-1, 0)
except ChildProcessError as e:
    print(e)
os.kill(os.getpid(), 0)
try:
    os.kill(p.pid, 0)
except ProcessLookupError as e:
    print(e)
print(os.getppid() > 0, os.get_exec_path({"PATH": "/a:/b"}))
