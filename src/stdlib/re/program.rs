//! What the matcher runs: the tree of a pattern as instructions.

use super::charset::Set;
use super::node::{At, Greed, Node, Width};

/// A place in the code.
pub type Pc = u32;

/// What one character may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Single {
    Char(u32),
    NotNewline,
    Any,
    /// A set of the program.
    Set(u32),
}

/// One instruction. The next one follows, unless it says otherwise.
#[derive(Debug, Clone)]
pub enum Op {
    One(Single),
    /// These bytes: several characters in a row.
    Bytes(Box<[u8]>),
    At(At),
    /// As many as there are, or as few as will do.
    Run {
        single: Single,
        min: u32,
        max: Option<u32>,
        greed: Greed,
    },
    /// Try `first`, then `second`.
    Split {
        first: Pc,
        second: Pc,
    },
    Jump(Pc),
    /// The position is the start (even) or end (odd) of a group.
    Save(u32),
    Backref {
        group: u32,
        ignore_case: bool,
        ascii: bool,
    },
    /// Begin to count a loop.
    LoopStart {
        reg: u32,
    },
    /// Another iteration (what follows), or on at `exit`.
    Loop {
        reg: u32,
        min: u32,
        max: Option<u32>,
        lazy: bool,
        exit: Pc,
    },
    /// What follows up to the matching end stands by itself: once it has matched, it is not tried in another way.
    AtomicStart {
        reg: u32,
    },
    AtomicEnd {
        reg: u32,
    },
    /// The same, and the position is as before afterwards.
    LookStart {
        reg: u32,
    },
    LookEnd {
        reg: u32,
    },
    /// What follows must not match; if it does not, on at `next`.
    NotStart {
        reg: u32,
        next: Pc,
    },
    NotEnd {
        reg: u32,
    },
    /// That many characters back.
    Back(u32),
    /// On if the group has matched, else at `no`.
    IfGroup {
        group: u32,
        no: Pc,
    },
    Fail,
    Match,
}

/// A compiled pattern.
#[derive(Debug)]
pub struct Program {
    pub ops: Vec<Op>,
    pub sets: Vec<Set>,
    /// Groups, the whole match included.
    pub groups: usize,
    pub registers: usize,
    /// Text, or bytes.
    pub utf8: bool,
    /// Every match begins with these bytes.
    pub prefix: Vec<u8>,
    /// Every match begins with one of these bytes; absent if there may be none.
    pub first: Option<Box<[bool; 256]>>,
    /// A match begins only at the start of the text.
    pub anchored: bool,
    /// Where a match can go on depends on instruction and position alone, so that what failed once need not be
    /// tried again.
    pub regular: bool,
}

/// Repetitions are written out up to this many instructions.
const UNROLLED: usize = 400;
/// More instructions than this are refused.
const LARGEST: usize = 4_000_000;

/// The pattern would take too much room.
#[derive(Debug)]
pub struct TooLarge;

struct Compiler {
    ops: Vec<Op>,
    sets: Vec<Set>,
    registers: u32,
    utf8: bool,
    regular: bool,
    widths: Vec<Option<Width>>,
}

/// Compile a tree.
///
/// # Errors
/// If there would be too many instructions.
pub fn compile(node: &Node, groups: usize, utf8: bool) -> Result<Program, TooLarge> {
    let mut c = Compiler {
        ops: Vec::new(),
        sets: Vec::new(),
        registers: 0,
        utf8,
        regular: true,
        widths: vec![None; groups],
    };
    c.node(node)?;
    c.ops.push(Op::Match);
    let mut prefix = Vec::new();
    collect_prefix(node, utf8, &mut prefix);
    let first = first_bytes(&c.ops, &c.sets, utf8);
    Ok(Program {
        anchored: is_anchored(node),
        first,
        prefix,
        ops: c.ops,
        sets: c.sets,
        groups,
        registers: c.registers as usize,
        utf8,
        regular: c.regular,
    })
}

impl Compiler {
    fn push(&mut self, op: Op) -> Result<usize, TooLarge> {
        if self.ops.len() >= LARGEST {
            return Err(TooLarge);
        }
        self.ops.push(op);
        Ok(self.ops.len() - 1)
    }

    fn here(&self) -> Pc {
        self.ops.len() as Pc
    }

