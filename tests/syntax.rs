//! The front end: what it accepts, what it says, and that no text makes it panic or overflow the stack.
// tests look at files, clocks and processes themselves
#![allow(clippy::disallowed_methods, clippy::disallowed_types, clippy::disallowed_macros)]

use aw::syntax::literal::{IntLiteral, parse_float, parse_int};
use aw::syntax::{Diagnostic, Input, input_state, parse_expression, parse_module};
use bumpalo::Bump;

fn errors(source: &str) -> Vec<Diagnostic> {
    let arena = Bump::new();
    match parse_module(&arena, source) {
        Ok(_) => Vec::new(),
        Err(errors) => {
            assert!(!errors.is_empty(), "refused without a diagnostic: {source:?}");
            for error in &errors {
                for span in error.extra.iter().map(|(span, _)| span).chain([&error.span]) {
                    let text = source.get(span.lo as usize..span.hi as usize);
                    assert!(text.is_some(), "no text at {span:?}: {error:?} in {source:?}");
                }
            }
            assert!(errors.windows(2).all(|pair| pair[0].span.lo <= pair[1].span.lo), "unsorted: {errors:?}");
            errors
        }
    }
}

fn messages(source: &str) -> Vec<String> {
    errors(source).into_iter().map(|error| error.message).collect()
}

/// The one mistake in a text: message, and the text under its label.
fn only(source: &str) -> (String, String) {
    let found = errors(source);
    assert_eq!(found.len(), 1, "{source:?} gives {found:#?}");
    let span = found[0].span;
    (found[0].message.clone(), source[span.lo as usize..span.hi as usize].to_owned())
}

fn dump(source: &str) -> String {
    let arena = Bump::new();
    let module = parse_module(&arena, source).unwrap_or_else(|errors| panic!("{source:?}: {errors:#?}"));
    aw::syntax::dump::module(&module, source)
}

