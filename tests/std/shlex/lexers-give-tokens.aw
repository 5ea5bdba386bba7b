import io
import shlex

lexer = shlex.shlex("a = 'b c' + foo.bar # note\nnext", posix=False)
print(list(lexer), lexer.lineno)
print(list(shlex.shlex("a && b || c; d >'e'|f (g)", punctuation_chars=True)))
print(list(shlex.shlex("a&&b", posix=True, punctuation_chars="&")), list(shlex.shlex("~/x-y.*", punctuation_chars=True)))
lexer = shlex.shlex(io.StringIO("x y z"), "name", posix=True)
print(lexer.get_token(), lexer.error_leader())
lexer.push_token("pushed")
print(lexer.get_token(), lexer.get_token(), lexer.get_token(), lexer.get_token(), lexer.eof)
lexer = shlex.shlex("one two", posix=True)
lexer.push_source("first")
print(list(lexer))
lexer = shlex.shlex("a-b c:d", posix=True)
lexer.wordchars += "-"
lexer.whitespace = ":"
print(list(lexer))
