//! Expressions of a wanted kind, from the tables of templates.
//!
//! A template is Python text with holes: `$str.center($count, $char)`. A hole is filled by an
//! expression of that kind, one level deeper; at the bottom stand variables and literals. Now and
//! then a hole gets a value of a wrong type, to see the error.

use super::literals::{self, Kind};
use super::rng::Rng;
use super::templates;

pub struct Writer {
    pub rng: Rng,
    /// Variables in sight.
    pub names: Vec<(Kind, String)>,
    numbers: usize,
    depth: usize,
    /// One hole in so many gets a wrong value; 0 for none.
    pub mistakes: usize,
}

impl Writer {
    pub fn new(seed: u64) -> Writer {
        Writer { rng: Rng::new(seed), names: Vec::new(), numbers: 0, depth: 0, mistakes: 90 }
    }

    /// A name that the program does not use yet.
    pub fn fresh(&mut self, stem: &str) -> String {
        self.numbers += 1;
        format!("{stem}{}", self.numbers)
    }

    /// The label of the next printing statement.
    pub fn place(&mut self) -> String {
        self.fresh("p")
    }

    pub fn expr(&mut self, kind: Kind) -> String {
        if self.mistakes > 0 && self.rng.chance(1, self.mistakes) {
            let text = literals::wrong(&mut self.rng);
            // a negative number to a fractional power is complex, and Aw has no complex numbers
            let fraction = kind == Kind::Count && (text == "1.5" || text.starts_with("float"));
            return if fraction { "None".to_owned() } else { text };
        }
        let table = templates::table(kind);
        if self.depth >= 3 || table.is_empty() || self.rng.chance(self.depth + 1, 5) {
            return self.leaf(kind);
        }
        let template = self.rng.pick(table);
        self.depth += 1;
        let text = if template == "$comprehension" { self.comprehension(kind) } else { self.fill(template) };
        self.depth -= 1;
        let lost = text.contains("lambda") || text.contains(['\\', '#']);
        if template.contains('=') && template.ends_with("}'") && lost {
            // CPython 3.13.0 loses a part of the text of `f'{(lambda: 1)=}'`, and shows that of `f'{'\xa0'=}'`
            // with its escapes read
            return self.leaf(kind);
        }
        if one_operand(template) { text } else { format!("({text})") }
    }

    /// A variable or a literal.
    pub fn leaf(&mut self, kind: Kind) -> String {
        let fitting: Vec<&String> =
            self.names.iter().filter(|(k, _)| fits(*k, kind)).map(|(_, name)| name).collect();
        if !fitting.is_empty() && self.rng.chance(3, 5) {
            return fitting[self.rng.below(fitting.len())].clone();
        }
        literals::literal(&mut self.rng, kind)
    }

    /// A template with its holes filled.
    pub fn fill(&mut self, template: &str) -> String {
        let mut out = String::new();
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('$') {
            out.push_str(before);
            let end = after.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(after.len());
            let hole = match &after[..end] {
                "spec" => self.spec(),
                "percent" => self.percent(),
                "encoding" => self.encoding(),
                name => self.expr(Kind::named(name)),
            };
            out.push_str(&hole);
            rest = &after[end..];
        }
        out + rest
    }