const VALID: &[&str] = &[
    "",
    "\u{feff}x = 1",
    "# nothing\n\n   # here\n",
    "x = 1",
    "x = 1;",
    "x = 1; y = 2;\n",
    "if x: a; b\nelse: c; d\n",
    "if x:\n\ta\n\tif y:\n\t\tb\n",
    "if x:\n  a\n\n    # odd comment\n  b\n",
    "x = (1,\n  2,\n# c\n3)\n",
    "x = 1 + \\\n    2\n",
    "if a and \\\n   b:\n  pass",
    "x = [\n]\n",
    "a, *b, c = *d, e",
    "(a, [b, *c]), d.e, f[g:h:i, ...] = x = y",
    "a: int; b: list[int] = []; (c): int = 1; d.e: str; f[0]: str",
    "x = yield_ = 1",
    "def f(a, /, b: int = 1, *args: *Ts, c, d=2, **kw: str) -> int: ...",
    "def f(*, a): pass\ndef g(a, /): pass\ndef h(a=1, /, b=2, *, c, d=1, **e): pass",
    "lambda: 0; lambda *a, **k: (a, k); lambda a, /, b=1, *, c: a",
    "lambda x=lambda y: y: x",
    "x = a if b else c if d else e",
    "not a in b; a not in b; a is not b; not not a",
    "a < b <= c != d is not e not in f",
    "-x ** -y; 2 ** -1; -2 ** 2; +~-x; await_ ** 2",
    "x @ y; x @= y; x //= y; x **= y; x >>= y; x <<= y; x |= y; x &= y; x ^= y; x %= y",
    "x[a], x[a:], x[:a], x[a:b:c], x[::], x[a, b:c], x[*a], x[*a, b], x[a := 1]",
    "f(*a, b, *c, d=1, *e, **g, h=2, **i)",
    "f(x for x in y); f((x for x in y), 1); f(a := 1)",
    "[x for x in y if a if b for z in w]; {x: y for x, y in z}; {x for x in y}; (x for x in y)",
    "[x async for x in y]",
    "[(a := b) for c in d]",
    "{**a, 'b': c, **d}; {*a, b}; {}; (); (a,); []",
    "x = *a, b\nfor x in *a, b: pass\ndef f():\n  return *a, b\n",
    "def f():\n  x = yield\n  y = yield a, *b\n  z = yield from c\n  yield\n  return (yield)\n",
    "async def f():\n  async with a as b, c: pass\n  async for x in y: await z\n  else: pass\n  return [await x async for x in y]\n",
    "await x\nasync for x in y: pass\nasync with x: pass",
    "with a: pass\nwith a as b: pass\nwith a, b as c: pass\nwith (a, b): pass\nwith (a as b): pass",
    "with (a, b as c, d,): pass\nwith (a, b) as c: pass\nwith (a), (b): pass\nwith (yield_): pass",
    "with (a as b, c as (d, e)): pass\nwith (a if b else c) as d, e: pass\nwith (a := b): pass",
    "with (a, *b): pass\nwith (): pass\nwith a() as b.c, d as e[0], f as [g, *h]: pass",
    "try: pass\nfinally: pass\ntry: pass\nexcept: pass\nelse: pass\nfinally: pass",
    "try: pass\nexcept (A, B) as e: pass\nexcept C: pass\nexcept: pass",
    "try: pass\nexcept* A as e: pass\nexcept* (B, C): pass",
    "@a\n@b.c(d)\n@(e := f)\n@g[0]\nasync def h(): pass\n@i\nclass J(K, metaclass=L, *M, **N): pass",
    "class A[T, *Ts, **P](B[T]): pass\ndef f[T: int, U: (int, str) = int, *V = *tuple[int]](x: T) -> T: pass",
    "type X = int\ntype Y[T, *Ts = *Z, **P = [int]] = dict[T, P]\ntype = 5\ntype(x)\ntype.x\nprint(type)\ntype\n",
    "match x:\n  case 1 | -1 | 1.5 | -2j | 1 + 2j | 'a' 'b' | b'c': pass\n  case None | True | False: pass\n",
    "match x, y:\n  case a, *rest: pass\n  case [a, b, *_]: pass\n  case (a,): pass\n  case (): pass\n  case _: pass",
    "match x:\n  case {'a': 1, b.c: d, **rest}: pass\n  case A(b, c=d) as e if e > 1: pass\n  case f.g: pass\n  case h.i(): pass",
    "match *a, b:\n  case (1 | b.c | 'd') as e: pass\n",
    "match = 1\nmatch.x\nmatch(x)\nmatch[x]\nmatch: int\nmatch, case = 1, 2\ncase = match\nprint(match, case)",
    "match (x):\n  case 1: pass\nmatch [x]:\n  case _: pass\nmatch -x:\n  case 1: pass\nmatch not x:\n  case 1: pass",
    "match(x)[y]: int = 1\nmatch * a, b\nmatch - 1\nmatch not in x\nmatch if match else match",
    "match x:\n  case case: pass\nmatch match:\n  case match: pass\nmatch case:\n  case type: pass",
    "match x:\n  case 1:\n    case = 1\n    case(2)\n  case _:\n    pass",
    "match {}:\n  case {}: pass\nmatch lambda: x:\n  case _: pass\nmatch await x:\n  case _: pass",
    "import a.b.c as d, e\nfrom . import f\nfrom .. import g\nfrom ... import h\nfrom .... import i\nfrom .j.k import (l as m, n,)\nfrom o import *",
    "def f():\n  global a, b\n  def g():\n    nonlocal c\n  c = 1\n  raise A from b\n  assert a, b\n  del a, (b, [c]), d.e, f[0]\n",
    "x = 0xFF_ff + 0b1_0 + 0o7_7 + 1_000 + 00 + 0_0 + 1.5e-3 + .5 + 5. + 1e10 + 1_0.0_1e1_0 + 1j + 1.j + 0777j + 09.5",
    "x = 1if y else 2; z = [1for a in b]; w = 0xfor x; v = 1or 2",
    "x = 'a' \"b\" '''c' ''' \"\"\"d\" \"\"\" r'\\'' u'e' R\"\"; y = b'\\x00' rb'\\x' Br'' B''",
    "x = 'é' 'ü'\nnaïve = Ω = 变量 = ª = 1",
    "x = '\\x41\\u00e9\\U0001F600\\N{EM DASH}\\101\\0\\'\\\"\\\\\\a\\q\\\n'",
    "f'{x}{y!r}{z:>{w}}{a=}{b = !s:^5}{{}}'",
    "f'{x:%Y-%m-%d}' f'{x!r:{y}.{z}}' 'a' f''",
    "f'{a['b']}' f\"{f'{f\"{x}\"}'}\" f'{x:{'>'}10}'",
    "f'''{\n x\n}''' f'{ # c\n x}' f'{x:{y}\\n}' f'\\N{EM DASH}{x}' rf'\\{x}\\d' f'\\{x}'",
    "f'{(lambda x: x)(1)}' f'{x:=5}' f'{(x:=5)}' f'{x!=y}' f'{x==y}' f'{x=}' f'{yield_}' f'{*a, b}' f'{a, b}'",
    "f'{ {1: 2}[1] }' f'{{{x}}}' f'{x:{{}}}' f'{x:}' f'{x!r:}'",
    "x = ...; x.y.z(); ....real; x[...]",
    "if (n := len(a)) > 1: pass\nwhile chunk := f(): pass",
    "for x, in y: pass\nfor (a, b), *c in d: pass\nfor a.b in c: pass\nfor a[0] in b: pass\nelse: pass",
    "while x:\n  break\nelse:\n  continue_ = 1",
    "print(a, b, sep='')\nprint >>f, x\nexec(x)",
    "class A:\n  x: int\n  def f(self): return __class__\n  def g(self):\n    nonlocal __class__\n",
    "def f():\n\n  # c\n  pass\n# d\n",
    "if x:\r\n  a\r\nelse:\r\n  b\r\n",
    "x = 1\x0c\n\x0cy = 2\n",
    "if x:\n    pass\n    \n  \n\n",
];