    fn register(&mut self) -> u32 {
        self.registers += 1;
        self.registers - 1
    }

    fn single(&mut self, node: &Node) -> Single {
        match node {
            Node::Char(code) => Single::Char(*code),
            Node::Any { newline: true } => Single::Any,
            Node::Any { newline: false } => Single::NotNewline,
            Node::Set(set) => {
                self.sets.push((**set).clone());
                Single::Set(self.sets.len() as u32 - 1)
            }
            Node::At(_)
            | Node::Concat(_)
            | Node::Branch(_)
            | Node::Group { .. }
            | Node::Plain(_)
            | Node::Repeat { .. }
            | Node::Look { .. }
            | Node::Atomic(_)
            | Node::Backref { .. }
            | Node::Conditional { .. }
            | Node::Fail => unreachable!("the caller asked whether this is a single character"),
        }
    }

    fn node(&mut self, node: &Node) -> Result<(), TooLarge> {
        match node {
            Node::Char(_) | Node::Any { .. } | Node::Set(_) => {
                let single = self.single(node);
                self.push(Op::One(single))?;
            }
            Node::At(at) => {
                self.push(Op::At(*at))?;
            }
            Node::Concat(nodes) => self.sequence(nodes)?,
            Node::Branch(nodes) => self.branch(nodes)?,
            Node::Group { index, node } => {
                self.push(Op::Save(2 * *index as u32))?;
                self.node(node)?;
                self.push(Op::Save(2 * *index as u32 + 1))?;
                if self.widths[*index].is_none() {
                    self.widths[*index] = Some(node.width(&self.widths));
                }
            }
            Node::Plain(node) => self.node(node)?,
            Node::Repeat { min, max, greed, node } => self.repeat(*min, *max, *greed, node)?,
            Node::Look { ahead, negated, node } => self.look(*ahead, *negated, node)?,
            Node::Atomic(node) => self.atomic(|c| c.node(node))?,
            Node::Backref { group, ignore_case, ascii } => {
                self.regular = false;
                let (ignore_case, ascii) = (*ignore_case, *ascii);
                self.push(Op::Backref { group: *group as u32, ignore_case, ascii })?;
            }
            Node::Conditional { group, yes, no } => {
                self.regular = false;
                let test = self.push(Op::Fail)?;
                self.node(yes)?;
                let jump = self.push(Op::Fail)?;
                self.ops[test] = Op::IfGroup { group: *group as u32, no: self.here() };
                self.node(no)?;
                self.ops[jump] = Op::Jump(self.here());
            }
            Node::Fail => {
                self.push(Op::Fail)?;
            }
        }
        Ok(())
    }

    /// Characters in a row become one comparison of bytes.
    fn sequence(&mut self, nodes: &[Node]) -> Result<(), TooLarge> {
        let mut at = 0;
        while at < nodes.len() {
            let mut bytes = Vec::new();
            let mut count = 0;
            while let Some(Node::Char(code)) = nodes.get(at + count) {
                push_char(&mut bytes, *code, self.utf8);
                count += 1;
            }
            if count > 1 {
                self.push(Op::Bytes(bytes.into()))?;
                at += count;
            } else {
                self.node(&nodes[at])?;
                at += 1;
            }
        }
        Ok(())
    }

    fn branch(&mut self, nodes: &[Node]) -> Result<(), TooLarge> {
        let mut jumps = Vec::new();
        for (i, node) in nodes.iter().enumerate() {
            if i + 1 == nodes.len() {
                self.node(node)?;
            } else {
                let split = self.push(Op::Fail)?;
                self.node(node)?;
                jumps.push(self.push(Op::Fail)?);
                self.ops[split] = Op::Split { first: split as Pc + 1, second: self.here() };
            }
        }
        let end = self.here();
        for jump in jumps {
            self.ops[jump] = Op::Jump(end);
        }
        Ok(())
    }

    fn atomic(&mut self, body: impl FnOnce(&mut Self) -> Result<(), TooLarge>) -> Result<(), TooLarge> {
        self.regular = false;
        let reg = self.register();
        self.push(Op::AtomicStart { reg })?;
        body(self)?;
        self.push(Op::AtomicEnd { reg })?;
        Ok(())
    }

