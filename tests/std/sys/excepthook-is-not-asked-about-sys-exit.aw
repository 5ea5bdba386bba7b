import sys

sys.excepthook = lambda *args: print("never")
sys.exit(4)
# exit: 4
