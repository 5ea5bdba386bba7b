code = compile("x = 1\ny = x + 1", "<made>", "exec")
ns = {}
print(exec(code, ns), ns["y"], code.co_filename, type(code).__name__, code.co_name)
print(eval(compile("3 * 4", "<e>", "eval")), eval(" 5 "))
exec(compile("6 * 7", "<s>", "single"))
exec(compile("a = 5\n", "<s>", "single"))
exec(compile("None", "<s>", "single"))
print(eval(code, {}), eval(compile("7\n", "<b>", "exec")), eval(compile(b"8", "<b>", "eval")))