#[test]
fn nasty_valid_texts_parse() {
    for source in VALID {
        assert_eq!(messages(source), [""; 0], "{source}");
        // the last line end is optional
        assert_eq!(messages(source.trim_end_matches(['\n', ' '])), [""; 0], "{source}");
    }
}

/// Text, and the messages in it, by place.
const MESSAGES: &[(&str, &[&str])] = &[
    ("return 1", &["'return' outside function"]),
    ("class A:\n  yield", &["'yield' outside function"]),
    ("class A:\n  await x", &["'await' outside function"]),
    ("def f(): await x", &["'await' outside async function"]),
    ("lambda: await x", &["'await' outside async function"]),
    ("def f():\n  async for x in y: pass", &["'async for' outside async function"]),
    ("def f():\n  async with x: pass", &["'async with' outside async function"]),
    ("def f(): [await x for x in y]", &["asynchronous comprehension outside of an asynchronous function"]),
    ("async def f():\n  yield 1\n  return 2", &["'return' with value in async generator"]),
    ("async def f(): yield from x", &["'yield from' inside async function"]),
    ("def f(): [(yield) for x in y]", &["'yield' inside list comprehension"]),
    ("break", &["'break' outside loop"]),
    ("while x:\n  def f(): continue", &["'continue' not properly in loop"]),
    ("for x in y: pass\nelse: break", &["'break' outside loop"]),
    (
        "def f():\n  try: pass\n  except* E: return",
        &["'break', 'continue' and 'return' cannot appear in an except* block"],
    ),
    ("try: pass\nexcept: pass\nexcept E: pass", &["default 'except:' must be last"]),
    ("def f(a, a): pass", &["duplicate argument 'a' in function definition"]),
    ("def f(a=1, b): pass", &["parameter without a default follows parameter with a default"]),
    ("def f(*, **k): pass", &["named arguments must follow bare *"]),
    ("def f(**k, a): pass", &["arguments cannot follow var-keyword argument"]),
    ("def f(*a, /): pass", &["/ must be ahead of *"]),
    ("def f[T, T](): pass", &["duplicate type parameter 'T'"]),
    ("f(a=1, a=2)", &["keyword argument repeated: a"]),
    ("f(a=1, b)", &["positional argument follows keyword argument"]),
    ("f(**a, *b)", &["iterable argument unpacking follows keyword argument unpacking"]),
    ("f(x for x in y, 1)", &["Generator expression must be parenthesized"]),
    ("f(a.b=1)", &["expression cannot contain assignment, perhaps you meant \"==\"?"]),
    ("def f(x): global x", &["name 'x' is parameter and global"]),
    ("def f():\n  x = 1\n  global x", &["name 'x' is assigned to before global declaration"]),
    ("def f():\n  print(x)\n  nonlocal x", &["name 'x' is used prior to nonlocal declaration"]),
    ("def f():\n  global x\n  x: int", &["annotated name 'x' can't be global"]),
    ("nonlocal x", &["nonlocal declaration not allowed at module level"]),
    ("def f(): nonlocal x", &["no binding for nonlocal 'x' found"]),
    ("class A:\n  x = 1\n  def f(): nonlocal x", &["no binding for nonlocal 'x' found"]),
    ("*a", &["can't use starred expression here"]),
    ("*a = b", &["starred assignment target must be in a list or tuple"]),
    ("*a, *b = c", &["multiple starred expressions in assignment"]),
    ("None = 1", &["cannot assign to None"]),
    ("__debug__ = 1", &["cannot assign to __debug__"]),
    ("f() = 1", &["cannot assign to function call here. Maybe you meant '==' instead of '='?"]),
    ("(a, 1) = b", &["cannot assign to literal"]),
    ("a, b += 1", &["'tuple' is an illegal expression for augmented assignment"]),
    ("(a, b): int", &["only single target (not tuple) can be annotated"]),
    ("del f()", &["cannot delete function call"]),
    ("for 1 in x: pass", &["cannot assign to literal"]),
    ("[*a for a in b]", &["iterable unpacking cannot be used in comprehension"]),
    ("{**a for a in b}", &["dict unpacking cannot be used in dict comprehension"]),
    (
        "[x for x in (y := z)]",
        &["assignment expression cannot be used in a comprehension iterable expression"],
    ),
    ("[(x := 1) for x in y]", &["assignment expression cannot rebind comprehension iteration variable 'x'"]),
    (
        "[x for i in a if (j := 0) for j in b]",
        &["comprehension inner loop cannot rebind assignment expression target 'j'"],
    ),
    (
        "class A: [(x := 1) for y in z]",
        &["assignment expression within a comprehension cannot be used in a class body"],
    ),
    ("match x:\n  case a: pass\n  case b: pass", &["name capture 'a' makes remaining patterns unreachable"]),
    ("match x:\n  case _ | 1: pass", &["wildcard makes remaining patterns unreachable"]),
    ("match x:\n  case (1, a) | (2, b): pass", &["alternative patterns bind different names"]),
    ("match x:\n  case a, a: pass", &["multiple assignments to name 'a' in pattern"]),
    ("match x:\n  case *a, *b: pass", &["multiple starred names in sequence pattern"]),
    ("match x:\n  case {1: a, 1: b}: pass", &["mapping pattern checks duplicate key (1)"]),
    ("match x:\n  case A(b=1, b=2): pass", &["attribute name repeated in class pattern: b"]),
    ("match x:\n  case 1 as _: pass", &["cannot use '_' as a target"]),
    ("match x:\n  case f'a': pass", &["patterns may only match literals and attribute lookups"]),
    ("def f(): from x import *", &["import * only allowed at module level"]),
    (
        "x\nfrom __future__ import annotations",
        &["from __future__ imports must occur at the beginning of the file"],
    ),
    ("from __future__ import *", &["future feature * is not defined"]),
    ("type X = (yield)", &["yield expression cannot be used within a type alias"]),
    ("'a' b'b'", &["cannot mix bytes and nonbytes literals"]),
    ("b'é'", &["bytes can only contain ASCII literal characters"]),
    (
        "'\\x1'",
        &["(unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \\xXX escape"],
    ),
    (
        "'\\N{no such}'",
        &[
            "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-10: unknown Unicode character name",
        ],
    ),
    ("x = 'abc", &["unterminated string literal (detected at line 1)"]),
    ("x = '''a\nb", &["unterminated triple-quoted string literal (detected at line 2)"]),
    ("f'{}'", &["f-string: valid expression required before '}'"]),
    ("f'{a b}'", &["invalid syntax. Perhaps you forgot a comma?"]),
    ("f'{a'", &["f-string: expecting '}'"]),
    ("f'}'", &["f-string: single '}' is not allowed"]),
    ("f'{a!x}'", &["f-string: invalid conversion character 'x': expected 's', 'r', or 'a'"]),
    ("f'{lambda x: 1}'", &["f-string: lambda expressions are not allowed without parentheses"]),
    (
        "x = 012",
        &["leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers"],
    ),
    ("x = 0b2", &["invalid digit '2' in binary literal"]),
    ("x = 1_", &["invalid decimal literal"]),
    ("x = 1abc", &["invalid decimal literal"]),
    ("x = 1\u{a0}", &["invalid non-printable character U+00A0"]),
    ("x = “hi there”", &["invalid character '“' (U+201C)"]),
    ("x = \\ 1", &["unexpected character after line continuation character"]),
    ("x = (1, 2]", &["closing parenthesis ']' does not match opening parenthesis '('"]),
    ("x = f(a[1)", &["closing parenthesis ')' does not match opening parenthesis '['"]),
    ("x = 1)", &["unmatched ')'"]),
    ("x = [1,\ndef f(): pass", &["'[' was never closed"]),
    ("if x:\ny", &["expected an indented block after 'if' statement on line 1"]),
    ("x\n  y", &["unexpected indent"]),
    ("if x:\n    y\n  z", &["unindent does not match any outer indentation level"]),
    ("if x:\n\ty\n        z", &["inconsistent use of tabs and spaces in indentation"]),
    ("if x = 1: pass", &["invalid syntax. Maybe you meant '==' or ':=' instead of '='?"]),
    ("if x\n  y", &["expected ':'"]),
    ("class A\n  x = 1", &["expected ':'"]),
    ("print 'a'", &["Missing parentheses in call to 'print'. Did you mean print(...)?"]),
    ("if x: pass\nelse if y: pass", &["expected ':'"]),
    ("a && b", &["'&&' is not an operator"]),
    ("let x = 1", &["'let' is not a keyword"]),
    ("[1, 2 3]", &["invalid syntax. Perhaps you forgot a comma?"]),
    ("{1: 2, 3}", &["':' expected after dictionary key"]),
    ("try: pass\nexcept A, B: pass", &["multiple exception types must be parenthesized"]),
    ("try: pass\nx = 1", &["expected 'except' or 'finally' block"]),
    ("x = 1 if y", &["expected 'else' after 'if' expression"]),
    ("from a import b,", &["trailing comma not allowed without surrounding parentheses"]),
    ("import", &["Expected one or more names after 'import'"]),
    ("def f: pass", &["expected '('"]),
    ("x.class", &["invalid syntax"]),
    ("x = = 1", &["invalid syntax"]),
    ("@d\nx = 1", &["invalid syntax"]),
    ("\0", &["source code cannot contain null bytes"]),
];