    /// A comprehension or generator expression for a container of `kind`.
    fn comprehension(&mut self, kind: Kind) -> String {
        let (x, y) = (self.fresh("x"), self.fresh("y"));
        let source_kind = [Kind::Ints, Kind::Strs, Kind::Range, Kind::Str][self.rng.below(4)];
        let source = self.expr(source_kind);
        let known = self.names.len();
        let item = match source_kind {
            Kind::Ints | Kind::Range => Kind::Int,
            _ => Kind::Str,
        };
        self.names.push((item, x.clone()));
        let mut clauses = format!("for {x} in {source}");
        if self.rng.chance(1, 4) {
            let inner = self.expr(Kind::Ints);
            clauses.push_str(&format!(" for {y} in take({inner}, 3)"));
            self.names.push((Kind::Int, y));
        }
        if self.rng.chance(1, 3) {
            let condition = self.expr(Kind::Bool);
            clauses.push_str(&format!(" if {condition}"));
        }
        let mut of = |kind| self.expr(kind);
        let text = match kind {
            Kind::Ints => format!("[{} {clauses}]", of(Kind::Int)),
            Kind::Strs => format!("[{} {clauses}]", of(Kind::Str)),
            Kind::List => format!("[{} {clauses}]", of(Kind::Any)),
            Kind::Tuple => format!("tuple({} {clauses})", of(Kind::Any)),
            Kind::Counts => format!("{{{}: {} {clauses}}}", of(Kind::Str), of(Kind::Int)),
            Kind::Dict => format!("{{{}: {} {clauses}}}", of(Kind::Hashable), of(Kind::Any)),
            Kind::IntSet => format!("{{{} {clauses}}}", of(Kind::Int)),
            Kind::StrSet => format!("{{{} {clauses}}}", of(Kind::Str)),
            Kind::Frozen => format!("frozenset({} {clauses})", of(Kind::Int)),
            Kind::Iterable => format!("({} {clauses})", of(Kind::Any)),
            Kind::Pairs => format!("[({}, {}) {clauses}]", of(Kind::Hashable), of(Kind::Int)),
            Kind::Int => format!("sum({} {clauses})", of(Kind::Int)),
            Kind::Bool => format!("any({} {clauses})", of(Kind::Bool)),
            Kind::Str => format!("'-'.join({} {clauses})", of(Kind::Str)),
            Kind::Small
            | Kind::Count
            | Kind::Index
            | Kind::Float
            | Kind::Number
            | Kind::Char
            | Kind::Bytes
            | Kind::ByteArray
            | Kind::Range
            | Kind::Slice
            | Kind::Any
            | Kind::Hashable
            | Kind::Key => format!("len([{} {clauses}])", of(Kind::Any)),
        };
        self.names.truncate(known);
        text
    }

    /// A format specification.
    pub fn spec(&mut self) -> String {
        let rng = &mut self.rng;
        let align = rng.pick(&["", "", "<", ">", "^", "=", "*<", "0^", "é>", "-="]);
        let sign = rng.pick(&["", "", "+", "-", " ", "z"]);
        let alternate = rng.pick(&["", "", "", "#"]);
        let zero = rng.pick(&["", "", "0"]);
        let width = rng.pick(&["", "1", "5", "12", "20"]);
        let group = rng.pick(&["", "", "", ",", "_"]);
        let precision = rng.pick(&["", "", ".0", ".2", ".3", ".10"]);
        let kind = rng
            .pick(&["", "", "d", "f", "g", "e", "s", "x", "X", "b", "o", "%", "c", "n", "G", "E", "F", "q"]);
        format!("{align}{sign}{alternate}{zero}{width}{group}{precision}{kind}")
    }

    /// A conversion of the `%` operator.
    fn percent(&mut self) -> String {
        let rng = &mut self.rng;
        let flags = rng.pick(&["", "", "-", "+", " ", "0", "#", "-0", "+0"]);
        let width = rng.pick(&["", "", "3", "8", "14"]);
        let precision = rng.pick(&["", "", ".0", ".2", ".5"]);
        let kind =
            rng.pick(&["d", "s", "r", "f", "g", "e", "x", "X", "o", "i", "c", "a", "E", "G", "u", "%", "y"]);
        format!("%{flags}{width}{precision}{kind}")
    }

    fn encoding(&mut self) -> String {
        self.rng
            .pick(&[
                "'utf-8'",
                "'ascii'",
                "'latin-1'",
                "'utf-16-le'",
                "'utf-8', 'replace'",
                "'ascii', 'ignore'",
                "'no-such'",
            ])
            .to_owned()
    }
}

/// May a variable of one kind stand where another is wanted?
fn fits(have: Kind, want: Kind) -> bool {
    let plain = [Kind::Int, Kind::Float, Kind::Bool, Kind::Str, Kind::Bytes];
    have == want
        || match want {
            Kind::Any => {
                !matches!(have, Kind::IntSet | Kind::StrSet | Kind::Frozen | Kind::Key | Kind::Slice)
            }
            Kind::Hashable => plain.contains(&have),
            Kind::Number => matches!(have, Kind::Int | Kind::Float | Kind::Bool),
            Kind::List => matches!(have, Kind::Ints | Kind::Strs | Kind::Pairs),
            Kind::Dict => have == Kind::Counts,
            Kind::Iterable => matches!(
                have,
                Kind::Ints
                    | Kind::Strs
                    | Kind::List
                    | Kind::Tuple
                    | Kind::Str
                    | Kind::Range
                    | Kind::Counts
                    | Kind::Bytes
            ),
            _ => false,
        }
}

/// Can the text of this template be an operand as it stands?
fn one_operand(template: &str) -> bool {
    let (mut depth, mut quoted) = (0, false);
    for c in template.chars() {
        match c {
            '\'' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            ' ' if depth == 0 => return false,
            _ => {}
        }
    }
    !template.starts_with(['-', '~'])
}
