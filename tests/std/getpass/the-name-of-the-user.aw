import getpass
import os

os.environ["LOGNAME"] = "ann"
os.environ["USER"] = "bob"
print(getpass.getuser())  # expect: ann
del os.environ["LOGNAME"]
print(getpass.getuser())  # expect: bob
print(issubclass(getpass.GetPassWarning, UserWarning), callable(getpass.getpass))  # expect: True True