#[test]
fn mistakes_are_named() {
    for (source, expected) in MESSAGES {
        assert_eq!(messages(source), *expected, "{source}");
    }
}

#[test]
fn labels_stand_on_the_place() {
    for (source, text) in [
        ("if x = 1: pass", "="),
        ("x = [1, 2 3]", " "),
        ("a, b += 1", "a, b"),
        ("x = 1 + (2 * f() for", "("),
        ("def f(a, b=1, c): pass", "c"),
        ("try: pass\nexcept A, B: pass", "A, B"),
        ("class class: pass", "class"),
        ("x = 'a\\u12'", "\\u12"),
        ("async def f(): yield from x", "yield"),
        ("def g():\n  nonlocal y, zz", "y"),
        ("x = é?", "?"),
    ] {
        let found = errors(source);
        let span = found[0].span;
        assert_eq!(&source[span.lo as usize..span.hi as usize], text, "{source}: {found:#?}");
    }
}

#[test]
fn await_in_a_plain_function_points_at_its_def() {
    let source = "x = 1\ndef f(a):\n    return await a\n";
    let found = errors(source);
    assert_eq!(found[0].message, "'await' outside async function");
    let (span, _) = found[0].extra[0];
    assert_eq!(&source[span.lo as usize..span.hi as usize], "def");
    assert_eq!(found[0].help.as_deref(), Some("write `async def`"));
}

