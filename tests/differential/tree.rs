//! A program as a tree of statements: what the generator builds, and what shrinking cuts.

/// A statement. A compound one is its head with a body; a `Chain` holds the parts of one statement
/// (`try` with its `except`s) or statements that only make sense together.
#[derive(Clone)]
pub enum Node {
    Line(String),
    Block { head: String, body: Vec<Node> },
    Chain(Vec<Node>),
}

pub fn line(text: impl Into<String>) -> Node {
    Node::Line(text.into())
}

pub fn block(head: impl Into<String>, body: Vec<Node>) -> Node {
    Node::Block { head: head.into(), body }
}

/// `try:` around statements, printing whatever is raised with its place.
pub fn guarded(place: &str, body: Vec<Node>) -> Node {
    Node::Chain(vec![
        block("try:", body),
        block("except Exception as error:", vec![line(format!("print({place:?}, told(error))"))]),
    ])
}

/// The text of a program.
pub fn text(nodes: &[Node]) -> String {
    let mut out = String::new();
    write(nodes, 0, &mut out);
    out
}

fn write(nodes: &[Node], depth: usize, out: &mut String) {
    for node in nodes {
        match node {
            Node::Line(text) => push(text, depth, out),
            Node::Block { head, body } => {
                push(head, depth, out);
                let start = out.len();
                write(body, depth + 1, out);
                if out.len() == start {
                    push("pass", depth + 1, out);
                }
            }
            Node::Chain(parts) => write(parts, depth, out),
        }
    }
}

fn push(text: &str, depth: usize, out: &mut String) {
    for _ in 0..depth {
        out.push_str("    ");
    }
    out.push_str(text);
    out.push('\n');
}

/// Every program that is this one with one thing less: a run of statements dropped, or a compound
/// statement replaced by its body. The largest cuts come first.
pub fn smaller(nodes: &[Node]) -> Vec<Vec<Node>> {
    let mut out = Vec::new();
    let mut run = nodes.len().div_ceil(2);
    while run > 0 {
        for start in (0..nodes.len()).step_by(run) {
            let end = (start + run).min(nodes.len());
            out.push([&nodes[..start], &nodes[end..]].concat());
        }
        run /= 2;
    }
    for (at, node) in nodes.iter().enumerate() {
        let with = |new: Vec<Node>| [&nodes[..at], &new[..], &nodes[at + 1..]].concat();
        match node {
            Node::Line(_) => {}
            Node::Block { head, body } => {
                out.push(with(body.clone()));
                let cuts = smaller(body).into_iter();
                out.extend(cuts.map(|body| with(vec![Node::Block { head: head.clone(), body }])));
            }
            Node::Chain(parts) => {
                out.extend(smaller(parts).into_iter().map(|parts| with(vec![Node::Chain(parts)])));
            }
        }
    }
    out
}
