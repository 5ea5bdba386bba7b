//! The tree of a parsed pattern, with flags already resolved into its nodes.

use super::charset::Set;

/// The flags of `re`, as bits of the same values.
pub mod flag {
    pub const IGNORECASE: u32 = 2;
    pub const LOCALE: u32 = 4;
    pub const MULTILINE: u32 = 8;
    pub const DOTALL: u32 = 16;
    pub const UNICODE: u32 = 32;
    pub const VERBOSE: u32 = 64;
    pub const DEBUG: u32 = 128;
    pub const ASCII: u32 = 256;
    /// Those that say what a letter is: one at most holds.
    pub const TYPE: u32 = ASCII | LOCALE | UNICODE;
}

/// A place in a text, without width.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// `\A`, and `^` without MULTILINE.
    TextStart,
    /// `^` with MULTILINE.
    LineStart,
    /// `\Z`.
    TextEnd,
    /// `$`: at the end, or before a line end that is the last character.
    LastLineEnd,
    /// `$` with MULTILINE.
    LineEnd,
    /// `\b` and `\B`; `ascii`: only ASCII letters are letters.
    Boundary { ascii: bool, negated: bool },
}

/// How a repetition chooses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Greed {
    Greedy,
    Lazy,
    /// Greedy, and never gives back.
    Possessive,
}

/// One node of a pattern.
#[derive(Debug, Clone)]
pub enum Node {
    /// One character, compared exactly.
    Char(u32),
    /// Any character; without DOTALL no line end.
    Any {
        newline: bool,
    },
    Set(Box<Set>),
    At(At),
    Concat(Vec<Node>),
    Branch(Vec<Node>),
    /// A capturing group.
    Group {
        index: usize,
        node: Box<Node>,
    },
    /// A group that captures nothing but stands by itself when repeated.
    Plain(Box<Node>),
    Repeat {
        min: u32,
        /// `None`: without bound.
        max: Option<u32>,
        greed: Greed,
        node: Box<Node>,
    },
    Look {
        ahead: bool,
        negated: bool,
        node: Box<Node>,
    },
    Atomic(Box<Node>),
    Backref {
        group: usize,
        ignore_case: bool,
        ascii: bool,
    },
    /// `(?(group)yes|no)`
    Conditional {
        group: usize,
        yes: Box<Node>,
        no: Box<Node>,
    },
    /// Matches nowhere.
    Fail,
}

/// The most characters that a width is counted to.
pub const WIDEST: u64 = u32::MAX as u64;

/// The fewest and most characters that something matches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Width {
    pub min: u64,
    pub max: u64,
}

impl Width {
    pub const ZERO: Width = Width { min: 0, max: 0 };
    const ONE: Width = Width { min: 1, max: 1 };

    fn or(self, other: Width) -> Width {
        Width { min: self.min.min(other.min), max: self.max.max(other.max) }
    }
}

impl Node {
    /// The widths that this node may have; `groups` are those of the groups closed before.
    pub fn width(&self, groups: &[Option<Width>]) -> Width {
        match self {
            Node::Char(_) | Node::Any { .. } | Node::Set(_) => Width::ONE,
            Node::At(_) | Node::Look { .. } | Node::Fail => Width::ZERO,
            Node::Concat(nodes) => nodes.iter().fold(Width::ZERO, |sum, node| {
                let width = node.width(groups);
                Width { min: (sum.min + width.min).min(WIDEST), max: (sum.max + width.max).min(WIDEST) }
            }),
            Node::Branch(nodes) => {
                nodes.iter().map(|node| node.width(groups)).reduce(Width::or).unwrap_or(Width::ZERO)
            }
            Node::Group { node, .. } | Node::Plain(node) | Node::Atomic(node) => node.width(groups),
            Node::Repeat { min, max, node, .. } => {
                let width = node.width(groups);
                let max = max.map_or(WIDEST, u64::from);
                Width {
                    min: (width.min * u64::from(*min)).min(WIDEST),
                    max: width.max.saturating_mul(max).min(WIDEST),
                }
            }
            Node::Backref { group, .. } => groups.get(*group).copied().flatten().unwrap_or(Width::ZERO),
            Node::Conditional { yes, no, .. } => yes.width(groups).or(no.width(groups)),
        }
    }

    /// Does this match one character, whatever stands around it?
    pub fn is_single(&self) -> bool {
        matches!(self, Node::Char(_) | Node::Any { .. } | Node::Set(_))
    }
}