#[test]
fn seven_mistakes_give_seven_messages() {
    let source = "\
if x = 1:
    pass
print 'a'
class A
    def f(self)
        return = 1
for i in range(3):
    y = [1, 2 3]
w = a && b
";
    assert_eq!(messages(source).len(), 7, "{:#?}", messages(source));
}

#[test]
fn a_broken_header_blames_no_clause_after_it() {
    assert_eq!(only("if x = 1:\n  a\nelif y:\n  b\nelse:\n  c\n").1, "=");
    assert_eq!(only("try:\n  a\nexcept A, B:\n  b\nexcept C:\n  c\nfinally:\n  d\n").1, "A, B");
    assert_eq!(only("match x\n  case 1: pass\n  case 2: pass\n").0, "expected ':'");
}

#[test]
fn classes_of_errors() {
    let class = |source| errors(source)[0].class;
    assert_eq!(class("x = = 1"), "SyntaxError");
    assert_eq!(class("if x:\ny"), "IndentationError");
    assert_eq!(class("x\n  y"), "IndentationError");
    assert_eq!(class("if x:\n\ty\n        z"), "TabError");
}

#[test]
fn top_level_await_is_found() {
    let found = |source: &str| {
        let arena = Bump::new();
        parse_module(&arena, source).expect("it parses").top_level_await.map(|span| span.0.lo)
    };
    assert_eq!(found("x = 1\nawait y"), Some(6));
    assert_eq!(found("if x:\n  async for y in z: pass"), Some(8));
    assert_eq!(found("async with x: pass"), Some(0));
    assert_eq!(found("[x async for x in y]"), Some(0));
    assert_eq!(found("def f(x=await y): pass"), Some(8));
    assert_eq!(found("async def f(): await x"), None);
    assert_eq!(found("(x async for x in y)"), None);
    assert_eq!(found("def f(): return (await x for x in y)"), None);
}