    fn look(&mut self, ahead: bool, negated: bool, node: &Node) -> Result<(), TooLarge> {
        self.regular = false;
        let reg = self.register();
        let start = self.push(Op::LookStart { reg })?;
        if !ahead {
            let width = node.width(&self.widths).min.min(u64::from(u32::MAX)) as u32;
            if width > 0 {
                self.push(Op::Back(width))?;
            }
        }
        self.node(node)?;
        if negated {
            self.push(Op::NotEnd { reg })?;
            self.ops[start] = Op::NotStart { reg, next: self.here() };
        } else {
            self.push(Op::LookEnd { reg })?;
        }
        Ok(())
    }

    fn repeat(&mut self, min: u32, max: Option<u32>, greed: Greed, node: &Node) -> Result<(), TooLarge> {
        if max == Some(0) {
            // group numbers stay taken, nothing is run
            return Ok(());
        }
        if node.is_single() {
            let single = self.single(node);
            self.push(Op::Run { single, min, max, greed })?;
            return Ok(());
        }
        if greed == Greed::Possessive {
            return self.atomic(|c| c.repeat(min, max, Greed::Greedy, node));
        }
        let lazy = greed == Greed::Lazy;
        let nullable = node.width(&self.widths).min == 0;
        if min == 0 && max == Some(1) {
            return self.optional(lazy, |c| c.node(node));
        }
        // the size of one iteration is known once it is written
        let start = self.ops.len();
        if min == 1 && max.is_none() {
            self.node(node)?;
            if self.ops.len() - start <= UNROLLED {
                return self.star(lazy, nullable, node);
            }
            self.ops.truncate(start);
        } else if min == 0 && max.is_none() {
            return self.star(lazy, nullable, node);
        } else if !nullable {
            self.node(node)?;
            let size = self.ops.len() - start;
            let times = max.unwrap_or(min) as usize;
            if size.saturating_mul(times.max(1)) <= UNROLLED {
                self.ops.truncate(start);
                for _ in 0..min {
                    self.node(node)?;
                }
                return match max {
                    None => self.star(lazy, nullable, node),
                    Some(max) => self.optional_times(max - min, lazy, node),
                };
            }
            self.ops.truncate(start);
        }
        // counting makes a difference that instruction and position do not tell
        self.regular = false;
        self.counted(min, max, lazy, node)
    }

    fn optional(
        &mut self,
        lazy: bool,
        body: impl FnOnce(&mut Self) -> Result<(), TooLarge>,
    ) -> Result<(), TooLarge> {
        let split = self.push(Op::Fail)?;
        body(self)?;
        let (inside, behind) = (split as Pc + 1, self.here());
        self.ops[split] = choice(inside, behind, lazy);
        Ok(())
    }

    fn optional_times(&mut self, times: u32, lazy: bool, node: &Node) -> Result<(), TooLarge> {
        let mut splits = Vec::new();
        for _ in 0..times {
            splits.push(self.push(Op::Fail)?);
            self.node(node)?;
        }
        let behind = self.here();
        for split in splits {
            let inside = split as Pc + 1;
            self.ops[split] = choice(inside, behind, lazy);
        }
        Ok(())
    }

    fn star(&mut self, lazy: bool, nullable: bool, node: &Node) -> Result<(), TooLarge> {
        if nullable {
            return self.counted(0, None, lazy, node);
        }
        let split = self.push(Op::Fail)?;
        self.node(node)?;
        self.push(Op::Jump(split as Pc))?;
        let (inside, behind) = (split as Pc + 1, self.here());
        self.ops[split] = choice(inside, behind, lazy);
        Ok(())
    }

    fn counted(&mut self, min: u32, max: Option<u32>, lazy: bool, node: &Node) -> Result<(), TooLarge> {
        // a register for the count, one for where the last iteration began
        let reg = self.register();
        self.register();
        self.push(Op::LoopStart { reg })?;
        let head = self.push(Op::Fail)?;
        self.node(node)?;
        self.push(Op::Jump(head as Pc))?;
        self.ops[head] = Op::Loop { reg, min, max, lazy, exit: self.here() };
        Ok(())
    }
}

/// Try to go inside first, or past it if the quantifier is lazy.
fn choice(inside: Pc, behind: Pc, lazy: bool) -> Op {
    if lazy {
        Op::Split { first: behind, second: inside }
    } else {
        Op::Split { first: inside, second: behind }
    }
}

