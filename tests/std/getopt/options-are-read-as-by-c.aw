import getopt


def show(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)


for args, short, long in [
    ("-a -b -cfoo -d bar a1 a2", "abc:d:", []), ("--cond --testing --output-file abc.def -x a1 a2", "x", ["condition", "output-file=", "testing"]),
    ("-a x -b", "ab", []), ("--foo=1 --foo 2 y", "", ["foo="]), ("-z", "a", []), ("-c", "c:", []), ("--al", "", ["alpha", "aluminum"]), ("--al", "", ["alpha", "al"]), ("--alpha=1", "", ["alpha"]), ("--alpha", "", ["alpha="]), ("-- -a", "a", []), ("- -a", "a", []), ("-a: x", "a:", []), ("x -a", "+a", []), ("--x", "", "x"), ("-:", "a:", [])]:
    show(getopt.getopt, args.split(), short, long)
    show(getopt.gnu_getopt, args.split(), short, long)
try:
    getopt.getopt(["-q"], "a")
except getopt.GetoptError as e:
    print(e.msg, e.opt, e.args, getopt.error is getopt.GetoptError)