#[test]
fn expressions_parse_alone() {
    let dumped = |source: &str| {
        let arena = Bump::new();
        parse_expression(&arena, source).map(|module| aw::syntax::dump::module(&module, source))
    };
    assert_eq!(dumped("  a"), Ok("[Expr(Name(a,),),]".to_owned()));
    assert_eq!(dumped("\ta, b\n\n"), Ok("[Expr(Tuple([Name(a,),Name(b,),],),),]".to_owned()));
    for source in ["", "  ", "a = 1", "pass", "a; b", "a\nb", "yield", "x := 1", "*a", "(", "a +"] {
        assert!(dumped(source).is_err_and(|errors| !errors.is_empty()), "{source:?}");
    }
}

#[test]
fn literals_are_decoded() {
    assert_eq!(parse_int("0"), IntLiteral::Small(0));
    assert_eq!(parse_int("1_000"), IntLiteral::Small(1000));
    assert_eq!(parse_int("0xFF_ff"), IntLiteral::Small(0xffff));
    assert_eq!(parse_int("0o1_7"), IntLiteral::Small(15));
    assert_eq!(parse_int("0B1_01"), IntLiteral::Small(5));
    assert_eq!(parse_int("9223372036854775807"), IntLiteral::Small(i64::MAX));
    let big = |radix, digits: &str| IntLiteral::Big { radix, digits: digits.into() };
    assert_eq!(parse_int("9_223372036854775808"), big(10, "9223372036854775808"));
    assert_eq!(parse_int("0xffff_ffff_ffff_ffff"), big(16, "ffffffffffffffff"));
    assert_eq!(parse_float("1_0.5e-1_0"), 10.5e-10);
    assert_eq!(parse_float(".5"), 0.5);
    assert_eq!(parse_float("5."), 5.0);
    assert_eq!(parse_float("1e999"), f64::INFINITY);
}