/// Append a character as it stands in the text.
pub fn push_char(bytes: &mut Vec<u8>, code: u32, utf8: bool) {
    if utf8 {
        let c = char::from_u32(code).unwrap_or('\u{fffd}');
        bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
    } else {
        bytes.push(code as u8);
    }
}

/// The bytes that every match begins with. False: what follows does not belong to them.
fn collect_prefix(node: &Node, utf8: bool, out: &mut Vec<u8>) -> bool {
    match node {
        Node::Char(code) => {
            push_char(out, *code, utf8);
            true
        }
        Node::Concat(nodes) => nodes.iter().all(|node| collect_prefix(node, utf8, out)),
        Node::Group { node, .. } | Node::Plain(node) => collect_prefix(node, utf8, out),
        Node::Any { .. }
        | Node::Set(_)
        | Node::At(_)
        | Node::Branch(_)
        | Node::Repeat { .. }
        | Node::Look { .. }
        | Node::Atomic(_)
        | Node::Backref { .. }
        | Node::Conditional { .. }
        | Node::Fail => false,
    }
}

fn is_anchored(node: &Node) -> bool {
    match node {
        Node::At(At::TextStart) => true,
        Node::Concat(nodes) => nodes.first().is_some_and(is_anchored),
        Node::Group { node, .. } | Node::Plain(node) => is_anchored(node),
        Node::Branch(nodes) => nodes.iter().all(is_anchored),
        Node::At(_)
        | Node::Char(_)
        | Node::Any { .. }
        | Node::Set(_)
        | Node::Repeat { .. }
        | Node::Look { .. }
        | Node::Atomic(_)
        | Node::Backref { .. }
        | Node::Conditional { .. }
        | Node::Fail => false,
    }
}

/// The bytes that a match may begin with, unless it may be empty or look around first.
fn first_bytes(ops: &[Op], sets: &[Set], utf8: bool) -> Option<Box<[bool; 256]>> {
    let mut bytes = Box::new([false; 256]);
    let mut seen = vec![false; ops.len()];
    let mut open: Vec<Pc> = vec![0];
    while let Some(pc) = open.pop() {
        if std::mem::replace(&mut seen[pc as usize], true) {
            continue;
        }
        match &ops[pc as usize] {
            Op::One(single) => add_first(*single, sets, utf8, &mut bytes),
            Op::Bytes(text) => bytes[text[0] as usize] = true,
            Op::Run { single, min, .. } => {
                add_first(*single, sets, utf8, &mut bytes);
                if *min == 0 {
                    open.push(pc + 1);
                }
            }
            Op::Split { first, second } => open.extend([*first, *second]),
            Op::Jump(to) => open.push(*to),
            Op::Loop { min, exit, .. } => {
                open.push(pc + 1);
                if *min == 0 {
                    open.push(*exit);
                } else {
                    // the body may be empty
                    open.push(*exit);
                }
            }
            Op::Save(_) | Op::LoopStart { .. } | Op::AtomicStart { .. } | Op::AtomicEnd { .. } => {
                open.push(pc + 1);
            }
            // a place is a condition more: what stands behind it still has to match there
            Op::At(_) => open.push(pc + 1),
            Op::Backref { .. }
            | Op::LookStart { .. }
            | Op::LookEnd { .. }
            | Op::NotStart { .. }
            | Op::NotEnd { .. }
            | Op::Back(_)
            | Op::IfGroup { .. }
            | Op::Match => return None,
            Op::Fail => {}
        }
    }
    Some(bytes)
}

fn add_first(single: Single, sets: &[Set], utf8: bool, bytes: &mut [bool; 256]) {
    match single {
        Single::Char(code) => {
            let mut text = Vec::new();
            push_char(&mut text, code, utf8);
            bytes[text[0] as usize] = true;
        }
        Single::Any => bytes.fill(true),
        Single::NotNewline => {
            for (byte, may) in bytes.iter_mut().enumerate() {
                *may |= byte != usize::from(b'\n');
            }
        }
        Single::Set(set) => {
            let set = &sets[set as usize];
            for (byte, may) in bytes.iter_mut().enumerate() {
                *may |= set.may_begin(byte as u8, utf8);
            }
        }
    }
}
