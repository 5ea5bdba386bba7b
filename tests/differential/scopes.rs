//! Names: functions in functions in classes, each of which binds, deletes, borrows or only reads the
//! same few names.

use super::expressions::Writer;
use super::literals::Kind;
use super::tree::{Node, block, guarded, line};

const NAMES: &[&str] = &["x", "y", "z"];

/// How a function treats a name.
#[derive(Clone, Copy, PartialEq)]
enum Role {
    Parameter,
    Local,
    Nonlocal,
    Global,
    Free,
}

/// Statements that read and change names, each on its own: one that fails must not hide the rest.
fn uses(w: &mut Writer, place: &str, roles: &[Role; 3], in_class: bool) -> Vec<Node> {
    let mut out = Vec::new();
    for _ in 0..1 + w.rng.below(3) {
        let at = w.rng.below(3);
        let name = NAMES[at];
        let writes = roles[at] != Role::Free;
        let value = w.leaf(Kind::Int);
        let text = match w.rng.below(14) {
            0 if writes => format!("del {name}"),
            1 if writes => format!("{name} += {value}"),
            2 | 3 if writes => format!("{name} = {value}"),
            4 if writes => format!("for {name} in range(2): pass"),
            // a class body may not do that
            5 if writes && !in_class => format!("print([{name} := {name} for _ in range(2)])"),
            6 if writes => format!("with Guard({value}, ()) as {name}: pass"),
            7 if writes => format!("import math as {name}; {name} = {name}.__name__"),
            8 => format!("print('{place}', [i for i in range(2)], (lambda: {name})())"),
            9 => format!("print('{place}', sorted(n for n in locals() if n in 'xyz'))"),
            10 => format!("print('{place}', [(lambda: {name} + i)() for i in range(2)])"),
            11 => format!(
                "print('{place}', {{{name}: ({name}, k) for k in range(2)}}, any({name} for _ in 'a'))"
            ),
            12 => format!("print('{place}', eval('{name}', globals()))"),
            _ => format!("print('{place}', {name})"),
        };
        out.push(match text.split_once(": pass") {
            Some((head, _)) => guarded(place, vec![block(format!("{head}:"), vec![line("pass")])]),
            None => guarded(place, vec![line(text)]),
        });
    }
    out
}

/// A function or a class around more of them. `bound` says which names a function further out binds.
fn level(w: &mut Writer, depth: usize, bound: [bool; 3]) -> Node {
    let (place, name) = (w.place(), format!("f{depth}"));
    if depth > 0 && w.rng.chance(1, 4) {
        let at = w.rng.below(3);
        let mut body = vec![line(format!("{} = {}", NAMES[at], w.leaf(Kind::Str)))];
        let mut roles = [Role::Free; 3];
        roles[at] = Role::Local;
        body.extend(uses(w, &place, &roles, true));
        // a class body's own names are not seen from the functions in it
        body.push(inner(w, depth, bound, &place));
        return Node::Chain(vec![block("class Body:", body)]);
    }
    let mut roles = [Role::Free; 3];
    let mut inside = bound;
    let (mut parameters, mut body) = (Vec::new(), Vec::new());
    for at in 0..3 {
        roles[at] = match w.rng.below(6) {
            0 => Role::Parameter,
            1 | 2 => Role::Local,
            3 if bound[at] => Role::Nonlocal,
            4 => Role::Global,
            _ => Role::Free,
        };
        let name = NAMES[at];
        match roles[at] {
            Role::Parameter => parameters.push(format!("{name}={}", w.leaf(Kind::Int))),
            Role::Nonlocal => body.push(line(format!("nonlocal {name}"))),
            Role::Global => body.push(line(format!("global {name}"))),
            Role::Local | Role::Free => {}
        }
        inside[at] |= matches!(roles[at], Role::Parameter | Role::Local);
        // a name that is global here is global for whom sees it through this function
        inside[at] &= roles[at] != Role::Global;
    }
    let mut after = Vec::new();
    for at in 0..3 {
        if roles[at] == Role::Local {
            let assignment = line(format!("{} = {}", NAMES[at], w.leaf(Kind::Int)));
            // it is bound somewhere, perhaps too late, perhaps never
            match w.rng.below(6) {
                0 => after.push(assignment),
                1 => after.push(block("if not after:", vec![assignment])),
                _ => body.push(assignment),
            }
        }
    }
    body.extend(uses(w, &place, &roles, false));
    body.push(inner(w, depth, inside, &place));
    body.extend(uses(w, &place, &roles, false));
    body.extend(after);
    body.push(line("return lambda: (x, y)"));
    parameters.push("after=True".to_owned());
    let call = match w.rng.below(4) {
        0 => format!("print('{place}', {name}()())"),
        1 => format!("print('{place}', {name}(after=False)())"),
        2 => format!("print('{place}', {name}.__code__.co_freevars, {name}.__code__.co_argcount)"),
        _ => format!("{name}()"),
    };
    let definition = block(format!("def {name}({}):", parameters.join(", ")), body);
    Node::Chain(vec![definition, guarded(&place, vec![line(call)])])
}

fn inner(w: &mut Writer, depth: usize, bound: [bool; 3], place: &str) -> Node {
    if depth >= 3 { line(format!("print('{place} within')")) } else { level(w, depth + 1, bound) }
}

/// Nested scopes over the global names `x`, `y` and `z`.
pub fn scopes(w: &mut Writer) -> Vec<Node> {
    let mut out = vec![line("x, y = 'global x', 'global y'"), line("z = 'global z'"), line("del z")];
    for _ in 0..2 {
        out.push(level(w, 0, [false; 3]));
    }
    out.push(line("x = y = z = 0"));
    out
}