#[test]
fn strings_are_decoded() {
    let text = |source: &str| dump(source);
    let same = |source: &str, value: &str| {
        let hex: String = value.bytes().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(text(source), format!("[Expr(Constant(s{hex}),),]"), "{source}");
    };
    same("'a' 'b' \"c\"", "abc");
    same(r"'\x41\u00e9\U0001F600\N{EM DASH}\101\0'", "Aé😀—A\0");
    same(r"'\777\400'", "\u{1ff}\u{100}");
    same(r"'\q\8'", r"\q\8");
    same(r"r'\x41' '\x41'", r"\x41A");
    same("'a\\\nb\\\r\nc'", "abc");
    same("'''a\r\nb\rc'''", "a\nb\nc");
    same(r"r'\'' R'''\''''", r"\'\'");
    assert_eq!(text(r"b'\x41\101\400\n' rb'\x'"), "[Expr(Constant(b4141000a5c78),),]");
    assert_eq!(text("f'a{{b}}' 'c{}'"), text("f'a{{b}}c{{}}'"));
    assert_eq!(text("ﬁ = 1"), text("fi = 1"));
}

#[test]
fn input_states() {
    use Input::{Bad, Complete, Incomplete};
    for (source, expected) in [
        ("", Complete),
        ("\n", Complete),
        ("# c\n", Complete),
        ("x = 1\n", Complete),
        ("x = 1", Complete),
        ("await x\n", Complete),
        ("f(1,\n", Incomplete),
        ("f(1,\n\n", Incomplete),
        ("x = [\n  1,\n", Incomplete),
        ("x = {'a': 1\n", Incomplete),
        ("x = \"\"\"ab\n", Incomplete),
        ("x = '''ab\n\n", Incomplete),
        ("f\"\"\"a{x\n", Incomplete),
        ("f\"\"\"a{x}\n", Incomplete),
        ("x = \\\n", Incomplete),
        ("x = 1 + \\\n", Incomplete),
        ("if x:\n", Incomplete),
        ("if x:\n    y\n", Incomplete),
        ("if x:\n    y\n\n", Complete),
        ("if x:\n    y\n    \n", Complete),
        ("if x: y\n", Incomplete),
        ("if x: y\n\n", Complete),
        ("if x:\n    y\nelse:\n", Incomplete),
        ("if x:\n    y\nz\n", Complete),
        ("def f():\n    if x:\n", Incomplete),
        ("def f():\n    f(\n", Incomplete),
        ("class A:\n  def f(self):\n", Incomplete),
        ("@d\n", Incomplete),
        ("@d\ndef f():\n", Incomplete),
        ("try:\n    x\n", Incomplete),
        ("try:\n    x\n\n", Bad),
        ("try:\n    x\nexcept E:\n    y\n\n", Complete),
        ("match x:\n", Incomplete),
        ("match x:\n    case 1:\n", Incomplete),
        ("match x:\n    case 1:\n        y\n\n", Complete),
        ("async def f():\n", Incomplete),
        ("if x:\n\n", Bad),
        ("x = = 1\n", Bad),
        ("x +\n", Bad),
        ("f(]\n", Bad),
        ("[1,\n2 3\n", Bad),
        ("x = \"abc\n", Bad),
        ("x = 1\n  y = 2\n", Bad),
        ("else\n", Bad),
        ("else:\n", Bad),
        ("return\n", Bad),
        ("def f(:\n", Bad),
        ("if x\n", Bad),
        ("x = 1 if\n", Bad),
        ("x = = 1\nf(\n", Bad),
    ] {
        assert_eq!(input_state(source), expected, "{source:?}");
    }
}

