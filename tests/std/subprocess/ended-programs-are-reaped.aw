import os
import subprocess

# nobody waits for these
pids = [subprocess.Popen(["true"]).pid for _ in range(20)]


def is_zombie(pid):
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().rsplit(")")[1].split()[0] == "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def end(pid):
    # until it has ended
    while not is_zombie(pid) and os.path.exists(f"/proc/{pid}"):
        pass


for pid in pids:
    end(pid)
print(subprocess.run(["echo", "one more"], stdout=-1).stdout, any(is_zombie(pid) for pid in pids))