/// Texts that nest without end: each parses or is refused with a diagnostic, on a test thread's stack.
#[test]
fn deep_nesting_is_refused_not_fatal() {
    let many = |part: &str| part.repeat(100_000);
    for source in [
        many("("),
        many("["),
        many("{"),
        many("(") + "1" + &many(")"),
        many("-") + "1",
        many("not ") + "1",
        many("lambda:") + "1",
        many("await "),
        "x = ".to_owned() + &many("y if z else ") + "1",
        "1".to_owned() + &many("+1"),
        "1".to_owned() + &many("**1"),
        "a".to_owned() + &many(".b"),
        "a".to_owned() + &many("[0]"),
        "a".to_owned() + &many("()"),
        "a".to_owned() + &many(" + b.c[d](e)"),
        many("f'{"),
        many("f\"{f'{") + "x",
        "f'{x:".to_owned() + &many("{y:"),
        "if a: pass\n".to_owned() + &many("elif b: pass\n"),
        (0..2_000).map(|n| " ".repeat(n) + "if x:\n").collect(),
        "match x:\n case ".to_owned() + &many("["),
        "match x:\n case a".to_owned() + &many(".b") + ": pass",
        many("*"),
        "@".to_owned() + &many("a."),
        many("match "),
        many("type "),
        "[x".to_owned() + &many(" for x in y"),
    ] {
        let start: String = source.chars().take(12).collect();
        let count = errors(&source).len();
        assert!(count <= 60, "{start}…: {count} diagnostics");
    }
}

#[test]
fn long_chains_parse() {
    let chain = |first: &str, part: &str| format!("x = {first}{}", part.repeat(1_000));
    for source in [
        chain("1", " + 1"),
        chain("a", ".b"),
        chain("a", "[0]"),
        chain("a", "()"),
        "if a: pass\n".to_owned() + &"elif b: pass\n".repeat(1_000),
    ] {
        let arena = Bump::new();
        let module = parse_module(&arena, &source);
        assert!(module.is_ok(), "{}", &source[..20]);
    }
    // what is flat has no limit
    for part in [" and 1", " < 1", ", 1", " 'a'", " = b", "; y"] {
        let source = match part {
            " = b" => "a".to_owned() + &part.repeat(50_000),
            _ => "x = 'b'".to_owned() + &part.repeat(50_000),
        };
        assert_eq!(messages(&source), [""; 0], "{part}");
    }
}

/// A small deterministic generator.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }
}

const FRAGMENTS: &[&str] = &[
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ":",
    "\n",
    "    ",
    "\"",
    "'",
    "\"\"\"",
    "f\"",
    "f'{",
    "}'",
    "=",
    "==",
    "if ",
    "def ",
    "\\",
    "\\\n",
    "#",
    "\t",
    "lambda ",
    "match ",
    "case ",
    "é",
    "?",
    ",",
    "*",
    "**",
    "async ",
    "await ",
    "else",
    "elif ",
    ";",
    "!",
    "0x",
    "1_",
    "\u{a0}",
    "“",
    "\r",
    "\0",
    "class ",
    "return ",
    "with ",
    "as ",
    ":=",
    "\\N{",
    "yield ",
    "type ",
    "@",
    "->",
    "...",
    "\u{feff}",
    "nonlocal x",
    "except ",
    "for x in ",
    "b'",
    "rf'",
];

#[test]
fn mutated_texts_never_panic() {
    let mut random = Random(88_172_645_463_325_252);
    for round in 0..4_000 {
        let mut text: String = VALID[random.below(VALID.len())].to_owned();
        if round % 3 == 0 {
            text.push('\n');
            text.push_str(VALID[random.below(VALID.len())]);
        }
        for _ in 0..1 + random.below(4) {
            let mut at = random.below(text.len() + 1);
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            match random.below(4) {
                0 => text.truncate(at),
                1 => {
                    let mut end = (at + 1 + random.below(12)).min(text.len());
                    while !text.is_char_boundary(end) {
                        end += 1;
                    }
                    text.replace_range(at..end, "");
                }
                _ => text.insert_str(at, FRAGMENTS[random.below(FRAGMENTS.len())]),
            }
        }
        errors(&text);
        input_state(&text);
        let arena = Bump::new();
        assert!(parse_expression(&arena, &text).err().is_none_or(|errors| !errors.is_empty()), "{text:?}");
    }
}
